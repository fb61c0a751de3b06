import type { BookCheck, BookRequest, IsoDate, SheetSnapshot } from '../../../lib/index.js';
import type { Base } from './base.js';
import { BASES } from './bases.js';
import { draftOf, OPERATORS, random } from './operators.js';

export type CheckBook = (request: BookRequest) => BookCheck;

const ON = '2024-06-30' as IsoDate;

export const checked = (checkBook: CheckBook, sheet: SheetSnapshot): BookCheck =>
  checkBook({ snapshot: { sheets: [sheet] }, on: ON, registry: null });

/** Something was said that a person would act on: a cell named as unread, a question, a doubt, or the sheet as unknown. */
const isFlagged = ({ sheets }: BookCheck): boolean =>
  sheets.some(
    ({ readings, unread }) =>
      readings.length === 0 ||
      unread.length > 0 ||
      readings.some(({ questions, confidence }) => questions.length > 0 || confidence === 'unsure'),
  );

/** What is wrong with a reading, if anything: a figure that differs, or one that is gone or new without a word about it. */
export function fault(base: Base, check: BookCheck): string | undefined {
  const read = base.figures(check);
  const flagged = isFlagged(check);
  for (const [key, value] of base.truth) {
    const found = read.get(key);
    if (found !== undefined && found !== value) return `${key} is ${value} and was read as ${found}`;
    if (found === undefined && !flagged) return `${key} is gone, and nothing says so`;
  }
  for (const key of read.keys()) {
    if (!base.truth.has(key) && !flagged) return `${key} was read, and is not there`;
  }
  return undefined;
}

/** One spoiled sheet of a seed. */
export function spoiled(seed: number): {
  readonly base: Base;
  readonly sheet: SheetSnapshot;
  readonly by: string;
} {
  const any = random(seed);
  const base = any.of(BASES);
  const names = Object.keys(OPERATORS);
  const draft = draftOf(base.sheet);
  const by: string[] = [];
  for (let count = 1 + any.below(4); count > 0; count -= 1) {
    const name = names[any.below(names.length)] ?? '';
    OPERATORS[name]?.(draft, any);
    by.push(name);
  }
  return { base, sheet: { ...base.sheet, rows: draft.rows, merges: draft.merges }, by: by.join(', ') };
}

/** Faults of so many seeds, each with what it takes to see it again. */
export function faultsOf(checkBook: CheckBook, from: number, to: number): readonly string[] {
  const faults: string[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const { base, sheet, by } = spoiled(seed);
    const found = fault(base, checked(checkBook, sheet));
    if (found !== undefined) faults.push(`seed ${seed}, ${base.name}, ${by}: ${found}`);
  }
  return faults;
}
