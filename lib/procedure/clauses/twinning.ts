import { clausesOf } from '../clause.js';

const later = { notYet: 'needs a register of twin-city bonds, which is not read yet' };

/** Twin cities: how a bond comes about, and what follows it. */
export const twinningClauses = clausesOf('twin-cities-guide', [
  [
    'T1',
    'רקע',
    'decidable',
    { he: 'הצדדים לברית', en: 'Parties to a bond' },
    'המודל הרווח של קשרי תאומות הינו קשר דואלי בין שתי ערים בעולם. עם זאת, אין מניעה ליצור קשרי תאומות בין שלוש רשויות או יותר',
    later,
  ],
  [
    'T2',
    'מטרות',
    'informative',
    { he: 'מטרות הברית', en: 'Goals of a bond' },
    'להלן מספר מטרות שנהוג לקשור קשרי תאומות על בסיסן',
    later,
  ],
  [
    'T3',
    'תהליך החתימה',
    'decidable',
    { he: 'שלבי הדרך', en: 'The steps of the way' },
    'לבצע איתור צרכים מקומי ולקבוע את היעדים … מובאים נושאים אלו בפני ראש הרשות לאישורו ומועצת הרשות המקומית לקבלת האישור הסופי',
    later,
  ],
  [
    'T4',
    'תהליך החתימה',
    'decidable',
    { he: 'אישור המועצה לפני מסמך העקרונות', en: "The council's approval precedes the document" },
    'לאחר קבלת האישור, מנוסח מסמך העקרונות לחתימה … מדובר אך ורק במסמך לדוגמא וכי אין הכרח שהמסמך ייראה דווקא כך',
    later,
  ],
  [
    'T5',
    'היום שאחרי',
    'advisory',
    { he: 'איש קשר וכתובת קבועה', en: 'A contact person with a fixed address' },
    'חשוב מאוד למנות איש קשר וכתובת קבועה ברשות המקומית להתכתבות בין הצדדים, אשר יבצע מעקב ובקרה',
    later,
  ],
  [
    'T6',
    'היום שאחרי',
    'advisory',
    {
      he: 'יידוע המינהל לפיתוח בינלאומי ומשרד החוץ',
      en: 'Telling the administration and the Foreign Ministry',
    },
    'אמון על יידוע המינהל לפיתוח בינלאומי במרכז השלטון המקומי וכן, משרד החוץ בדבר ההתקשרות בין הרשויות ועל התפתחויות מעניינות נוספות בהקשר זה',
    later,
  ],
  [
    'T7',
    'היום שאחרי',
    'informative',
    { he: 'אינדקס ערים תאומות', en: 'Index of twin cities' },
    'תחת "אינדקס ערים תאומות" תוכלו לראות את הרישום הקיים במרכז השלטון המקומי על בריתות ערים תאומות',
    later,
  ],
  [
    'T8',
    'היום שאחרי',
    'informative',
    { he: 'קשרים שאינם באינדקס', en: 'Bonds that are not in the index' },
    'במידה וקיימים קשרים נוספים שאינם מעודכנים באינדקס הנ"ל, אנא צרו קשר עם צוות המינהל',
    later,
  ],
]);
