import type { Book } from '../book/book.js';
import type { BookCell, CellEdit } from '../book/types.js';

/** What one thing that the person did changed, to be put back or done again. */
interface Step {
  readonly sheet: string;
  readonly undo: readonly CellEdit[];
  readonly redo: readonly CellEdit[];
}

const LIMIT = 200;

const restoring = (row: number, column: number, cell: BookCell | undefined): CellEdit => ({
  row,
  column,
  value: cell?.value ?? null,
  formula: cell?.formula ?? null,
  format: cell?.format ?? null,
  style: cell?.style ?? null,
  spilledFrom: cell?.spilledFrom ?? null,
});

/** Takes back what the person typed, pasted or cleared. What the add-in wrote is taken back in its pane. */
export class Undo {
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];
  readonly #stop: () => void;
  #applying = false;

  constructor(private readonly book: Book) {
    this.#stop = book.on((event) => {
      if (event.kind === 'sheets' && event.change.do === 'deleted') this.#forget(event.change.sheet);
      if (event.kind !== 'cells' || event.source !== 'user' || this.#applying) return;
      const undo = event.edits.map(({ row, column }, index) => restoring(row, column, event.before[index]));
      this.#done.push({ sheet: event.sheet, undo, redo: event.edits });
      if (this.#done.length > LIMIT) this.#done.shift();
      this.#undone.length = 0;
    });
  }

  undo(): void {
    this.#move(this.#done, this.#undone, 'undo');
  }

  redo(): void {
    this.#move(this.#undone, this.#done, 'redo');
  }

  dispose(): void {
    this.#stop();
  }

  #move(from: Step[], to: Step[], way: 'undo' | 'redo'): void {
    const step = from.pop();
    if (!step) return;
    to.push(step);
    this.#applying = true;
    try {
      this.book.edit(step.sheet, step[way], 'user');
    } finally {
      this.#applying = false;
    }
  }

  #forget(sheet: string): void {
    for (const steps of [this.#done, this.#undone]) {
      for (let at = steps.length - 1; at >= 0; at--) if (steps[at]?.sheet === sheet) steps.splice(at, 1);
    }
  }
}
