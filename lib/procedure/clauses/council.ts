import { clausesOf } from '../clause.js';

const later = { notYet: "needs the list of the council's members and office holders, which is not read yet" };

/** Operation, 1: the institutions. */
export const councilClauses = clausesOf('moi-2017-05-17', [
  [
    'C1',
    '1.א.1',
    'decidable',
    { he: 'מועצת האשכול', en: "The cluster's council" },
    'האשכול יתנהל על ידי מועצת האשכול, המורכבת מנציגי הרשויות המקומיות המאוגדות באשכול. בידי מועצת האשכול יהיו כל התפקידים והסמכויות הנתונים לאשכול',
    later,
  ],
  [
    'C2',
    '1.א.2',
    'partly',
    { he: 'נציג אחד לכל רשות', en: 'One representative per authority' },
    'בהעדר הצדקה מיוחדת, כל רשות תהיה מיוצגת במועצת האשכול על ידי נציג אחד בלבד',
    later,
  ],
  [
    'C3',
    '1.א.2',
    'decidable',
    { he: 'מחצית מחברי המועצה עובדי הרשויות', en: 'Half of the members are employees' },
    'ובלבד שלפחות מחצית מחברי המועצה יהיו מקרב עובדי הרשויות המקומיות שבתחום האשכול',
    later,
  ],
  [
    'C4',
    '1.א.2',
    'decidable',
    { he: 'סבב נציגים ופורום ראשי רשויות', en: 'Rotation, and a forum of heads' },
    'אין מניעה כי יסכימו הרשויות ביניהן על סבב חילופי נציגים … לצד מועצת האשכול מומלץ לקיים פורום ראשי רשויות',
    later,
  ],
  [
    'C5',
    '1.א.3',
    'decidable',
    { he: 'תקופת כהונה', en: 'Term' },
    'תקופת כהונת של מועצת האשכול היא 4 שנים',
    later,
  ],
  [
    'C6',
    '1.ב.1–2',
    'decidable',
    { he: 'יו"ר המועצה וסגנו', en: 'Chair and deputy' },
    'המועצה תבחר באחד מחבריה ליו"ר מועצת האשכול … המועצה תבחר מבין חבריה לפחות סגן אחד ליו"ר מועצת האשכול',
    later,
  ],
  [
    'C7',
    '1.ב.3, 3.א',
    'decidable',
    { he: 'ועדות, וועדת הצעות ומכרזים', en: 'Committees, and the one for bids and tenders' },
    'חובה בכל אשכול לקיים ועדת הצעות ומכרזים … למועצת האשכול תהיה ועדת הצעות ומכרזים קבועה',
    later,
  ],
  [
    'C8',
    '1.א.4, 1.ב',
    'informative',
    { he: 'הוראות נוספות בצו הוראות אחידות', en: 'Further provisions of the uniform order' },
    "הוראות נוספות בעניין כהונת מועצת האשכול; כהונת חברי מועצת האשכול; ישיבות המועצה; מניין; סדרי עבודה והראות נוספות מפורטים בפרק ב' לצו הוראות אחידות",
    { informative: 'refers to the uniform order' },
  ],
]);
