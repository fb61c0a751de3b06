import type { IsoDate } from '../core/dated.js';
import type { Rule } from '../core/rule.js';
import { procedureRule, type Draft, type OrderCode } from '../procedure/rule.js';
import type { DelegationCode } from './codes.js';
import type { DelegationFacts } from './facts.js';

export type DelegationDraft = Draft<DelegationCode>;

export type DelegationRule = Rule<DelegationFacts, DelegationCode | OrderCode>;

export const delegationRule = (
  id: string,
  check: (facts: DelegationFacts, on: IsoDate) => readonly DelegationDraft[],
): DelegationRule => procedureRule<DelegationFacts, DelegationCode>(id, check);
