import * as v from 'valibot';
import type { Snapshot } from '../snapshot.js';
import type { Answers, Question } from './types.js';

/** Keys of the settings that keep answers in the workbook begin so: one setting each, so that co-authors never write one list. */
export const ANSWER_PREFIX = 'eshkol.answer.';

/**
 * The add-in's ids in its manifests, under which Excel keeps its settings in a workbook: as released, and as developed. A workbook that
 * was answered in one is answered in the other; where both said something, the released one counts.
 */
export const ADDIN_IDS = [
  '6d1a9f04-52be-4f0c-8c37-e3b0a94d2f58',
  '0f6b1d52-7c3e-4c8b-9a41-2c5f0e8d7b16',
] as const;

const ABOUT = [
  'unit',
  'amount-column',
  'year',
  'side',
  'decimal',
  'footnotes',
  'row',
  'kind',
] as const satisfies readonly Question['about'][];

/** An answer with enough of its question to say what was asked, also when the sheet asks no more. */
export interface KeptAnswer extends Pick<Question, 'id' | 'about' | 'sheet' | 'facts'> {
  readonly value: string;
  /** What the chosen option was called in the sheet. */
  readonly label?: string;
}

/** FNV-1a over UTF-16 units, twice with different beginnings: 64 bits, so that two questions of a workbook do not share a key. */
function hash(text: string): string {
  const half = (start: number): string => {
    let bits = start;
    for (let at = 0; at < text.length; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
    return (bits >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x2f0b4c47);
}

/** Where the answer to a question is kept; ids hold names of sheets, which make poor keys. */
export const answerKey = (id: string): string => ANSWER_PREFIX + hash(id);

export function keptAnswer({ id, about, sheet, facts, options }: Question, value: string): KeptAnswer {
  const label = options.find((option) => option.value === value)?.label;
  return { id, about, sheet, facts, value, ...(label !== undefined && { label }) };
}

const Kept = v.object({
  id: v.string(),
  about: v.picklist(ABOUT),
  sheet: v.string(),
  facts: v.record(v.string(), v.union([v.string(), v.number()])),
  value: v.string(),
  label: v.exactOptional(v.string()),
});

/** What a workbook's settings hold under our keys; a setting that this version cannot read is left out, and stays where it is. */
export const readKeptAnswers = (settings: Iterable<unknown>): readonly KeptAnswer[] =>
  [...settings].flatMap((setting) => {
    const read = v.safeParse(Kept, setting);
    return read.success ? [read.output] : [];
  });

export const answersOf = (kept: readonly KeptAnswer[]): Answers =>
  Object.fromEntries(kept.map(({ id, value }) => [id, value]));

/** What was answered in the pane and travels with a file: it holds for whoever reads the file, too. */
export function answersIn({ settings = {} }: Pick<Snapshot, 'settings'>): Answers {
  const kept = Object.entries(settings).filter(([key]) => key.startsWith(ANSWER_PREFIX));
  return answersOf(readKeptAnswers(kept.map(([, value]) => value)));
}
