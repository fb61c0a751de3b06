import type { MeaningHead, MeaningLine, MeaningNote } from '../../sheets/meaning/notes.js';
import type { Messages } from '../messages.js';

export const meaning: Messages<(MeaningHead | MeaningLine | MeaningNote)['code']> = {
  'meaning-unit-unknown':
    '{part}: באחת החוברות לא ידוע באיזו יחידה הסכומים, ולכן הסכומים לא הושוו ({sheets}).',
  'meaning-unit-unstated': '{part}: אף חוברת אינה מציינת יחידה; הסכומים הושוו כפי שנכתבו ({sheets}).',
  'meaning-signs-unknown':
    'באחד הגיליונות לא ברור לפי איזה כלל נקבע הסימן של הסכומים; הם הושוו כפי שנכתבו ({sheets}).',
  'meaning-key-repeated':
    '{part}: בחוברת {book, select, older {הישנה} other {החדשה}} {count, plural, one {מפתח אחד מופיע} two {שני מפתחות מופיעים} other {{count, number} מפתחות מופיעים}} יותר מפעם אחת, והראשון בהם הוא {text}; שורות שוות הותאמו זו לזו, והאחרות רשומות כשורות שהוסרו ונוספו.',
  'meaning-years-differ': '{part}: הושוו שתי שנים שונות: {before} מול {after}.',
  'meaning-rounded':
    '{part}: {count, plural, one {סכום אחד זהה} two {שני סכומים זהים} other {{count, number} סכומים זהים}} עד כדי העיגול ליחידה הגסה.',
  'meaning-added': '{key}: נוסף{holds, select, nothing {} other { ({holds})}}',
  'meaning-removed': '{key}: הוסר{holds, select, nothing {} other { ({holds})}}',
  'meaning-changed': '{key}: {field} – {before} הוחלף ב-{after}',
  'meaning-filled': '{key}: {field} – היה ריק, וכעת {after}',
  'meaning-emptied': '{key}: {field} – היה {before}, וכעת ריק',
  'meaning-column-added':
    'נוספה העמודה {field} ({count, plural, one {ערך אחד} two {שני ערכים} other {{count, number} ערכים}})',
  'meaning-column-removed':
    'הוסרה העמודה {field} ({count, plural, one {ערך אחד} two {שני ערכים} other {{count, number} ערכים}})',
  'meaning-unread-added': 'תא שלא נקרא, ואינו בחוברת הישנה: {text}',
  'meaning-unread-removed': 'תא שלא נקרא, ואינו בחוברת החדשה: {text}',
  'meaning-same':
    'אין הבדל בתוכן החוברות; הושוו {count, plural, one {פריט אחד} two {שני פריטים} other {{count, number} פריטים}}',
  'meaning-differs':
    '{count, plural, =0 {לא נמצא הבדל במה שהושווה, אך לא הכול הושווה} one {הבדל אחד} two {שני הבדלים} other {{count, number} הבדלים}}',
  'meaning-part':
    '{part}: נוספו {added, number} · הוסרו {removed, number} · שונו {changed, number} · זהים {same, number}',
  'meaning-cells': 'גיליונות שלא זוהו, תא מול תא: {count, number}',
  'meaning-names-differ':
    '{count, plural, one {כרטיס אחד נקרא} two {שני כרטיסים נקראים} other {{count, number} כרטיסים נקראים}} בשם אחר באותו קוד',
};
