import fc from 'fast-check';
import { fromAgorot, type Evidence, type IsoDate, type Money } from '../../lib/index.js';
import type {
  AgreementFacts,
  ClusterBudgetFacts,
  ClusterLine,
  ExtraCommitment,
  LoanFacts,
} from '../../lib/budget/cluster/facts.js';
import type { ExtraordinaryFacts, ProjectFacts } from '../../lib/budget/projects/facts.js';

/** The day of the checks. */
export const on = '2026-07-15' as IsoDate;

export const agorot = fc.integer({ min: 0, max: 500_000_000 });
export const sum = agorot.map((amount): Money => fromAgorot(amount));
export const authority = fc.constantFrom('טייבה', 'טירה', 'קלנסווה', 'כפר קאסם');
export const activity = fc.constantFrom('פינוי פסולת', 'חניה', 'היסעים', 'מוקד');
const date = fc
  .constantFrom('2025-06-01', '2026-01-01', '2026-07-15', '2026-07-16', '2027-02-01')
  .map((day) => day as IsoDate);
const evidence = fc.oneof(
  fc.constant<Evidence>('none'),
  fc.constantFrom('', 'אישור 7').map((reference): Evidence => ({ reference })),
  date.map((day): Evidence => ({ reference: 'אישור 7', on: day })),
);

