import { typedAs } from './typed.js';

typedAs('transfers', {
  'with the supplier beside the contract': {
    rows: [
      ['העברת חוזים מהרשויות לאשכול'],
      [
        ...['רשות', 'חוזה', 'ספק', 'תאריך החוזה', 'תאריך הצטרפות', 'החלטת מועצת האשכול', 'תאריך'],
        ...['הסכמת הרשות', 'הסכמת הספק', 'הועבר לאשכול'],
      ],
      ['טירה', 'חוזה פינוי', 'ספק א', '1.5.2023', '1.1.2025', 'החלטה 7', '1.3.2025', 'הסכמה 1', 'אין', 'כן'],
    ],
    items: [
      {
        contract: 'חוזה פינוי',
        authority: 'טירה',
        madeOn: '2023-05-01',
        joinedOn: '2025-01-01',
        takenOver: 'yes',
        decision: { reference: 'החלטה 7', on: '2025-03-01' },
        authorityConsent: { reference: 'הסכמה 1' },
        supplierConsent: 'none',
      },
    ],
  },
  'no title, consent of the parties': {
    name: 'חוזים מועברים',
    rows: [
      [
        'מס"ד',
        'שם החוזה',
        'הרשות',
        'נחתם בתאריך',
        'בתחום תפקידי האשכול',
        'אישור מועצת האשכול',
        'הסכמת הרשות המקומית',
        'הסכמת הצד השני',
        'הערות',
      ],
      [1, 'אחזקת תאורה', 'קלנסווה', '1.7.2022', 'כן', 'החלטה 9', 'מכתב 2', 'מכתב 3', ''],
    ],
    items: [
      {
        contract: 'אחזקת תאורה',
        authority: 'קלנסווה',
        madeOn: '2022-07-01',
        forItsFunctions: 'yes',
        decision: { reference: 'החלטה 9' },
        authorityConsent: { reference: 'מכתב 2' },
        supplierConsent: { reference: 'מכתב 3' },
      },
    ],
  },
  Arabic: {
    rows: [
      ['نقل عقود إلى العنقود'],
      [
        'العقد',
        'السلطة',
        'تاريخ العقد',
        'تاريخ الانضمام',
        'قرار مجلس العنقود',
        'موافقة السلطة',
        'موافقة المورد',
      ],
      ['عقد نفايات', 'الطيرة', '1.5.2023', '1.1.2025', 'قرار 7', 'موافقة 1', 'لا يوجد'],
    ],
    items: [
      {
        contract: 'عقد نفايات',
        authority: 'الطيرة',
        madeOn: '2023-05-01',
        joinedOn: '2025-01-01',
        decision: { reference: 'قرار 7' },
        authorityConsent: { reference: 'موافقة 1' },
        supplierConsent: 'none',
      },
    ],
  },
  English: {
    name: 'Transferred contracts',
    rows: [
      [
        'Contract',
        'Authority',
        'Signed on',
        'Joined on',
        'Cluster council decision',
        'Date',
        "Authority's consent",
        "Contractor's consent",
      ],
      ['Waste contract', 'Tira', '1.5.2023', '1.1.2025', 'Decision 7', '1.3.2025', 'Letter 1', 'none'],
    ],
    items: [
      {
        contract: 'Waste contract',
        authority: 'Tira',
        madeOn: '2023-05-01',
        joinedOn: '2025-01-01',
        decision: { reference: 'Decision 7', on: '2025-03-01' },
        authorityConsent: { reference: 'Letter 1' },
        supplierConsent: 'none',
      },
    ],
  },
});
