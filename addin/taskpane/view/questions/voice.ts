import { WORDS } from '../../words/questions/load.js';
import type { QuestionFacts } from '../../words/questions/types.js';
import { useLateVoice, type LateVoice } from '../lateWords.js';

export type QuestionVoice = LateVoice<QuestionFacts>;

/** What the questions say; undefined until it has arrived. */
export const useQuestionVoice = (): QuestionVoice | undefined => useLateVoice<QuestionFacts>(WORDS);