/** Any of the fields may be said or not. */
const partly = <T extends object>(
  model: { [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> },
  required: (keyof T)[],
) => fc.record(model, { requiredKeys: required }) as unknown as fc.Arbitrary<T>;

const line = partly<ClusterLine>(
  {
    name: fc.constantFrom('א', 'ב', 'ג'),
    side: fc.constantFrom('income', 'expenditure'),
    source: fc.constantFrom('quotas', 'services', 'services', 'loans', 'other'),
    activity,
    authority,
    basis: fc.constantFrom('delegated', 'imposed', 'ministry-funded', 'other'),
    budget: sum,
    amended: sum,
    executed: sum,
    committed: sum,
    fundedBy: fc.constantFrom('quotas', 'other'),
    purpose: fc.constantFrom('general', 'service', 'project'),
    extraordinary: fc.constantFrom('yes', 'no'),
  },
  ['name'],
);

export const agreement = partly<AgreementFacts>(
  { authority, service: activity, participation: sum, signed: evidence, from: date, to: date },
  ['authority'],
);

const loan = partly<LoanFacts>(
  {
    name: fc.constantFrom('א', 'ב'),
    amount: sum,
    takenOn: date,
    purposeInDecision: fc.constantFrom('', 'תחנה', 'משאית'),
    purposeInApproval: fc.constantFrom('', 'תחנה', 'משאית'),
    decision: evidence,
    approval: evidence,
    forItsFunctions: fc.constantFrom('yes', 'no'),
  },
  ['name'],
);

const extra = partly<ExtraCommitment>(
  { name: fc.constantFrom('א', 'ב'), amount: sum, decision: evidence, approval: evidence },
  ['name'],
);

export const cluster = partly<ClusterBudgetFacts>(
  {
    year: fc.constantFrom(2025, 2026, 2027),
    lines: fc.array(line, { maxLength: 6 }),
    agreements: fc.array(agreement, { maxLength: 5 }),
    loans: fc.array(loan, { maxLength: 4 }),
    loanLimit: fc.oneof(sum, fc.constant('none' as const)),
    donations: fc.array(fc.constantFrom({ donor: '' }, { donor: 'קרן' }), { maxLength: 2 }),
    extraCommitments: fc.array(extra, { maxLength: 3 }),
    reports: fc.array(
      fc.record({
        kind: fc.constantFrom('quarter' as const, 'half-year' as const, 'year' as const),
        year: fc.constantFrom(2025, 2026),
        part: fc.integer({ min: 1, max: 5 }),
        made: evidence,
      }),
      { maxLength: 4 },
    ),
    contributions: fc.array(fc.record({ authority, inCluster: sum, inAuthority: sum }), { maxLength: 3 }),
    proposal: evidence,
    submitted: evidence,
    approved: evidence,
    firstPayment: date,
  },
  [],
);

/** Books as they ought to be: everything is approved, agreed and dated, and no more is spent than there is. */
export const lawful = fc
  .record({
    services: fc.uniqueArray(fc.tuple(authority, activity, agorot), {
      selector: ([who, what]) => `${who} ${what}`,
      maxLength: 6,
    }),
    spent: fc.array(fc.tuple(agorot, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
      maxLength: 6,
    }),
    loans: fc.array(agorot, { maxLength: 3 }),
    made: fc.boolean(),
  })
  .map(({ services, spent, loans, made }): ClusterBudgetFacts => {
    const shown = (day: string): Evidence => ({ reference: 'אישור', on: day as IsoDate });
    const share = (of: number, percent: number) => fromAgorot(Math.floor(of / 100) * percent);
    return {
      year: 2026,
      lines: [
        ...services.map(([who, what, amount]): ClusterLine => ({
          name: what,
          source: 'services',
          authority: who,
          activity: what,
          basis: 'delegated',
          budget: fromAgorot(amount),
        })),
        ...spent.map(([amount, paid, rest], index): ClusterLine => ({
          name: String(index),
          side: 'expenditure',
          budget: fromAgorot(amount),
          executed: share(amount, paid),
          committed: share(amount, Math.min(rest, 100 - paid)),
        })),
      ],
      agreements: services.map(([who, what, amount]): AgreementFacts => ({
        authority: who,
        service: what,
        participation: fromAgorot(amount),
        signed: shown('2025-11-01'),
      })),
      loans: loans.map((amount, index): LoanFacts => ({
        name: String(index),
        amount: fromAgorot(amount),
        takenOn: '2026-05-01' as IsoDate,
        purposeInDecision: 'תחנה',
        purposeInApproval: 'תחנה',
        decision: shown('2026-02-01'),
        approval: shown('2026-03-01'),
        forItsFunctions: 'yes',
      })),
      loanLimit: fromAgorot(loans.reduce((before, amount) => before + amount, 0)),
      proposal: shown('2025-09-01'),
      submitted: shown('2025-10-01'),
      approved: shown('2025-12-20'),
      firstPayment: '2026-01-04' as IsoDate,
      ...(made && { reports: [{ kind: 'quarter', year: 2026, part: 1, made: shown('2026-05-01') }] }),
    };
  });

/** A project that keeps to B9 and regulation 18. */
export const lawfulProject = fc
  .record({
    receipts: fc.array(agorot, { maxLength: 4 }),
    paid: fc.integer({ min: 0, max: 100 }),
    fromRegular: sum,
    back: sum,
    ended: fc.boolean(),
    pledgedFor: fc.constantFrom('none' as const, 'own-action' as const),
  })
  .map(({ receipts, paid, fromRegular, back, ended, pledgedFor }): ProjectFacts => {
    const all = receipts.reduce((before, amount) => before + amount, 0);
    const payments = Math.floor(all / 100) * paid;
    return {
      name: 'גשר',
      nature: 'action',
      receipts: receipts.map((amount) => ({ name: '', amount: fromAgorot(amount) })),
      payments: [{ name: '', amount: fromAgorot(payments) }],
      balance: fromAgorot(all - payments),
      account: '2',
      status: ended ? 'ended' : 'open',
      fromRegular,
      toRegular: ended ? back : fromAgorot(0),
      offPurpose: fromAgorot(0),
      pledgedFor,
    };
  });

const moneys = fc.array(
  fc.record({ name: fc.constantFrom('', 'מענק'), amount: fc.option(sum, { freq: 6 }) }),
  { maxLength: 3 },
);

/** Any project, of which anything may be unknown or unlawful. */
export const project = partly<ProjectFacts>(
  {
    number: fc.constantFrom('', '412'),
    name: fc.constantFrom('גשר', 'מגרש'),
    purpose: fc.constantFrom('', 'הקמת גשר'),
    nature: fc.constantFrom('action', 'field', 'assigned-by-law'),
    approved: sum,
    receipts: moneys,
    payments: moneys,
    balance: sum,
    account: fc.constantFrom('', '1', '2'),
    status: fc.constantFrom('open', 'ended'),
    endedOn: date,
    fromRegular: sum,
    toRegular: fc.oneof(sum, fc.constant(fromAgorot(0))),
    offPurpose: fc.oneof(sum, fc.constant(fromAgorot(0))),
    pledgedFor: fc.constantFrom('none', 'own-action', 'other'),
  },
  ['name'],
);

/** A table of them, with total rows that may be wrong. */
export const projects = partly<ExtraordinaryFacts>(
  {
    of: fc.constantFrom('cluster', 'authority'),
    projects: fc.array(project, { maxLength: 4 }),
    totals: fc.array(
      fc.record({
        label: fc.constant('סה"כ'),
        covers: fc.constant([0, 3] as const),
        approved: sum,
        payments: moneys,
      }),
      { maxLength: 2 },
    ),
    figures: fc.constantFrom('estimate', 'execution'),
    regularAccounts: fc.constantFrom([], ['1']),
    trust: fc.constantFrom('chair-and-treasurer', 'other'),
  },
  ['of', 'projects'],
);
