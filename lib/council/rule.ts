import type { IsoDate } from '../core/dated.js';
import type { Rule } from '../core/rule.js';
import { procedureRule, type Draft, type OrderCode } from '../procedure/rule.js';
import type { CouncilCode } from './codes.js';
import type { CouncilFacts } from './facts.js';

export type CouncilDraft = Draft<CouncilCode>;

export type CouncilRule = Rule<CouncilFacts, CouncilCode | OrderCode>;

export const councilRule = (
  id: string,
  check: (facts: CouncilFacts, on: IsoDate) => readonly CouncilDraft[],
): CouncilRule => procedureRule<CouncilFacts, CouncilCode>(id, check);
