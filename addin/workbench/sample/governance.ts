import type { TemplateOptions, TemplateRow } from '../../../lib/index.js';
import { sharonMembers } from './members.js';

/** Sheets of the cluster's council, powers, tenders and members, in the order in which they stand. */
export const GOVERNANCE_SHEETS = [
  'council',
  'committees',
  'delegations',
  'activities',
  'tenders',
  'contracts',
  'joining',
] as const;

const evidence = (reference: string, on: string) => ({ reference, on });

const TERM = '2024-07-01';

const OUTSIDER: TemplateRow = {
  representative: 'מנכ"ל החברה העירונית',
  role: 'other',
  employee: 'no',
  elected: 'no',
  from: TERM,
  justification: 'אין ברשות בעל תפקיד בכיר פנוי (החלטה 3/2024)',
  office: 'member',
};

/** One representative each; their offices, and nobody's name. */
function seats(): readonly TemplateRow[] {
  return sharonMembers().map(({ name }, index, { length }): TemplateRow => {
    // C3: with this one, who is no employee, the employees are one too few.
    if (index === length - 1) return { authority: name.he, ...OUTSIDER };
    const isEmployee = index % 2 === 1;
    const office = index === 0 ? 'chair' : index === 1 ? 'deputy' : 'member';
    return {
      authority: name.he,
      representative: isEmployee ? 'מנכ"ל הרשות' : 'ראש הרשות',
      role: isEmployee ? 'senior' : 'head',
      employee: isEmployee ? 'yes' : 'no',
      elected: isEmployee ? 'no' : 'yes',
      from: TERM,
      office,
      ...(office !== 'member' && { election: evidence('החלטה 1/2024', TERM) }),
    };
  });
}

/** One fault of each family stands among the rows, with the clause that it is found by. */
export const governanceRows = (): NonNullable<TemplateOptions['rows']> => ({ ...ROWS, council: seats() });

const ROWS = {
  committees: [
    {
      name: 'ועדת הצעות ומכרזים',
      kind: 'tenders',
      permanent: 'yes',
      members: 'חמישה מחברי המועצה',
      from: TERM,
    },
  ],
  delegations: [
    {
      authority: 'טירה',
      subject: 'שירות וטרינרי',
      kind: 'duty',
      proposal: evidence('הצעה 4/2025', '2025-02-02'),
      authorityDecision: evidence('פרוטוקול 7/2025', '2025-03-10'),
      councilDecision: evidence('החלטה 5/2025', '2025-03-20'),
      convinced: 'yes',
      clusterNotice: evidence('הודעה באתר האשכול', '2025-03-25'),
      authorityNotice: evidence('הודעה באתר הרשות', '2025-03-25'),
      released: 'no',
    },
    // D3: released from its own duty without the minister's approval.
    {
      authority: 'קלנסווה',
      subject: 'אכיפה סביבתית',
      kind: 'power',
      proposal: evidence('הצעה 9/2025', '2025-04-06'),
      authorityDecision: evidence('פרוטוקול 11/2025', '2025-04-28'),
      councilDecision: evidence('החלטה 8/2025', '2025-05-15'),
      convinced: 'yes',
      clusterNotice: evidence('הודעה באתר האשכול', '2025-05-20'),
      authorityNotice: evidence('הודעה באתר הרשות', '2025-05-21'),
      released: 'yes',
      releaseRequest: evidence('מכתב 31/2025', '2025-04-30'),
      releaseApproval: 'אין',
    },
  ],
  activities: [
    {
      name: 'שירות וטרינרי',
      authority: 'טירה',
      source: 'imposed',
      reference: evidence('החלטה 5/2025', '2025-03-20'),
      from: '2026-01-01',
    },
    {
      name: 'אכיפה סביבתית',
      authority: 'קלנסווה',
      source: 'delegated',
      reference: evidence('החלטה 8/2025', '2025-05-15'),
      from: '2026-01-01',
    },
  ],
  tenders: [
    {
      number: '2/2026',
      subject: 'תאורת רחוב חסכונית',
      object: 'goods',
      forMembers: 'yes',
      maximum: 1_000_000,
      vat: 'with',
      published: evidence('מכרז 2/2026', '2026-01-15'),
      winner: 'הזוכה במכרז',
      to: '2027-12-31',
    },
  ],
  contracts: [
    {
      name: '14/2026',
      authority: 'טייבה',
      party: 'authority',
      supplier: 'הזוכה במכרז',
      object: 'goods',
      on: '2026-03-02',
      amount: 400_000,
      vat: 'with',
      tender: '2/2026',
    },
    // X3: with it the contracts come to more than the tender allows.
    {
      name: '23/2026',
      authority: 'כפר יונה',
      party: 'authority',
      supplier: 'הזוכה במכרז',
      object: 'goods',
      on: '2026-06-14',
      amount: 640_000,
      vat: 'with',
      tender: '2/2026',
    },
  ],
  joining: [
    // J0: treated as a member before the order was amended.
    {
      authority: 'רשות מצטרפת (להמחשה)',
      proposal: evidence('הצעה 2/2026', '2026-01-11'),
      plenary: evidence('פרוטוקול 3/2026', '2026-02-01'),
      council: evidence('החלטה 4/2026', '2026-02-15'),
      request: evidence('מכתב 12/2026', '2026-03-01'),
      copy: evidence('מכתב 12/2026', '2026-03-01'),
      amendment: evidence('תיקון הצו', '2026-09-01'),
      effective: '2026-06-01',
    },
  ],
} satisfies NonNullable<TemplateOptions['rows']>;
