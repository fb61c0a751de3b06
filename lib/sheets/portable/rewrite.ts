import { areaName, cellName, fixedAreaName } from '../address.js';
import { rewriteCalls, type Call } from '../formula/calls.js';
import { parseReference, sheetPrefix, type Reference } from '../formula/references.js';
import type { Area } from '../snapshot.js';
import { FUNCTIONS } from './functions.js';
import { quotaFormula, rowFormula, totalFormula, type QuotaArguments } from './native.js';
import { partFormulas } from './native-parts.js';
import { isPlain, type TablePlaces } from './places.js';
import type { NamedTable, Tables } from './tables.js';
import type { PortableNote } from './types.js';

/** One formula rewritten; or several, for the cells that it filled; or why it cannot be. */
export type Rewritten =
  | { readonly kind: 'same' }
  | { readonly kind: 'one'; readonly formula: string; readonly named: boolean }
  /** By row and column from the formula's own cell; undefined keeps the text that stood there. */
  | { readonly kind: 'many'; readonly formulas: readonly (readonly (string | undefined)[])[] }
  | { readonly kind: 'none'; readonly why: PortableNote };

/** Excel's limit. */
const LONGEST = 8_192;

const isBlank = (text: string | undefined): boolean => text === undefined || text === '';
const sizeOf = ({ top, left, bottom, right }: Area) => ({
  height: bottom - top + 1,
  width: right - left + 1,
});
const isCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

class Refusal extends Error {
  constructor(readonly why: PortableNote) {
    super(why.code);
  }
}

const refuse = (code: PortableNote['code'], called: string): never => {
  throw new Refusal({ code, facts: { function: called } });
};

/** The formulas of one sheet. */
export class Rewriting {
  /** The formula at hand calls the name that stands for CLUSTERQUOTA. */
  private named = false;

  constructor(
    private readonly sheet: string,
    private readonly tables: Tables,
    private readonly lambda: boolean,
  ) {}

  rewrite(formula: string): Rewritten {
    let many: readonly (readonly (string | undefined)[])[] | undefined;
    this.named = false;
    try {
      const one = rewriteCalls(formula, (call) => {
        const what = FUNCTIONS[call.name];
        if (what === undefined) return undefined;
        if (what === 'quota') return this.quota(call);
        if (what === 'total') return totalFormula(this.table(call), this.areas(call));
        if (call.name === 'CLUSTERMODEL' && call.args.length === 0 && !call.whole) return undefined;
        if (what !== 'rows' && what !== 'parts') return refuse(what, call.name);
        if (!call.whole) return refuse('portable-nested', call.name);
        many = what === 'rows' ? this.rows(call) : this.parts(call);
        return '';
      });
      const all = many?.flat() ?? [one];
      if (all.some((text) => (text ?? '').length > LONGEST)) {
        return { kind: 'none', why: { code: 'portable-too-long', facts: { function: '' } } };
      }
      const rest = this.callsLeft(many ? '' : one);
      if (rest !== undefined)
        return { kind: 'none', why: { code: 'portable-nested', facts: { function: rest } } };
      if (many) return { kind: 'many', formulas: many };
      return one === formula && !this.named
        ? { kind: 'same' }
        : { kind: 'one', formula: one, named: this.named };
    } catch (error) {
      if (error instanceof Refusal) return { kind: 'none', why: error.why };
      throw error;
    }
  }

  /** A function of ours that still stands in a rewritten formula. */
  private callsLeft(formula: string): string | undefined {
    let left: string | undefined;
    rewriteCalls(formula, ({ name }) => {
      if (name in FUNCTIONS && !(this.lambda && name === 'CLUSTERQUOTA')) left ??= name;
      return undefined;
    });
    return left;
  }

  private tableOf({ name, args }: Call): NamedTable {
    const [, , , model] = args;
    // `CLUSTERMODEL()` as the table is the recommended one, which is what a table left out means too.
    if (isBlank(model) || /^CLUSTERMODEL\(\s*\)$/i.test(model ?? ''))
      return this.tables.ofRecommended(this.sheet);
    const reference = parseReference(model ?? '');
    return (reference && this.tables.of(reference, this.sheet)) ?? refuse('portable-model', name);
  }

  private table(call: Call): TablePlaces {
    return this.tableOf(call).places;
  }

  private quota(call: Call): string {
    const args = this.singles(call);
    if (!this.lambda) return quotaFormula(this.table(call), args);
    const { places, area } = this.tableOf(call);
    // The name in the workbook computes one formula part; whatever is more stands as a native formula.
    if (!isPlain(places)) return quotaFormula(places, args);
    this.named = true;
    const model = isBlank(call.args[3]) ? [] : [area];
    return `CLUSTERQUOTA(${[args.population, args.socio, args.periph, ...model].join(',')})`;
  }

  /** A single cell or value for each argument. */
  private singles({ name, args }: Call): QuotaArguments {
    const [population, socio, periph] = args.slice(0, 3).map((arg) => {
      const reference = parseReference(arg);
      if (isBlank(arg) || (reference && (!isCell(reference.area) || reference.spilled))) {
        return refuse('portable-arguments', name);
      }
      return arg;
    });
    if (population === undefined || socio === undefined || periph === undefined || args.length > 4) {
      return refuse('portable-arguments', name);
    }
    return { population, socio, periph };
  }

  private references({ name, args }: Call): readonly [Reference, Reference, Reference] {
    const [population, socio, periph] = args.slice(0, 3).map(parseReference);
    if (!population || !socio || !periph || args.length > 4) return refuse('portable-arguments', name);
    const all = [population, socio, periph] as const;
    const shapes = new Set(all.map(({ area }) => JSON.stringify(sizeOf(area))));
    return shapes.size > 1 || all.some(({ spilled }) => spilled) ? refuse('portable-arguments', name) : all;
  }

  private areas(call: Call): QuotaArguments {
    this.references(call);
    const [population = '', socio = '', periph = ''] = call.args;
    return { population, socio, periph };
  }

  private rows(call: Call): readonly (readonly string[])[] {
    const references = this.references(call);
    const table = this.table(call);
    const { height, width } = sizeOf(references[0].area);
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, over) => {
        const [population, socio, periph] = references.map(({ sheet, area }) => {
          const cell = cellName(area.top + down, area.left + over);
          return sheet === undefined ? cell : sheetPrefix(this.sheet, sheet) + cell;
        }) as [string, string, string];
        return `=${rowFormula(table, { population, socio, periph })}`;
      }),
    );
  }

  private parts(call: Call): readonly (readonly (string | undefined)[])[] {
    const formulas =
      partFormulas(this.table(call), this.singles(call)) ?? refuse('portable-parts', call.name);
    return [formulas.map(() => undefined), formulas.map((formula) => `=${formula}`)];
  }
}

/** References to what a formula of ours spilled (`F2#`), as the cells that it filled: nothing spills there any more. */
export function withoutSpills(
  formula: string,
  sheet: string,
  spilledArea: (sheet: string, row: number, column: number) => Area | undefined,
): string {
  return formula.replace(
    /(?:'(?:[^']|'')+'!|[\p{L}\p{Nd}_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}#|"(?:[^"]|"")*"/giu,
    (text) => {
      if (text.startsWith('"')) return text;
      const reference = parseReference(text);
      if (!reference) return text;
      const area = spilledArea(reference.sheet ?? sheet, reference.area.top, reference.area.left);
      const prefix = text.includes('!') ? text.slice(0, text.lastIndexOf('!') + 1) : '';
      return area ? `${prefix}${text.includes('$') ? fixedAreaName(area) : areaName(area)}` : text;
    },
  );
}
