import type { Plan, Problem, SheetSnapshot } from '../../../../lib/index.js';
import { WORDS } from '../../words/share/load.js';
import type { ShareFacts } from '../../words/share/types.js';
import type { AnySaid } from '../../words/voice.js';
import { useLateVoice, type LateVoice } from '../lateWords.js';

export type ShareVoice = LateVoice<ShareFacts>;

/** The area's own sentences, once they have arrived. */
export const useShareVoice = (): ShareVoice | undefined => useLateVoice<ShareFacts>(WORDS);

/** What each part of the area is given. */
export interface ShareProps {
  readonly voice: ShareVoice;
  /** The workbook as it was read last, with what each formula fills. */
  readonly sheets: readonly SheetSnapshot[];
  /** Shows what would be written; taken back by itself when the workbook changes, for the plan was made of these sheets. */
  readonly announce: (plan: Plan) => void;
}

/** A coded sentence of the library, its day in the order of the language. */
export function sentence(what: Problem, voice: ShareVoice): string {
  const on = what.facts['on'];
  const facts = typeof on === 'string' ? { ...what.facts, on: voice.date(on) } : what.facts;
  return voice.problem({ ...what, facts } as AnySaid);
}

/** Names of sheets, each once, in the order of the cells. */
export const sheetNames = (cells: readonly { readonly sheet: string }[]): string =>
  [...new Set(cells.map(({ sheet }) => sheet))].join(', ');
