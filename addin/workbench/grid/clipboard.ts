import type { Book } from '../book/book.js';
import type { Sheet } from '../book/sheet.js';
import type { CellEdit } from '../book/types.js';
import { clear, copy, paste, type Copied, type Shift } from './copy.js';

export interface ClipboardOptions {
  readonly book: Book;
  /** The sheet that is shown. */
  readonly sheet: () => Sheet;
  readonly shift: Shift;
  readonly write: (edits: readonly CellEdit[]) => void;
}

/** Whether the target has its own use for keys and clipboard. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');

/** Copies, cuts and pastes the Book's selection for as long as the signal lets it. */
export function listenForClipboard(
  { book, sheet, shift, write }: ClipboardOptions,
  signal: AbortSignal,
): void {
  let copied: Copied | undefined;
  const ours = (event: ClipboardEvent): DataTransfer | undefined => {
    const elsewhere = isField(event.target) || book.editing;
    return elsewhere ? undefined : (event.clipboardData ?? undefined);
  };
  const take = (event: ClipboardEvent): void => {
    const data = ours(event);
    if (!data) return;
    copied = copy(sheet(), book.selected.area);
    data.setData('text/plain', copied.text);
    event.preventDefault();
    if (event.type === 'cut') write(clear(sheet(), book.selected.area));
  };
  const give = (event: ClipboardEvent): void => {
    const data = ours(event);
    if (!data) return;
    event.preventDefault();
    write(paste(data.getData('text/plain'), copied, sheet(), book.selected.area, shift));
  };
  document.addEventListener('copy', take, { signal });
  document.addEventListener('cut', take, { signal });
  document.addEventListener('paste', give, { signal });
}
