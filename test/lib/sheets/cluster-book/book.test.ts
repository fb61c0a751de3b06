import { LANGUAGES, loadBookCheck, type IsoDate, type LocatedFinding } from '../../../../lib/index.js';
import { planTemplate } from '../../../../lib/sheets/cluster-book/template/plan.js';
import type { TemplateOptions } from '../../../../lib/sheets/cluster-book/template/types.js';
import { cellName } from '../../../../lib/sheets/address.js';
import { plannedSheets } from './planned.js';

const ON = '2025-11-21' as IsoDate;

/** A cluster's year in which everything is in order. All figures are illustrative. */
const RIGHT: NonNullable<TemplateOptions['rows']> = {
  budget: [
    { side: 'income', source: 'quotas', name: 'quotas', budget: 100000, executed: 100000 },
    {
      side: 'income',
      source: 'services',
      name: 'waste',
      activity: 'waste',
      authority: 'טייבה',
      basis: 'delegated',
      budget: 300000,
    },
    {
      side: 'expenditure',
      name: 'wages',
      budget: 100000,
      executed: 60000,
      committed: 40000,
      fundedBy: 'quotas',
      purpose: 'general',
    },
    {
      side: 'expenditure',
      name: 'carriers',
      budget: 300000,
      executed: 200000,
      committed: 50000,
      fundedBy: 'other',
      purpose: 'service',
    },
  ],
  agreements: [
    {
      authority: 'טייבה',
      service: 'waste',
      participation: 300000,
      signed: { reference: '7', on: '2024-12-01' },
      from: '2025-01-01',
      to: '2025-12-31',
    },
  ],
  loans: [
    {
      name: 'station',
      amount: 500000,
      takenOn: '2025-03-01',
      forItsFunctions: 'yes',
      purposeInDecision: 'a station',
      purposeInApproval: 'a station',
      decision: { reference: '4', on: '2025-01-10' },
      approval: { reference: '5', on: '2025-02-10' },
    },
  ],
  donations: [{ donor: 'fund', amount: 5000, approval: { reference: '77', on: '2025-01-01' } }],
  commitments: [
    {
      name: 'trucks',
      amount: 10000,
      decision: { reference: '8', on: '2025-01-01' },
      approval: { reference: '9', on: '2025-02-01' },
    },
  ],
  projects: [
    {
      number: '1',
      name: 'park',
      purpose: 'a park',
      nature: 'action',
      approved: 1000,
      receipts: [600, 0, 0, 0],
      payments: [500],
      balance: 100,
      account: '99-1',
      status: 'open',
      toRegular: 0,
      offPurpose: 0,
      pledgedFor: 'none',
    },
  ],
  approvals: [
    {
      year: 2025,
      proposal: { reference: '1', on: '2024-10-01' },
      submitted: { reference: '2', on: '2024-10-15' },
      approved: { reference: '3', on: '2024-12-20' },
      firstPayment: '2025-01-05',
      loanLimit: 1000000,
      decision: { reference: '10', on: '2024-10-01' },
      approval: { reference: '11', on: '2024-12-20' },
      levied: 'yes',
      perAuthority: 60000,
      total: 'none',
      trust: 'chair-and-treasurer',
      regularAccounts: '12-345',
    },
  ],
};

type Rows = typeof RIGHT;
const withFirst = (part: keyof Rows, change: object, at = 0): Rows => ({
  ...RIGHT,
  [part]: RIGHT[part]?.map((row, index) => (index === at ? { ...row, ...change } : row)),
});

async function found(
  rows: Rows,
  language: (typeof LANGUAGES)[number] = 'he',
): Promise<readonly LocatedFinding[]> {
  const { checkBook } = await loadBookCheck();
  const own = language === 'he' ? rows : inLanguage(rows, language);
  const sheets = plannedSheets(planTemplate('cluster', language, { year: 2025, rows: own }));
  return checkBook({ snapshot: { sheets }, on: ON, registry: null }).findings;
}

/** Words that the sheet's language has for none. */
const inLanguage = (rows: Rows, language: 'ar' | 'fa' | 'en'): Rows => ({
  ...rows,
  approvals:
    rows.approvals?.map((row) => ({ ...row, total: { ar: 'لا يوجد', fa: 'ندارد', en: 'none' }[language] })) ??
    [],
});

const breaches = (findings: readonly LocatedFinding[]): readonly string[] =>
  findings
    .filter(({ outcome }) => outcome === 'breached')
    .map(({ rule, at }) => `${rule} ${at ? cellName(at.row, at.column) : ''} ${at?.sheet ?? ''}`);

test.each(LANGUAGES)('a year in which everything is in order has no breach: %s', async (language) => {
  const findings = await found(
    { ...RIGHT, approvals: RIGHT.approvals?.map((row) => ({ ...row, total: 'אין' })) ?? [] },
    language,
  );
  expect(breaches(findings)).toEqual([]);
  const met = new Set(
    findings.filter(({ outcome }) => outcome === 'met').map(({ rule }) => rule.replace(/-.*/, '')),
  );
  expect([...met].sort()).toEqual(expect.arrayContaining(['B2', 'B4', 'B7', 'B8', 'B9', 'K3', 'Q9']));
});

test.each([
  ['B2', 'agreements', { signed: 'אין' }, 0, /^B2\S* C7 תקציב האשכול$/],
  ['B4', 'loans', { approval: 'אין' }, 0, /^B4\S* \w+ הלוואות$/],
  ['B4', 'loans', { amount: 1000001 }, 0, /^B4-limit \S+ (?:הלוואות|אישורים והחלטות)$/],
  ['B8', 'budget', { committed: 200001 }, 3, /^B8\S* \S+ תקציב האשכול$/],
  ['B8', 'approvals', { firstPayment: '2024-12-19' }, 0, /^B8-approved B\d+ אישורים והחלטות$/],
  ['B9', 'projects', { offPurpose: 1 }, 0, /^B9\S* \w+ תקציבים בלתי רגילים$/],
  ['B9', 'projects', { account: '12345' }, 0, /^B9\S* \w+ תקציבים בלתי רגילים$/],
  ['B9', 'approvals', { trust: 'other' }, 0, /^B9\S* B\d+ אישורים והחלטות$/],
  ['reg. 18', 'projects', { payments: [601], balance: -1 }, 0, /^K3-receipts \w+ תקציבים בלתי רגילים$/],
] as const)('%s: %s %j at %i is breached in its own cell', async (_, part, change, at, expected) => {
  const list = breaches(await found(withFirst(part, change, at)));
  expect(list).toHaveLength(1);
  expect(list[0]).toMatch(expected);
});

test('a budget that nobody proposed, submitted or approved, and paid by all the same', async () => {
  const list = breaches(
    await found(withFirst('approvals', { proposal: 'אין', submitted: 'אין', approved: 'אין' })),
  );
  expect(list).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^B7\S* B\d+ אישורים והחלטות$/),
      expect.stringMatching(/^B8\S* B\d+ אישורים והחלטות$/),
    ]),
  );
});
