import type { BookCheck } from '../../../../lib/index.js';
import type { Item } from '../../state/check/items.js';
import type { GovernanceFacts } from '../../words/governance/types.js';
import { WORDS } from '../../words/governance/load.js';
import { useLateVoice, type LateVoice } from '../lateWords.js';

export type GovernanceVoice = LateVoice<GovernanceFacts>;

/** The area's own sentences, once they have arrived. */
export const useGovernanceVoice = (): GovernanceVoice | undefined => useLateVoice<GovernanceFacts>(WORDS);

/** Findings of the clauses on institutions (C), powers (D), contracts (X) and membership (J). */
export const isOfGovernance = ({ entry: { rule } }: Item): boolean => /^[CDXJ]\d/.test(rule ?? '');

/** Whether the book has a sheet that the area speaks of. */
export const hasGovernance = ({ facts }: BookCheck): boolean =>
  [facts.council, facts.delegation, facts.tenders, facts.membership].some((room) => room !== undefined);
