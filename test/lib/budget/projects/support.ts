import { check, money, type Finding, type Order } from '../../../../lib/index.js';
import type {
  ExtraordinaryFacts,
  ProjectFacts,
  ProjectMoney,
} from '../../../../lib/budget/projects/facts.js';
import { on } from '../cluster/support.js';

export const sum = (amount: number | string, name = ''): ProjectMoney => ({ name, amount: money(amount) });

/** One that could not be read. */
export const unread: ProjectMoney = { name: '', amount: null };

/** A project of which everything is said, and lawful. */
export const bridge: ProjectFacts = {
  number: '412',
  name: 'גשר להולכי רגל',
  purpose: 'הקמת גשר',
  nature: 'action',
  approved: money(900_000),
  receipts: [sum(500_000, 'משרד התחבורה'), sum(400_000, 'השתתפות הרשויות')],
  payments: [sum(650_000)],
  balance: money(250_000),
  account: '12-345-678901',
  status: 'open',
  fromRegular: money(0),
  toRegular: money(0),
  offPurpose: money(0),
  pledgedFor: 'none',
};

export const table = (
  projects: readonly ProjectFacts[],
  more: Partial<ExtraordinaryFacts> = {},
): ExtraordinaryFacts => ({
  of: 'cluster',
  projects,
  regularAccounts: ['12-345-111111'],
  trust: 'chair-and-treasurer',
  ...more,
});

export const found = (
  facts: ExtraordinaryFacts,
  rule: string,
  date = on,
  order?: Order,
): readonly Finding[] =>
  check({ budget: { extraordinary: [facts], ...(order && { order }) } }, date).filter(
    (finding) => finding.rule === rule,
  );

export const verdicts = (facts: ExtraordinaryFacts, rule: string, date = on, order?: Order) =>
  found(facts, rule, date, order).map(({ outcome, code }) => `${outcome} ${code}`);
