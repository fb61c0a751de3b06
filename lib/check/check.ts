import { CLUSTER_RULES } from '../budget/cluster/rules.js';
import type { BudgetFindingCode } from '../budget/codes.js';
import type { BudgetFacts } from '../budget/facts.js';
import { FORM_RULES } from '../budget/form/rules.js';
import { LEDGER_RULES } from '../budget/ledger/rules.js';
import { PROJECT_RULES } from '../budget/projects/rules.js';
import type { CouncilCode } from '../council/codes.js';
import type { CouncilFacts } from '../council/facts.js';
import { COUNCIL_RULES } from '../council/rules.js';
import type { Citation } from '../core/citation.js';
import type { IsoDate } from '../core/dated.js';
import type { Finding } from '../core/finding.js';
import type { Rule } from '../core/rule.js';
import type { DelegationCode } from '../delegation/codes.js';
import type { DelegationFacts } from '../delegation/facts.js';
import { DELEGATION_RULES } from '../delegation/rules.js';
import type { MembershipCode } from '../membership/codes.js';
import type { MembershipFacts } from '../membership/facts.js';
import { MEMBERSHIP_RULES } from '../membership/rules.js';
import type { QuotaFacts, QuotaFindingCode } from '../quota/facts.js';
import { arrangementApproved } from '../quota/rules/arrangement-approved.js';
import { councilDecided } from '../quota/rules/council-decided.js';
import { ministerApproved } from '../quota/rules/minister-approved.js';
import { quotaAsModel } from '../quota/rules/quota-as-model.js';
import { quotasForMembership } from '../quota/rules/quotas-for-membership.js';
import { withinLimits } from '../quota/rules/within-limits.js';
import type { TenderCode } from '../tenders/codes.js';
import type { TendersFacts } from '../tenders/facts.js';
import { TENDER_RULES } from '../tenders/rules.js';

/** What is to be checked, by room; a room without facts is not checked. */
export interface Facts {
  readonly quota?: QuotaFacts;
  readonly budget?: BudgetFacts;
  readonly council?: CouncilFacts;
  readonly delegation?: DelegationFacts;
  readonly tenders?: TendersFacts;
  readonly membership?: MembershipFacts;
}

export type CheckCode =
  | QuotaFindingCode
  | BudgetFindingCode
  | CouncilCode
  | DelegationCode
  | TenderCode
  | MembershipCode
  | 'rule-not-in-force';

const QUOTA_RULES: readonly Rule<QuotaFacts, CheckCode>[] = [
  quotaAsModel,
  arrangementApproved,
  quotasForMembership,
  councilDecided,
  ministerApproved,
  withinLimits,
];

const BUDGET_RULES: readonly Rule<BudgetFacts, CheckCode>[] = [
  ...FORM_RULES,
  ...LEDGER_RULES,
  ...PROJECT_RULES,
  ...CLUSTER_RULES,
];

/** Every rule there is, by id. The contents name those of the procedure, and a test holds both to each other. */
export const RULES: readonly { readonly id: string; readonly source: Citation }[] = [
  ...QUOTA_RULES,
  ...BUDGET_RULES,
  ...COUNCIL_RULES,
  ...DELEGATION_RULES,
  ...TENDER_RULES,
  ...MEMBERSHIP_RULES,
];

const isInForce = ({ inForce }: Rule<never>, on: IsoDate): boolean =>
  inForce.from <= on && (inForce.to === undefined || on <= inForce.to);

function run<F>(
  room: keyof Facts,
  rules: readonly Rule<F, CheckCode>[],
  facts: F,
  on: IsoDate,
): readonly Finding<CheckCode>[] {
  return rules.flatMap((rule) => {
    if (isInForce(rule, on)) {
      return rule.check(facts, on).map((finding) => ({
        ...finding,
        path: [room, ...finding.path],
        ...(finding.operands && { operands: finding.operands.map((path) => [room, ...path]) }),
      }));
    }
    const { id, source, inForce } = rule;
    const notInForce: Finding<CheckCode> = {
      rule: id,
      code: 'rule-not-in-force',
      outcome: 'undetermined',
      path: [room],
      facts: { on, from: inForce.from },
      sources: [source],
    };
    return [notInForce];
  });
}

/** Runs every rule on the facts of its room, as the law stood on `on`. Paths begin with the room. */
export const check = (facts: Facts, on: IsoDate): readonly Finding<CheckCode>[] => [
  ...(facts.quota ? run('quota', QUOTA_RULES, facts.quota, on) : []),
  ...(facts.budget ? run('budget', BUDGET_RULES, facts.budget, on) : []),
  ...(facts.council ? run('council', COUNCIL_RULES, facts.council, on) : []),
  ...(facts.delegation ? run('delegation', DELEGATION_RULES, facts.delegation, on) : []),
  ...(facts.tenders ? run('tenders', TENDER_RULES, facts.tenders, on) : []),
  ...(facts.membership ? run('membership', MEMBERSHIP_RULES, facts.membership, on) : []),
];
