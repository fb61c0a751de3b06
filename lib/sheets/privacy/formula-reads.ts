import { LAST_COLUMN, LAST_ROW, parseArea } from '../address.js';
import { tokens, type Token } from '../formula/tokens.js';
import type { Area } from '../snapshot.js';

/** Cells that a formula reads, as it says it; without an area a whole sheet, or more than can be told. */
export interface ReadPlace {
  /** Absent: the formula's own sheet. */
  readonly sheet?: string;
  /** The last of several sheets, `Jan:Dec!A1`. */
  readonly to?: string;
  readonly area?: Area;
}

/** What a formula reads, by its text alone. */
export interface FormulaReads {
  readonly places: readonly ReadPlace[];
  /** Names and tables, perhaps; with a sheet where it is said. */
  readonly names: readonly { readonly name: string; readonly sheet?: string }[];
  /** Functions that are called, upper case, without a file's prefixes. */
  readonly calls: readonly string[];
  /** Texts within the formula, without their quotes. */
  readonly texts: readonly string[];
  /** Reads another workbook. */
  readonly outside: boolean;
  /** What follows from a cell is read too: `F2#`. */
  readonly spills: boolean;
}

const QUALIFIED = /^(?:'((?:[^']|'')*)'|([^'!]*))!([^]*)$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const NUMBER = /^\d/;
const TABLE = /^([^[\]]*)\[/;

/** `B2:C9`, `B:C` and `2:9`; undefined for anything else. */
function areaOf(text: string): Area | undefined {
  const area = parseArea(text);
  if (area) return area;
  const [, first, last] = COLUMNS.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const across = parseArea(`${first}1:${last}1`);
    return across && { ...across, bottom: LAST_ROW };
  }
  const [, from, to] = ROWS.exec(text) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [top, bottom] = [Number(from) - 1, Number(to) - 1].sort((a, b) => a - b);
  return { top: top ?? 0, left: 0, bottom: bottom ?? 0, right: LAST_COLUMN };
}

const isOutside = (sheet: string): boolean => /[[|]/.test(sheet);

class Reading {
  readonly places: ReadPlace[] = [];
  readonly names: { readonly name: string; readonly sheet?: string }[] = [];
  readonly calls: string[] = [];
  readonly texts: string[] = [];
  outside = false;
  spills = false;
  /** Where a range reaches cannot be told. */
  wide = false;

  operand(text: string, called: boolean): void {
    // `A1:INDEX(…)` and `INDEX(…):A1` reach as far as is calculated.
    if (text.startsWith(':') || text.endsWith(':')) this.wide = true;
    const bare = text.replace(/^[:~]+|[:~]+$/g, '');
    if (bare === '' || bare === '$') return;
    const [, quoted, plain, rest] = QUALIFIED.exec(bare) ?? [];
    if (rest !== undefined) this.qualified(quoted?.replaceAll("''", "'") ?? plain ?? '', rest, called);
    else if (called) this.call(bare);
    else this.plain(bare);
  }

  private qualified(sheets: string, rest: string, called: boolean): void {
    if (isOutside(sheets)) {
      this.outside = true;
      return;
    }
    const [sheet = '', to] = sheets.split(':');
    const area = areaOf(rest);
    const isName = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(rest);
    if (area === undefined && isName && to === undefined) {
      this.names.push({ name: rest, sheet });
      if (called) this.call(rest);
      return;
    }
    this.places.push({ sheet, ...(to !== undefined && { to }), ...(area && { area }) });
    // `Jan!A1:Jan!B2`, `Jan!A1:INDEX(…)`
    if (rest.includes('!')) this.operand(rest.slice(rest.indexOf(':') + 1), called);
  }

  private call(text: string): void {
    const [before, name = before] = text.includes(':') ? text.split(':') : [undefined, text];
    if (before !== undefined) {
      this.wide = true;
      this.plain(before);
    }
    const upper = (name ?? '').replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, '').toUpperCase();
    this.calls.push(upper);
    if (upper === 'ANCHORARRAY') this.spills = true;
    if (upper === 'OFFSET') this.wide = true;
    this.names.push({ name: name ?? '' });
  }

  private plain(text: string): void {
    const area = areaOf(text);
    if (area) this.places.push({ area });
    else if (text.startsWith('[')) {
      // `[@שכר]` is of the table around the cell; `[1]!name` of another workbook.
      if (text.includes('!')) this.outside = true;
      else this.places.push({});
    } else if (text.includes(':')) {
      this.wide = true;
      for (const part of text.split(':')) if (part !== '') this.plain(part);
    } else if (!NUMBER.test(text)) this.names.push({ name: TABLE.exec(text)?.[1] ?? text });
  }
}

const textOf = (token: Token): string => token.text.slice(1).replace(/"$/, '').replaceAll('""', '"');

/** What a formula reads, or what a name stands for; with or without its `=`. */
export function formulaReads(formula: string): FormulaReads {
  const all = tokens(formula);
  const reading = new Reading();
  all.forEach((token, at) => {
    if (token.kind === 'text') reading.texts.push(textOf(token));
    else if (token.kind === 'operand') reading.operand(token.text, all[at + 1]?.kind === 'open');
    else if (token.text === '#') reading.spills = true;
    else if (token.text === '|') reading.outside = true;
  });
  const { names, calls, texts, outside, spills, wide } = reading;
  const places = wide
    ? reading.places.map(({ sheet, to }) => ({
        ...(sheet !== undefined && { sheet }),
        ...(to !== undefined && { to }),
      }))
    : reading.places;
  return { places, names, calls, texts, outside, spills };
}
