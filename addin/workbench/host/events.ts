import type { Area } from '../../../lib/index.js';
import type { Book } from '../book/book.js';
import type { BookEvent, CellEdit, SheetChange } from '../book/types.js';
import { formatArea } from './address.js';
import { MessageCategory, type RichMessage } from './wire.js';

/** Event types of the rich API that this host raises, by number. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
} as const;
type EventNumber = (typeof EventType)[keyof typeof EventType];

/** Target of the events of the whole collection of worksheets; one sheet's events carry its id. */
const WORKBOOK = 'Workbook';

const around = (edits: readonly CellEdit[]): Area => ({
  top: edits.reduce((least, { row }) => Math.min(least, row), Infinity),
  left: edits.reduce((least, { column }) => Math.min(least, column), Infinity),
  bottom: edits.reduce((most, { row }) => Math.max(most, row), 0),
  right: edits.reduce((most, { column }) => Math.max(most, column), 0),
});

const changesContent = (edit: CellEdit): boolean => edit.value !== undefined || edit.formula !== undefined;

/** Tells the add-in of what happens in the workbook: as Excel does, only of what it registered for, and also of its own deeds. */
export class EventDesk {
  readonly #book: Book;
  readonly #send: (messages: readonly RichMessage[]) => void;
  readonly #registered = new Map<string, number>();
  /** Whether the add-in wants events at all (`context.runtime.enableEvents`). */
  enabled = true;
  readonly stop: () => void;

  constructor(book: Book, send: (messages: readonly RichMessage[]) => void) {
    this.#book = book;
    this.#send = send;
    let front = book.sheets[0] && book.active.id;
    this.stop = book.on((event) => {
      if (event.kind === 'active') {
        if (front !== undefined) this.#raise(EventType.deactivated, front, {});
        front = book.active.id;
        this.#raise(EventType.activated, front, {});
      } else this.#tell(event);
    });
  }

  register(event: EventNumber, sheetId = WORKBOOK): void {
    const key = `${event} ${sheetId}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(event: EventNumber, sheetId = WORKBOOK): void {
    const key = `${event} ${sheetId}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  #tell(event: BookEvent): void {
    switch (event.kind) {
      case 'cells':
        this.#tellCells(event.sheet, event.edits, event.source === 'calculation');
        break;
      case 'sheets':
        this.#tellSheet(event.change);
        break;
      case 'selection': {
        const sheet = this.#book.sheet(event.sheet);
        const address = formatArea(this.#book.selected.area);
        if (sheet) this.#raise(EventType.selectionChanged, sheet.id, { address });
        break;
      }
      case 'active':
      case 'settings':
      case 'names':
      case 'charts':
      case 'formats':
      case 'editing':
        break;
    }
  }

  #tellCells(name: string, edits: readonly CellEdit[], calculated: boolean): void {
    const sheet = this.#book.sheet(name);
    const changes = edits.filter(changesContent);
    if (!sheet || changes.length === 0) return;
    const address = formatArea(around(changes));
    if (calculated) this.#raise(EventType.calculated, sheet.id, { address });
    else this.#raise(EventType.changed, sheet.id, { address, changeType: 'RangeEdited', source: 'Local' });
  }

  #tellSheet(change: SheetChange): void {
    const id = this.#book.sheet(change.sheet)?.id ?? '';
    if (change.do === 'added') this.#raise(EventType.added, id, { source: 'Local' });
    else if (change.do === 'deleted') this.#raise(EventType.deleted, change.id, { source: 'Local' });
    else if (change.do === 'renamed') {
      const names = { nameBefore: change.from, nameAfter: change.sheet };
      this.#raise(EventType.nameChanged, id, { ...names, source: 'Local' });
    }
  }

  #raise(event: EventNumber, sheetId: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    const json = JSON.stringify({ ...args, worksheetId: sheetId });
    const messages = [sheetId, WORKBOOK]
      .filter((target) => this.#registered.has(`${event} ${target}`))
      .map((target): RichMessage => [MessageCategory.event, event, target, json, 0, false]);
    if (messages.length > 0) this.#send(messages);
  }
}
