import { areaName, sheetReference } from '../address.js';
import type { Area } from '../snapshot.js';
import { formulaReads, type FormulaReads, type ReadPlace } from './formula-reads.js';
import { sameSheet, type LeftOut } from './left-out.js';
import type { Carried } from './types.js';

/** A place in this workbook that a formula reads; without an area the whole sheet. */
export interface Place {
  readonly sheet: string;
  readonly area?: Area;
}

/** What a formula reads in the end, through names and tables. */
export interface Reads {
  readonly places: readonly Place[];
  /** Names on the way, in small letters. */
  readonly names: ReadonlySet<string>;
  readonly outside: boolean;
  /** Reads what its cells say: a sheet or a cell cannot be told from the formula. */
  readonly indirect: boolean;
  readonly calls: ReadonlySet<string>;
  readonly texts: readonly string[];
}

const NOTHING: Reads = {
  places: [],
  names: new Set(),
  outside: false,
  indirect: false,
  calls: new Set(),
  texts: [],
};

const join = (all: readonly Reads[]): Reads => ({
  places: all.flatMap(({ places }) => places),
  names: new Set(all.flatMap(({ names }) => [...names])),
  outside: all.some(({ outside }) => outside),
  indirect: all.some(({ indirect }) => indirect),
  calls: new Set(all.flatMap(({ calls }) => [...calls])),
  texts: all.flatMap(({ texts }) => texts),
});

/** Some reference moves with the cell that uses it. Names of sheets, and texts, may look like one. */
const isRelative = (refersTo: string): boolean =>
  /(?<![$\p{L}\p{N}_.])[A-Za-z]{1,3}\$?\d|\$[A-Za-z]{1,3}\d/u.test(
    refersTo.replace(/'(?:[^']|'')*'!|"(?:[^"]|"")*"|[\p{L}\p{N}_.]+!/gu, ''),
  );

/** Chains of names are short; a circle of them ends here. */
const DEEPEST = 20;

/** Names and tables as formulas may call them, and formulas as what they read. */
export class Reader {
  readonly #order: readonly string[];
  readonly #names = new Map<string, { readonly refersTo: string; readonly sheet?: string }>();
  readonly #tables = new Map<string, Place>();
  readonly #knowsTables: boolean;
  readonly #resolved = new Map<string, Reads>();
  readonly #arrays: ReadonlyMap<string, readonly Area[]>;

  constructor(private readonly book: Carried) {
    this.#order = book.sheets.map(({ name }) => name);
    for (const { name, refersTo, sheet } of book.names ?? [])
      this.#names.set(nameKey(name, sheet), { refersTo, ...(sheet !== undefined && { sheet }) });
    for (const { name: sheet, tables = [] } of book.sheets)
      for (const { name, area } of tables) this.#tables.set(name.toLowerCase(), { sheet, area });
    this.#knowsTables = book.sheets.some(({ tables }) => tables !== undefined);
    this.#arrays = new Map(book.sheets.map(({ name, arrays = [] }) => [sameSheet(name), arrays]));
  }

  reads(formula: string, sheet: string): Reads {
    return this.resolve(formulaReads(formula), sheet, 0);
  }

  /** What a name stands for; it may be one of a sheet. */
  ofName(name: string, sheet?: string): Reads {
    return this.named(name, sheet, sheet ?? '', 0) ?? NOTHING;
  }

  /** What of it is left out, as a sentence can name it; undefined where nothing is. */
  leftOut({ places }: Reads, left: LeftOut): string | undefined {
    const hit = places.find(({ sheet, area }) => left.reaches(sheet, area));
    if (!hit) return undefined;
    return hit.area ? sheetReference(hit.sheet, areaName(hit.area)) : hit.sheet;
  }

  private resolve(reads: FormulaReads, sheet: string, depth: number): Reads {
    const calls = new Set(reads.calls);
    const own: Reads = {
      places: reads.places.flatMap((place) => this.place(place, sheet, reads.spills)),
      names: new Set(),
      outside: reads.outside,
      indirect: calls.has('INDIRECT') || calls.has('EVALUATE'),
      calls,
      texts: reads.texts,
    };
    if (reads.names.length === 0) return own;
    const named = reads.names.flatMap((one) => {
      const found = this.named(one.name, one.sheet, sheet, depth + 1);
      if (found) return found;
      const table = this.#tables.get(one.name.toLowerCase());
      if (table) return { ...NOTHING, places: [table] };
      // A sheet's name that is not there may be a cell of it that could not be read: all of the sheet.
      const known =
        one.sheet !== undefined && this.#order.some((name) => sameSheet(name) === sameSheet(one.sheet ?? ''));
      return known ? { ...NOTHING, places: [{ sheet: one.sheet }] } : [];
    });
    return join([own, ...named]);
  }

  private named(name: string, on: string | undefined, sheet: string, depth: number): Reads | undefined {
    if (depth > DEEPEST) return undefined;
    const key = [nameKey(name, on ?? sheet), nameKey(name)].find((one) => this.#names.has(one));
    const found = key === undefined ? undefined : this.#names.get(key);
    if (key === undefined || !found) return undefined;
    const before = this.#resolved.get(key);
    if (before) return before;
    const reads = formulaReads(found.refersTo);
    // Relative references of a name move with the cell that uses it.
    const fixed = isRelative(found.refersTo)
      ? {
          ...reads,
          places: reads.places.map(({ sheet: said, to }) => ({
            ...(said !== undefined && { sheet: said }),
            ...(to !== undefined && { to }),
          })),
        }
      : reads;
    const whole = this.resolve(fixed, found.sheet ?? sheet, depth);
    const result = { ...whole, names: new Set([...whole.names, key]) };
    this.#resolved.set(key, result);
    return result;
  }

  private place({ sheet: said, to, area }: ReadPlace, own: string, spills: boolean): readonly Place[] {
    const sheet = said ?? own;
    const sheets = to === undefined ? [sheet] : this.between(sheet, to);
    return sheets.map((name) => {
      const around = area && spills ? this.spilled(name, area) : area;
      return around ? { sheet: name, area: around } : { sheet: name };
    });
  }

  private between(first: string, last: string): readonly string[] {
    const at = (name: string) => this.#order.findIndex((one) => sameSheet(one) === sameSheet(name));
    const [from, to] = [at(first), at(last)];
    return from < 0 || to < 0 ? [first, last] : this.#order.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  private spilled(sheet: string, area: Area): Area {
    const arrays = this.#arrays.get(sameSheet(sheet)) ?? [];
    return arrays.find(({ top, left }) => top === area.top && left === area.left) ?? area;
  }

  /** Tables are not known of every workbook: then what their names stand for cannot be told. */
  get knowsTables(): boolean {
    return this.#knowsTables;
  }
}

/** A name as it is looked for: of the workbook, or of one sheet. */
export const nameKey = (name: string, sheet?: string): string =>
  sheet === undefined ? name.toLowerCase() : `${sameSheet(sheet)}!${name.toLowerCase()}`;
