import type { Base } from './base.js';
import { day, list } from './lists.js';

const tenders = (): Base =>
  list({
    name: 'tenders',
    title: 'מכרזי האשכול',
    headings: [
      'מספר מכרז',
      'נושא המכרז',
      'מושא ההתקשרות',
      'עבור הרשויות החברות',
      'היקף מרבי כולל מע"מ (₪)',
      'תאריך הפרסום',
      'הזוכה',
      'התקשרות עד יום',
    ],
    rows: [
      [
        ['7/2023', 'הסעות תלמידים', 'שירותים', 'כן', 1_000_000, day('2023-05-14'), 'חברת הסעות', '31.8.2026'],
        {
          number: '7/2023',
          subject: 'הסעות תלמידים',
          object: 'services',
          forMembers: 'yes',
          maximum: '1000000',
          vat: 'with',
          published: '2023-05-14',
          'published on': '2023-05-14',
          winner: 'חברת הסעות',
          to: '2026-08-31',
        },
      ],
      [
        ['8/2023', 'פחים', 'טובין', 'כן', 'אין', '2.7.2023', 'יצרן פחים', null],
        {
          number: '8/2023',
          subject: 'פחים',
          object: 'goods',
          forMembers: 'yes',
          maximum: 'none',
          vat: 'with',
          published: '2023-07-02',
          'published on': '2023-07-02',
          winner: 'יצרן פחים',
        },
      ],
    ],
    by: ['number'],
    items: ({ tenders: facts }) => facts?.tenders,
  });

const contracts = (): Base =>
  list({
    name: 'contracts',
    title: 'חוזים',
    headings: [
      'מספר חוזה',
      'הרשות המתקשרת',
      'הקבלן',
      'תאריך חתימה',
      'סכום לפני מע"מ (₪)',
      'על פי מכרז',
      'עילת הפטור',
    ],
    rows: [
      [
        ['ח-12', 'טירה', 'קבלן ראשון', day('2024-03-01'), 400_000, '7/2023', null],
        {
          name: 'ח-12',
          authority: 'טירה',
          supplier: 'קבלן ראשון',
          on: '2024-03-01',
          amount: '400000',
          vat: 'without',
          tender: '7/2023',
        },
      ],
      [
        ['ח-13', 'אשכול השרון', 'קבלן שני', '2.3.2024', 90_000.5, 'ללא מכרז', 'תקנה 3(4)'],
        {
          name: 'ח-13',
          party: 'cluster',
          supplier: 'קבלן שני',
          on: '2024-03-02',
          amount: '90000.5',
          vat: 'without',
          tender: '',
          exemption: 'תקנה 3(4)',
        },
      ],
      [
        ['ח-14', 'טייבה', 'קבלן ראשון', '11.5.2024', 210_000, '7/2023', null],
        {
          name: 'ח-14',
          authority: 'טייבה',
          supplier: 'קבלן ראשון',
          on: '2024-05-11',
          amount: '210000',
          vat: 'without',
          tender: '7/2023',
        },
      ],
    ],
    by: ['name'],
    items: ({ tenders: facts }) => facts?.contracts,
  });

const transfers = (): Base =>
  list({
    name: 'transfers',
    title: 'העברת חוזים מרשות לאשכול',
    headings: [
      'החוזה שהועבר',
      'רשות',
      'נעשה ביום',
      'הצטרפה ביום',
      'הועבר לאשכול',
      'החלטת מועצת האשכול',
      'תאריך החלטת המועצה',
      'הסכמת הרשות',
      'הסכמת הקבלן',
    ],
    rows: [
      [
        ['גינון 4', 'טירה', day('2021-02-01'), day('2022-01-01'), 'כן', 'ה-9', '4.4.2022', 'ר-3', 'אין'],
        {
          contract: 'גינון 4',
          authority: 'טירה',
          madeOn: '2021-02-01',
          joinedOn: '2022-01-01',
          takenOver: 'yes',
          decision: 'ה-9',
          'decision on': '2022-04-04',
          authorityConsent: 'ר-3',
          supplierConsent: 'none',
        },
      ],
      [
        ['תאורה', 'טייבה', '5.6.2020', '1.1.2022', 'לא', null, null, null, null],
        {
          contract: 'תאורה',
          authority: 'טייבה',
          madeOn: '2020-06-05',
          joinedOn: '2022-01-01',
          takenOver: 'no',
        },
      ],
    ],
    by: ['contract'],
    items: ({ tenders: facts }) => facts?.transfers,
  });

const sales = (): Base =>
  list({
    name: 'sales',
    title: 'Sales to the cluster',
    rtl: false,
    headings: [
      'Goods',
      'Seller',
      'Kind of engagement',
      'Price (NIS)',
      'Sold on',
      'Treasurer’s opinion',
      'Date of the opinion',
      'Opinion given by',
      'Price not above the customary',
      'Votes for',
      'Council members',
    ],
    rows: [
      [
        [
          'Garbage truck',
          'Tira',
          'goods',
          320_000,
          day('2024-02-11'),
          'T-5',
          '4.2.2024',
          'cluster’s treasurer',
          'yes',
          9,
          15,
        ],
        {
          goods: 'Garbage truck',
          authority: 'Tira',
          object: 'goods',
          price: '320000',
          soldOn: '2024-02-11',
          opinion: 'T-5',
          'opinion on': '2024-02-04',
          opinionBy: 'cluster',
          priceCustomary: 'yes',
          votesFor: 9,
          members: 15,
        },
      ],
      [
        ['Street lamps', 'Tayibe', 'goods', 45_250.75, '3.3.2024', 'none', null, null, 'no', 7, 15],
        {
          goods: 'Street lamps',
          authority: 'Tayibe',
          object: 'goods',
          price: '45250.75',
          soldOn: '2024-03-03',
          opinion: 'none',
          priceCustomary: 'no',
          votesFor: 7,
          members: 15,
        },
      ],
    ],
    by: ['goods'],
    items: ({ tenders: facts }) => facts?.sales,
  });

/** Sheets on tenders and contracts. */
export const tenderLists = (): readonly Base[] => [tenders(), contracts(), transfers(), sales()];
