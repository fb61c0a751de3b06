import {
  computeQuota,
  formatMoney,
  money,
  recommendedModel,
  type Money,
  type TemplateOptions,
  type TemplateRow,
} from '../../../lib/index.js';
import { inputOf, known, sharonMembers } from './members.js';

/** Sheets of the cluster's money, in the order in which they stand. */
export const MONEY_SHEETS = [
  'budget',
  'contributions',
  'agreements',
  'loans',
  'donations',
  'projects',
  'approvals',
] as const;

/** Nobody's figures: the year and every amount serve to show what a check finds, and each sheet says so in its title. */
export const MONEY_TITLE = 'אשכול השרון (נתונים להמחשה)';
export const MONEY_YEAR = 2026;

const decision = (number: string, on: string) => ({ reference: number, on });

/** What a member's quota is in the cluster's budget and in the authority's own. */
type Booked = Readonly<Record<'inCluster' | 'inAuthority', number>> & { readonly authority: string };

/** Quotas as budgeted: by the model, but for one that is too low in both books and one on which the two differ. */
function contributions(): readonly Booked[] {
  const model = known(recommendedModel(), 'the recommended model');
  return sharonMembers().map((authority): Booked => {
    const name = authority.name.he;
    const { quota } = known(computeQuota(inputOf(authority), model), `the quota of ${name}`);
    const booked = name === 'טייבה' ? 50_000 : quota.toNumber();
    return { authority: name, inCluster: booked, inAuthority: name === 'כפר יונה' ? booked + 3_000 : booked };
  });
}

const sum = (amounts: readonly number[]): Money =>
  amounts.reduce((total, amount) => money(total.plus(String(amount))), money(0));

/** Both sides of the budget. */
const WHOLE = 4_800_000;
const INCOME_WITHOUT_QUOTAS = [240_000, 300_000, 2_400_000] as const;

/** One fault of each family stands among the rows, with the clause that it is found by. */
export function moneyRows(): NonNullable<TemplateOptions['rows']> {
  const booked = contributions();
  const quotas = sum(booked.map(({ inCluster }) => inCluster));
  const own = money(WHOLE).minus(quotas).minus(sum(INCOME_WITHOUT_QUOTAS));
  return { ...ROWS, budget: budgetRows(Number(formatMoney(quotas)), own.toNumber()), contributions: booked };
}

const [VETERINARY, ENFORCEMENT, GRANT] = INCOME_WITHOUT_QUOTAS;

const budgetRows = (quotas: number, own: number): readonly TemplateRow[] => [
  {
    side: 'income',
    source: 'quotas',
    name: 'מכסות הרשויות החברות',
    budget: quotas,
    executed: 1_200_000,
  },
  {
    side: 'income',
    source: 'services',
    name: 'פיקוח וטרינרי משותף',
    activity: 'שירות וטרינרי',
    authority: 'טירה',
    basis: 'delegated',
    budget: VETERINARY,
    executed: 180_000,
  },
  // B2: delegated, and no agreement among the agreements.
  {
    side: 'income',
    source: 'services',
    name: 'אכיפה סביבתית',
    activity: 'יחידה סביבתית',
    authority: 'קלנסווה',
    basis: 'delegated',
    budget: ENFORCEMENT,
    executed: 150_000,
  },
  {
    side: 'income',
    source: 'state',
    name: 'מענק משרד הפנים לאשכולות',
    budget: GRANT,
    executed: 1_900_000,
  },
  { side: 'income', source: 'own', name: 'דמי ניהול של פרויקטים', budget: own, executed: 90_000 },
  {
    side: 'expenditure',
    name: 'שכר מטה האשכול',
    budget: 1_600_000,
    executed: 1_200_000,
    committed: 380_000,
    fundedBy: 'quotas',
    purpose: 'general',
  },
  // Q8: a service out of the quotas.
  {
    side: 'expenditure',
    name: 'הסעות לתלמידים',
    activity: 'הסעות',
    budget: 500_000,
    executed: 350_000,
    committed: 150_000,
    fundedBy: 'quotas',
    purpose: 'service',
  },
  {
    side: 'expenditure',
    name: 'שירות וטרינרי ואכיפה סביבתית',
    budget: 540_000,
    executed: 400_000,
    committed: 120_000,
    fundedBy: 'other',
    purpose: 'service',
  },
  // B8: more was paid and committed than the whole budget allows.
  {
    side: 'expenditure',
    name: 'מיזמים אזוריים',
    budget: 2_160_000,
    executed: 1_900_000,
    committed: 340_000,
    fundedBy: 'other',
    purpose: 'project',
  },
];

const ROWS = {
  agreements: [
    {
      authority: 'טירה',
      service: 'שירות וטרינרי',
      participation: 240_000,
      signed: decision('הסכם 3/2025', '2025-11-16'),
      from: '2026-01-01',
      to: '2026-12-31',
    },
  ],
  loans: [
    // B4: no approval of the minister.
    {
      name: 'הקמת תחנת מעבר',
      amount: 900_000,
      takenOn: '2026-03-01',
      purposeInDecision: 'הקמת תחנת מעבר לפסולת',
      decision: decision('החלטה 14/2026', '2026-02-10'),
      approval: 'אין',
      forItsFunctions: 'yes',
    },
  ],
  donations: [
    // B5: advice only.
    { donor: 'קרן לקידום האזור', amount: 40_000, approval: 'אין' },
  ],
  projects: [
    // B9: money of an open project was set off against the regular budget.
    {
      number: '101',
      name: 'שבילי אופניים אזוריים',
      purpose: 'סלילת שבילי אופניים',
      nature: 'action',
      approved: 3_000_000,
      receipts: [2_200_000, 300_000, null, null],
      payments: [1_750_000],
      balance: 750_000,
      account: '12-345-678901',
      status: 'open',
      fromRegular: 200_000,
      toRegular: 50_000,
      offPurpose: 0,
      pledgedFor: 'none',
    },
    // Regulation 18: more was paid than came in.
    {
      number: '102',
      name: 'מוקד אזורי',
      purpose: 'הקמת מוקד',
      nature: 'action',
      approved: 800_000,
      receipts: [400_000, null, null, 60_000],
      payments: [500_000],
      balance: -40_000,
      account: '12-345-678901',
      status: 'open',
      toRegular: 0,
      offPurpose: 0,
      pledgedFor: 'none',
    },
  ],
  approvals: [
    {
      proposal: decision('הצעת תקציב 2026', '2025-10-30'),
      submitted: decision('מכתב 77/2025', '2025-10-30'),
      approved: decision('אישור תקציב 2026', '2026-01-04'),
      firstPayment: '2026-01-06',
      decision: decision('החלטה 9/2025', '2025-10-28'),
      approval: decision('אישור מכסות 2026', '2026-01-04'),
      levied: 'yes',
      perAuthority: 'אין',
      total: 'אין',
      loanLimit: 'אין',
      trust: 'chair-and-treasurer',
      regularAccounts: '12-345-111111',
      termFrom: '2024-07-01',
      forum: 'yes',
    },
  ],
} satisfies NonNullable<TemplateOptions['rows']>;
