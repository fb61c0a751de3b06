import type { AnnounceWords } from './types.js';

export const words: AnnounceWords = {
  'announce.title': 'ייכתב לחוברת:',
  'announce.new-sheet':
    'גיליון חדש: {sheet} · {cells} · {count, plural, one {תא אחד} two {שני תאים} other {# תאים}}{charts, plural, =0 {} one { · תרשים אחד} two { · שני תרשימים} other { · # תרשימים}}',
  'announce.delete-sheet': 'יימחק הגיליון {sheet}',
  'announce.record-new': 'מה שאשכול שומר בחוברת נכתב בגיליון נסתר חדש, {sheet}',
  'announce.record': 'מה שאשכול שומר בחוברת נכתב מחדש בגיליון הנסתר {sheet}',
  'announce.record-gone': 'הגיליון הנסתר {sheet}, שבו אשכול שומר בחוברת, יימחק',
  'announce.lists-new': 'רשימות לבחירה נכתבות בגיליון נסתר חדש, {sheet}',
  'announce.lists': 'רשימות לבחירה נכתבות מחדש בגיליון הנסתר {sheet}',
  'announce.lists-gone': 'הגיליון הנסתר {sheet}, שבו רשימות לבחירה, יימחק',
  'announce.cells': '{sheet} {cells} · {count, plural, one {תא אחד} two {שני תאים} other {# תאים}}',
  'announce.overwrites':
    '{count, plural, one {תא אחד אינו ריק ותוכנו יוחלף} two {שני תאים אינם ריקים ותוכנם יוחלף} other {# תאים אינם ריקים ותוכנם יוחלף}}',
  'announce.look': '{sheet} {cells} · עיצוב בלבד',
  'announce.chart': '{sheet} {cells} · תרשים: {title}',
  'announce.marks':
    '{sheet} · {count, plural, one {תא אחד יסומן} two {שני תאים יסומנו} other {# תאים יסומנו}}; התוכן, העיצוב וההערות שלהם לא ישתנו',
  'announce.unmark': 'סימונים קודמים יוסרו מכל הגיליונות',
  write: 'כתיבה',
  cancel: 'ביטול',
  'nothing-to-write': 'אין מה לכתוב.',
  writing: '{count, plural, one {כותב תא אחד…} two {כותב שני תאים…} other {כותב # תאים…}}',
  written: '{where}: {count, plural, one {נכתב תא אחד} two {נכתבו שני תאים} other {נכתבו # תאים}}',
  recorded: 'נשמר בחוברת',
  'recorded.undone': 'מה שנשמר בחוברת בוטל',
  undo: 'ביטול הכתיבה',
  undoing: 'מחזיר את מה שהיה…',
  undone: '{where}: הכתיבה בוטלה',
  'command.refused': 'לא ניתן לחשב מכסות לתאים שנבחרו:',
  marked: '{where}: סומנו תאים',
  unmarked: 'הסימון הוסר',
  'unmarked.undone': 'הסימון הוחזר',
};
