import type { MembershipWordFacts } from '../../../words/governance/requests/types.js';
import { WORDS } from '../../../words/governance/requests/load.js';
import { useLateVoice, type LateVoice } from '../../lateWords.js';

export type MembershipVoice = LateVoice<MembershipWordFacts>;

/** Sentences on joining and leaving, once they have arrived. */
export const useMembershipVoice = (): MembershipVoice | undefined => useLateVoice<MembershipWordFacts>(WORDS);
