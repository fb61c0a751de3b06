import type { IsoDate } from '../core/dated.js';
import type { Rule } from '../core/rule.js';
import { procedureRule, type Draft, type OrderCode } from '../procedure/rule.js';
import type { MembershipCode } from './codes.js';
import type { MembershipFacts } from './facts.js';

export type MembershipDraft = Draft<MembershipCode>;

export type MembershipRule = Rule<MembershipFacts, MembershipCode | OrderCode>;

export const membershipRule = (
  id: string,
  check: (facts: MembershipFacts, on: IsoDate) => readonly MembershipDraft[],
): MembershipRule => procedureRule<MembershipFacts, MembershipCode>(id, check);
