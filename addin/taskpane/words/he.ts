import type { Wording } from './types.js';

export const wording: Wording = {
  words: {
    app: 'אשכול',
    overview: 'סקירה',
    back: 'חזרה לסקירה',
    reading: 'קורא את גיליונות החוברת…',
    'reading.rows': '{done, number} מתוך {of, number} שורות',
    'read-again': 'קריאה מחדש',
    settings: 'הגדרות',
    dismiss: 'סגירה',

    language: 'שפה',
    'language.office': 'כשפת Office',
    'language.kept': 'הבחירה נשמרת במחשב זה בלבד ואינה נכתבת לחוברת.',

    'found.tables':
      '{count, plural, one {נמצאה טבלת רשויות חברות אחת} two {נמצאו שתי טבלאות של רשויות חברות} other {נמצאו # טבלאות של רשויות חברות}}',
    'found.none': 'לא נמצאה טבלה של רשויות חברות',
    authorities: '{count, plural, one {רשות אחת} two {שתי רשויות} other {# רשויות}}',
    'go-to-sheet': 'מעבר לגיליון {sheet}',
    'go-to-cell': 'מעבר לתא {cell}',
    'vintage.bureau-2024': 'נתוני הלמ״ס 2024',
    'vintage.ministry-2024': 'מרשם משרד הפנים, דצמבר 2024',
    'vintage.bureau-2020': 'נתוני הלמ״ס 2020',
    'vintage.all': 'כל הנתונים זהים למקור: {vintage}',
    'vintage.part':
      '{matching, plural, one {רשות אחת} two {שתי רשויות} other {# רשויות}} מתוך {count, number} זהות למקור: {vintage}',
    'vintage.none': 'הנתונים אינם זהים לאף אחד מהמקורות הידועים',
    'vintage.differs': '{name}: {field} {here}, במקור {known}',
    complete: 'כל הנתונים הדרושים לחישוב המכסות קיימים',
    missing:
      '{count, plural, one {לרשות אחת חסר נתון} two {לשתי רשויות חסר נתון} other {ל-# רשויות חסר נתון}}',
    'formula-errors':
      '{count, plural, one {נוסחה אחת מראה שגיאה} two {שתי נוסחאות מראות שגיאה} other {# נוסחאות מראות שגיאה}}',
    population: 'אוכלוסייה',
    socio: 'אשכול חברתי-כלכלי',
    periph: 'אשכול פריפריאליות',

    areas: 'מה אפשר לעשות',
    simulate: 'סימולציית מכסות',
    'simulate.ready': 'מוכן: {count, plural, one {רשות אחת} two {שתי רשויות} other {# רשויות}}',
    'simulate.incomplete':
      '{count, plural, one {רשות אחת} two {שתי רשויות} other {# רשויות}}, {missing, plural, one {לאחת חסר נתון} two {לשתיים חסר נתון} other {ל-# חסר נתון}}',
    'simulate.cluster': 'סימולציה לאשכול ללא גיליון',
    'simulate.nothing': 'נדרשת טבלה של רשויות חברות',

    check: 'בדיקת תקציב',
    governance: 'מועצה וחברות',
    share: 'שיתוף',
    'check.not-yet': 'טרם נבדק',
    'check.breaches': '{count, plural, one {הפרה אחת} two {שתי הפרות} other {# הפרות}}',
    'check.none': 'לא נמצאו הפרות',

    'empty.teach': 'טבלה של רשויות חברות נראית כך: שורה לכל רשות, תחת כותרות כאלה.',
    'empty.heading.name': 'רשות',
    'empty.heading.quota': 'מכסה שנתית (₪)',
    'empty.sheet': 'רשויות חברות',
    'empty.title': 'רשויות חברות באשכול',
    'empty.title-of': 'רשויות חברות – אשכול {cluster}',
    'empty.total': 'סה״כ',
    'empty.cluster': 'הרשויות החברות באשכול',
    'empty.blank': 'טבלה ריקה',
    'empty.make': 'הכנת גיליון חברות',
    'empty.source': 'הנתונים: {source}',
    'empty.sample': 'חוברת לדוגמה של אשכול השרון נפתחת בשולחן העבודה המקומי של אשכול.',

    'total.recommended': 'סך המכסות לפי מודל המכסות המומלץ',
    'total.undetermined': 'לא ניתן לקבוע',
    'total.known':
      'סכום חלקי ידוע: {amount}, של {known, plural, one {רשות אחת} two {שתי רשויות} other {# רשויות}} מתוך {count, number}',
    'show-all': '{count, plural, one {הצגת עוד אחת} two {הצגת עוד שתיים} other {הצגת עוד #}}',

    'write.sheet': 'כתיבת גיליון',
    'write.native': 'כתיבה בנוסחאות רגילות',
    'write.native.why': 'גיליון שמחושב גם במחשב שאין בו התוסף',

    'selection.error': 'מראה {error}:',
    'selection.opaque': 'הארגומנטים מחושבים בתוך הנוסחה; יש לבדוק אותם.',
    'selection.no-fault': 'בארגומנטים לא נמצאה תקלה; יש לחשב מחדש (Ctrl+Alt+F9).',
  },
  excel: {
    'sheet-protected': 'הגיליון {sheet} מוגן. יש לבטל את ההגנה (סקירה › ביטול הגנה על גיליון) ולנסות שוב.',
    'cell-editing': 'תא נמצא בעריכה. יש לסיים את ההקלדה (Enter או Esc) ולנסות שוב.',
    'sheet-exists': 'כבר יש בחוברת גיליון בשם {sheet}.',
    'sheet-missing': 'אין בחוברת גיליון בשם {sheet}.',
    'chart-exists': 'כבר יש בגיליון {sheet} תרשים בשם {chart}.',
    'edited-since':
      'הכתיבה לא בוטלה: {count, plural, one {תא אחד השתנה} two {שני תאים השתנו} other {# תאים השתנו}} מאז, הראשון {cell} בגיליון {sheet}.',
    'host-refused': 'Excel סירב לפעולה (קוד {code}).',
  },
};
