import { typedAs } from './typed.js';

typedAs('sales', {
  'purchases from authorities': {
    rows: [
      ['רכישות טובין מרשויות חברות'],
      [
        ...['מס"ד', 'רשות מוכרת', 'תיאור הטובין', 'תאריך רכישה', 'מחיר', 'חוו"ד גזבר האשכול', 'תאריך חוו"ד'],
        ...['החלטת מועצה', 'תאריך החלטה', "מס' תומכים", 'סה"כ חברי מועצה'],
      ],
      [1, 'טירה', 'משאית', '1.5.2025', '150,000 ₪', 'חוו"ד 2', '1.4.2025', 'החלטה 8', '15.4.2025', 9, 16],
    ],
    items: [
      {
        goods: 'משאית',
        authority: 'טירה',
        object: 'goods',
        price: '150000',
        soldOn: '2025-05-01',
        opinion: { reference: 'חוו"ד 2', on: '2025-04-01' },
        decision: { reference: 'החלטה 8', on: '2025-04-15' },
        votesFor: 9,
        members: 16,
      },
    ],
  },
  'no title, the opinion and whose it is': {
    name: 'מכירת טובין',
    rows: [
      [
        'מוכר',
        'הטובין שנמכרו',
        'תמורה',
        'מועד מכירה',
        'חוות דעת',
        'מי נתן חוות הדעת',
        'המחיר מקובל?',
        'החלטת המועצה',
        'הערות',
      ],
      ['טייבה', 'מכולות', 20000, '2.5.2025', 'חוות דעת 3', 'גזבר הרשות', 'כן', 'אין', ''],
    ],
    items: [
      {
        goods: 'מכולות',
        authority: 'טייבה',
        object: 'goods',
        price: '20000',
        soldOn: '2025-05-02',
        opinion: { reference: 'חוות דעת 3' },
        opinionBy: 'authority',
        priceCustomary: 'yes',
        decision: 'none',
      },
    ],
  },
  Arabic: {
    rows: [
      ['مبيعات السلطات للعنقود'],
      [
        'البائع',
        'وصف البضائع',
        'الثمن',
        'تاريخ البيع',
        'رأي محاسب العنقود',
        'قرار المجلس',
        'أصوات مؤيدة',
        'عدد الأعضاء',
      ],
      ['الطيرة', 'شاحنة', 150000, '1.5.2025', 'رأي 2', 'قرار 8', 9, 16],
    ],
    items: [
      {
        goods: 'شاحنة',
        authority: 'الطيرة',
        object: 'goods',
        price: '150000',
        soldOn: '2025-05-01',
        opinion: { reference: 'رأي 2' },
        decision: { reference: 'قرار 8' },
        votesFor: 9,
        members: 16,
      },
    ],
  },
  English: {
    name: 'Purchases from members',
    rows: [
      [
        'Goods',
        'Seller',
        'Price',
        'Purchase date',
        "Cluster treasurer's opinion",
        'Council resolution',
        'In favour',
        'Total members',
      ],
      ['Truck', 'Tira', 150000, '1.5.2025', 'Opinion 2', 'Resolution 8', 9, 16],
    ],
    items: [
      {
        goods: 'Truck',
        authority: 'Tira',
        object: 'goods',
        price: '150000',
        soldOn: '2025-05-01',
        opinion: { reference: 'Opinion 2' },
        decision: { reference: 'Resolution 8' },
        votesFor: 9,
        members: 16,
      },
    ],
  },
});
