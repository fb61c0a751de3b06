import type { Book } from '../book/book.js';
import { BookError } from '../book/errors.js';
import type { CellEdit } from '../book/types.js';
import { choicesOf } from '../book/choices.js';

const LIST = 'cell-choices';
const FRAMES = 60;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * What typing `text` into a cell amounts to where a rule says what the cell may hold. One of its texts stays that text, also
 * where it could be read as a number or a day. As in Excel, rules are for what is typed: what is pasted and what formulas give passes.
 * @throws BookError `not-in-list`, with what the rule has to say
 */
export function chosen(book: Book, sheet: string, text: string, edit: CellEdit): CellEdit {
  const rule = book.validations.at(sheet, edit.row, edit.column);
  const choices = rule && choicesOf(book, rule);
  if (!choices || edit.formula || (edit.value ?? null) === null) return edit;
  const choice = choices.find((one) => one === text.trim());
  if (choice !== undefined) {
    return typeof edit.value === 'string' ? edit : { ...edit, value: choice };
  }
  if (choices.includes(String(edit.value)) || !rule.strict) return edit;
  throw new BookError('not-in-list', sheet, rule.message);
}

/** Offers the choices of a cell of the active sheet in its editor, as soon as that is there. */
export function offerChoices(grid: HTMLElement, book: Book, row: number, column: number): void {
  const rule = book.validations.at(book.active.name, row, column);
  const choices = rule && choicesOf(book, rule);
  if (choices) void offer(grid, choices);
}

async function offer(grid: HTMLElement, choices: readonly string[]): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    const input = grid.querySelector<HTMLInputElement>('revogr-edit input');
    if (!input) {
      await nextFrame();
      continue;
    }
    const list = document.createElement('datalist');
    list.id = LIST;
    list.append(...choices.map((choice) => new Option(choice, choice)));
    input.after(list);
    input.setAttribute('list', LIST);
    return;
  }
}
