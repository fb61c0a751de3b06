import { typedAs } from './typed.js';

typedAs('settlement', {
  'the title names the authority': {
    rows: [
      ['הסדר פרישה - טירה'],
      ['נושא', 'סוג (נכס, חוב, ערבות)', 'סכום בש"ח', 'חלק הרשות', 'מפתח חלוקה (לפי מכסות, שווה)'],
      ['משאיות פינוי', 'נכס', 800000, 80000, 'לפי מכסות'],
      ['הלוואת פיתוח', 'חוב', 1200000, 75000, 'שווה'],
    ],
    items: [
      { name: 'משאיות פינוי', kind: 'asset', amount: '800000', key: 'quota', proposed: '80000' },
      { name: 'הלוואת פיתוח', kind: 'debt', amount: '1200000', key: 'equal', proposed: '75000' },
    ],
  },
  'no title, assets and debts of the one that leaves': {
    name: 'חלוקת נכסים וחובות',
    rows: [
      ['מס"ד', 'רשות פורשת', 'תיאור', 'סיווג', 'שווי', 'מפתח', 'אחוז הרשות', 'הסכום המוצע', 'הערות'],
      [1, 'טייבה', 'ערבות בנקאית', 'ערבות', '100,000 ₪', 'אחר', '12%', '12,000 ₪', ''],
    ],
    items: [
      {
        name: 'ערבות בנקאית',
        authority: 'טייבה',
        kind: 'guarantee',
        amount: '100000',
        key: 'own',
        share: '0.12',
        proposed: '12000',
      },
    ],
  },
  Arabic: {
    rows: [
      ['تسوية انسحاب - الطيرة'],
      ['البند', 'النوع', 'المبلغ', 'مفتاح التقسيم', 'حصة السلطة'],
      ['شاحنات', 'أصول', 800000, 'حسب الحصص', 80000],
    ],
    items: [{ name: 'شاحنات', kind: 'asset', amount: '800000', key: 'quota', proposed: '80000' }],
  },
  English: {
    name: 'Leaving settlement',
    rows: [
      ['Item', 'Leaving authority', 'Type', 'Value (NIS)', 'Division key', "Authority's share (NIS)"],
      ['Trucks', 'Tira', 'Asset', 800000, 'By quota', 80000],
      ['Development loan', 'Tira', 'Loan', 1200000, 'Equally', 75000],
    ],
    items: [
      { name: 'Trucks', authority: 'Tira', kind: 'asset', amount: '800000', key: 'quota', proposed: '80000' },
      {
        name: 'Development loan',
        authority: 'Tira',
        kind: 'debt',
        amount: '1200000',
        key: 'equal',
        proposed: '75000',
      },
    ],
  },
});
