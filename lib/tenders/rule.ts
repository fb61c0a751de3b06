import type { IsoDate } from '../core/dated.js';
import type { Rule } from '../core/rule.js';
import { procedureRule, type Draft, type OrderCode } from '../procedure/rule.js';
import type { TenderCode } from './codes.js';
import type { TendersFacts } from './facts.js';

export type TenderDraft = Draft<TenderCode>;

export type TenderRule = Rule<TendersFacts, TenderCode | OrderCode>;

export const tenderRule = (
  id: string,
  check: (facts: TendersFacts, on: IsoDate) => readonly TenderDraft[],
): TenderRule => procedureRule<TendersFacts, TenderCode>(id, check);
