import { LANGUAGES } from '../../core/language.js';
import type { SheetSnapshot } from '../snapshot.js';
import { returnLabels } from './labels/labels.js';

const ALL = LANGUAGES.map(returnLabels);
const NOTES: ReadonlySet<string> = new Set(ALL.map(({ logNote }) => logNote));
const STEPS: ReadonlySet<string> = new Set(ALL.flatMap(({ steps }) => steps));

/**
 * The log of what was collected, or the instructions of a return book: they repeat names and amounts, and are no table of anything. Told
 * by our own sentences under the title, or beside the numbers of the steps.
 */
export function isReturnsSheet({ rows }: SheetSnapshot): boolean {
  const texts = [rows[1]?.[0]?.value, rows[3]?.[1]?.value];
  return texts.some((text) => typeof text === 'string' && (NOTES.has(text) || STEPS.has(text)));
}
