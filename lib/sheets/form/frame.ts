import type { Grid } from '../grid.js';
import type { BookNote } from '../book/notes.js';
import type { Question, ReadContext } from '../book/types.js';
import type { FoundColumn } from './columns.js';
import { datumOf } from './datum.js';
import type { FormSide, Recognised } from './forms.js';
import type { FormNote } from './notes.js';
import { answeredColumn, columnQuestion, type ColumnChoice } from './questions.js';

interface Chosen {
  readonly sides: readonly [FormSide, FormSide?];
  readonly notes: readonly (BookNote | FormNote)[];
  readonly questions: readonly Question[];
}

const ENOUGH = 3;

const isFrame = ({ use, purpose }: FoundColumn): boolean => use === 'amounts' && purpose === 'frame';

/** Columns of amounts that may be the budget although nothing over them says so. */
const choices = (grid: Grid, { block, columns }: FormSide): readonly FoundColumn[] =>
  columns.found.filter(
    ({ use, column, heading }) =>
      use === 'unknown' &&
      heading.meaning !== 'other' &&
      block.lines.filter(({ hit }) => datumOf(grid.cell(hit.row, column)) === 'amount').length >= ENOUGH,
  );

const asFrame = ({ block, columns }: FormSide, chosen: FoundColumn): FormSide => ({
  block,
  columns: {
    ...columns,
    found: columns.found.map((column) =>
      column === chosen ? { ...column, use: 'amounts', purpose: 'frame', assumed: true } : column,
    ),
  },
});

/** Which column is the budget, where headings do not say: the one of the title's year, or the one that the user names. */
export function chooseFrame(
  grid: Grid,
  { sides }: Recognised,
  titleYear: number | undefined,
  context: ReadContext,
): Chosen {
  const sheet = grid.sheet.name;
  const notes: (BookNote | FormNote)[] = [];
  const questions: Question[] = [];
  const choose = (side: FormSide): FormSide => {
    const { found, rows } = side.columns;
    const row = rows.lines[0] ?? side.block.lines[0]?.hit.row ?? 0;
    let settled = side;
    if (!found.some(isFrame)) {
      const among = choices(grid, side);
      const all = among.map(({ column, heading }): ColumnChoice => ({ column, text: heading.text }));
      const answer = answeredColumn(context, sheet, `:${side.block.side}`, all);
      const dated = among.filter(({ heading }) => heading.meaning === 'bare' && heading.year === titleYear);
      const byTitle = titleYear !== undefined && dated.length === 1 ? dated[0] : undefined;
      const chosen = among.find(({ column }) => column === answer) ?? byTitle;
      if (chosen) {
        settled = asFrame(side, chosen);
        if (chosen === byTitle)
          notes.push({ code: 'amount-column', facts: { heading: chosen.heading.text } });
      } else if (among.length > 0) {
        const facts = { count: among.length, headings: all.map(({ text }) => text).join(' · ') };
        notes.push({ code: 'amount-column-unsure', facts });
        questions.push(columnQuestion(sheet, `:${side.block.side}`, row, all));
      }
    }
    for (const { use, column, heading, assumed } of settled.columns.found) {
      const place = grid.place(heading.row ?? row, column);
      if (use === 'unknown')
        notes.push({ code: 'form-column-unknown', facts: { text: heading.text }, place });
      else if (assumed && heading.text === '') {
        notes.push({ code: 'heading-blank', facts: { meaning: 'amount' }, place });
      }
    }
    const frames = settled.columns.found.filter(isFrame);
    const newest = Math.max(...frames.map(({ heading }) => heading.year ?? 0));
    const tied = frames.filter(({ heading }) => (heading.year ?? 0) === newest);
    const [last, before] = [tied.at(-1), tied.at(-2)];
    if (last && before) {
      const facts = { heading: last.heading.text, other: before.heading.text };
      notes.push({ code: 'form-frame-of-several', facts });
    }
    return settled;
  };
  const [first, second] = sides;
  const chosen = choose(first);
  return { sides: second ? [chosen, choose(second)] : [chosen], notes, questions };
}
