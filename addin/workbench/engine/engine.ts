import type { Book } from '../book/book.js';
import type { Sheet } from '../book/sheet.js';
import type { BookEvent, CallFunctions, CellEdit } from '../book/types.js';
import { formatAddress } from '../host/address.js';
import { FunctionCache, placeKey, type Answer, type Place } from './cache.js';
import { Calculator } from './calculator.js';
import { EndOfMonthAwareEdate } from './edate.js';
import { AddinFunction } from './functions.js';
import { Mirror } from './mirror.js';
import { ResultWriter } from './results.js';

export interface EngineOptions {
  /** Names of the add-in's functions. */
  readonly functions: readonly string[];
  readonly call: CallFunctions;
}

/**
 * Calculates a Book: its edits go into the calculator, results and spills come back as `calculation`.
 * Functions of the add-in show #BUSY! until their batch has come back; their cells are then calculated again.
 */
export class Engine {
  readonly #calculator: Calculator;
  readonly #mirror: Mirror;
  readonly #writer: ResultWriter;
  readonly #cache: FunctionCache;
  readonly #messages = new Map<string, string>();
  readonly #waiting = new Set<() => void>();
  readonly #stop: () => void;
  #busy = false;
  #fetching = false;

  constructor(
    private readonly book: Book,
    private readonly options: EngineOptions,
  ) {
    this.#cache = new FunctionCache((place) => this.#address(place));
    this.#calculator = new Calculator({
      results: (sheet, cells) => {
        this.#writer.results(sheet, cells);
      },
      idle: () => {
        this.#ended();
      },
    });
    this.#writer = new ResultWriter(book, this.#calculator);
    this.#mirror = new Mirror(book, this.#calculator);
    this.#calculator.register(new EndOfMonthAwareEdate('EDATE'), ...this.#functions());
    this.#recalculate(this.#mirror.unfinished());
    this.#stop = book.on((event) => {
      this.#follow(event);
    });
  }

  /** Why a cell shows an error, in the add-in's own words. Undefined where it gave none. */
  message(sheet: string, row: number, column: number): string | undefined {
    const id = this.book.sheet(sheet)?.id;
    return id === undefined ? undefined : this.#messages.get(placeKey({ sheet: id, row, column }));
  }

  /** A formula as it reads some rows and columns further on; what is fixed by $ stays. */
  shift(formula: string, rows: number, columns: number): string {
    return this.#calculator.shift(formula, rows, columns);
  }

  /** Resolves when everything is calculated and no call is under way. */
  async settled(): Promise<void> {
    if (!this.#busy) return;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
    });
  }

  /** The add-in's runtime started anew, perhaps in another language: its answers are asked for again. */
  restart(): void {
    this.#cache.clear();
    this.#messages.clear();
    const calls = new RegExp(`(^|[^\\w.])(${this.options.functions.join('|')})\\s*\\(`, 'i');
    this.#recalculate(this.#formulas((formula) => calls.test(formula)));
  }

  dispose(): void {
    this.#stop();
    this.#calculator.dispose();
  }

  #functions(): AddinFunction[] {
    const answered = (place: Place, answer: Answer): void => {
      const message = 'error' in answer ? answer.message : undefined;
      if (message === undefined) this.#messages.delete(placeKey(place));
      else this.#messages.set(placeKey(place), message);
    };
    const asked = { ask: this.#cache.ask.bind(this.#cache), answered };
    return this.options.functions.map((name) => new AddinFunction(name.toUpperCase(), asked));
  }

  #follow(event: BookEvent): void {
    if (event.kind === 'names') {
      this.#recalculateMentions(this.#mirror.names());
    } else if (event.kind === 'sheets') {
      this.#recalculateMentions(this.#mirror.sheetChanged(event.change));
    } else if (event.kind === 'cells' && event.source !== 'calculation') {
      this.#edited(event.sheet, event.edits);
    }
  }

  #edited(name: string, edits: readonly CellEdit[]): void {
    const sheet = this.book.sheet(name);
    if (!sheet) return;
    for (const { row, column, value, formula } of edits) {
      if (value === undefined && formula === undefined) continue;
      this.#messages.delete(placeKey({ sheet: sheet.id, row, column }));
    }
    this.#free(sheet, edits);
    if (this.#mirror.cells(sheet, edits)) this.#busy = true;
  }

  /** What is written over a spilled value stands there by its own right, and in the way of the spill. */
  #free(sheet: Sheet, edits: readonly CellEdit[]): void {
    const written = edits.filter(
      ({ row, column, value, formula }) =>
        ((value !== undefined && value !== null) || typeof formula === 'string') &&
        sheet.cell(row, column)?.spilledFrom !== undefined,
    );
    if (written.length === 0) return;
    const freed = written.map(({ row, column }) => ({ row, column, spilledFrom: null }));
    this.book.edit(sheet.name, freed, 'calculation');
  }

  #recalculate(places: readonly Place[]): void {
    if (places.length === 0) return;
    this.#busy = true;
    this.#calculator.recalculate(places);
  }

  /** Formulas that name a sheet or a defined name see it appear, change or go. */
  #recalculateMentions(names: readonly string[]): void {
    if (names.length === 0) return;
    const wanted = names.map((name) => name.toLocaleLowerCase().replaceAll("'", "''"));
    const places = this.#formulas((formula) =>
      wanted.some((name) => formula.toLocaleLowerCase().includes(name)),
    );
    // Put again rather than marked: what they depend on has to be found out anew.
    if (this.#mirror.again(places)) this.#busy = true;
  }

  #formulas(matches: (formula: string) => boolean): Place[] {
    return this.book.sheets.flatMap((sheet) =>
      [...sheet.cells()]
        .filter(([, , { formula }]) => formula !== undefined && matches(formula))
        .map(([row, column]) => ({ sheet: sheet.id, row, column })),
    );
  }

  #ended(): void {
    this.#writer.spills();
    if (this.#cache.hasMisses) {
      void this.#fetch();
      return;
    }
    if (this.#fetching) return;
    this.#busy = false;
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  async #fetch(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    const places = await this.#cache.fetch(this.options.call);
    this.#fetching = false;
    if (places.length > 0) this.#calculator.recalculate(places);
    else this.#ended();
  }

  #address({ sheet, row, column }: Place): string {
    const name = this.book.sheetById(sheet)?.name ?? '';
    return formatAddress(name, { top: row, left: column, bottom: row, right: column });
  }
}
