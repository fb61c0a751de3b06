import { formulaFromFile, formulaToFile } from '../formula/names.js';
import { areaName, cellName } from '../../sheets/address.js';
import type { CellValue } from '../../sheets/snapshot.js';
import type { CellChange } from '../edits.js';
import { toRaw, type Raw } from '../xml/raw.js';
import { cellText, plainText } from '../xml/text.js';
import type { CellPlace } from './map.js';

/** The error values that the file format knows. Newer ones (#SPILL!, #BUSY!) Excel stores as #VALUE! and finds again itself. */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

export interface Rendered {
  readonly xml: Raw;
  readonly hasFormula: boolean;
  /** A formula whose result is not known; the program that opens the file has to calculate it. */
  readonly uncalculated: boolean;
}

export interface CellWriting {
  readonly prefix: string;
  readonly style: number;
  /** What a cell without an element looks like there: as its row, or its column. */
  readonly inherited: number;
  /** A formula that takes the place of a shared one whose first cell changes. */
  readonly unshared?: string;
  /** The `cm` that marks a formula as one that spills. */
  readonly spillMark: () => string;
}

function renderValue(value: CellValue, isResult: boolean, prefix: string): { type: string; xml: string } {
  const element = (content: string) => `<${prefix}v>${content}</${prefix}v>`;
  if (value === null || (value === '' && !isResult)) return { type: '', xml: '' };
  if (typeof value === 'number') return { type: '', xml: element(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: element(value ? '1' : '0') };
  if (typeof value === 'object') {
    return { type: 'e', xml: element(ERRORS.has(value.error) ? value.error : '#VALUE!') };
  }
  const text = cellText(value);
  if (isResult) return { type: 'str', xml: element(text) };
  const space = /^\s|\s$|\n| {2}/.test(value) ? ' xml:space="preserve"' : '';
  return { type: 'inlineStr', xml: `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>` };
}

/** True where the change leaves the formula that the cell has, so that its element can stay as it stands. */
export function keepsFormula(place: CellPlace | undefined, change: CellChange): boolean {
  if (change.formula === undefined && change.spill === undefined) return true;
  const before = place?.formula;
  if (!before) return change.formula === null && change.spill === undefined;
  if (change.formula === null) return false;
  if (change.formula !== undefined) {
    const stands = change.named ? `=${before.text}` : formulaFromFile(before.text);
    if (before.text === '' || stands !== change.formula) return false;
  }
  const area = before.type === 'array' && before.area ? areaName(before.area) : undefined;
  if (change.spill === undefined) return true;
  return areaName(change.spill) === area && !(change.spill.dynamic === false && place?.mark !== undefined);
}

/** One `<c>` element after the change; '' where nothing is left of it. */
export function renderCell(
  raw: Raw,
  place: CellPlace | undefined,
  change: CellChange,
  { prefix, style, inherited, unshared, spillMark }: CellWriting,
): Rendered {
  const before = place?.formula;
  const stays = keepsFormula(place, change);
  let formula = '';
  let mark = '';
  if (stays && before) {
    mark = place.mark ?? '';
    formula =
      unshared === undefined
        ? raw.slice(before.start, before.end)
        : `<${prefix}f>${toRaw(plainText(unshared))}</${prefix}f>`;
  } else if (!stays && change.formula !== null) {
    const names = change.named ? 'workbook' : 'ours';
    const text = change.formula === undefined ? (before?.text ?? '') : formulaToFile(change.formula, names);
    const area = change.spill ? ` t="array" ref="${areaName(change.spill)}"` : '';
    if (change.spill && change.spill.dynamic !== false) mark = spillMark();
    if (text !== '') formula = `<${prefix}f${area}>${toRaw(plainText(text))}</${prefix}f>`;
  }

  const hasFormula = formula !== '';
  const formulaIsNew = hasFormula && !stays && change.formula !== undefined;
  let { type, xml } = { type: place?.type ?? '', xml: place?.content ?? '' };
  if (change.value !== undefined) {
    const value = renderValue(change.value, hasFormula || change.filled === true, prefix);
    [type, xml] = [value.type, toRaw(value.xml)];
  } else if (formulaIsNew) [type, xml] = ['', ''];
  else if (type === 'str' && !hasFormula && before) {
    // The text that the formula gave stays as a constant; `str` belongs to formulas.
    const text = /<[^<]*v[^>]*>([^]*)<\//.exec(xml)?.[1] ?? '';
    [type, xml] = [
      'inlineStr',
      `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`,
    ];
  }
  if (type === 'n') type = '';

  const attributes =
    ` r="${cellName(change.row, change.column)}"` +
    (style ? ` s="${style}"` : '') +
    (type ? ` t="${type}"` : '') +
    (mark ? ` cm="${mark}"` : '') +
    (place?.phonetic && !hasFormula ? ' ph="1"' : '');
  const content = formula + xml;
  const cell =
    content === '' ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${content}</${prefix}c>`;
  // A blank that looks as its surroundings needs no element; one that looks otherwise, be it plain, does.
  const needless = content === '' && style === inherited && !(place && style);
  return {
    xml: needless ? '' : cell,
    hasFormula,
    uncalculated: formulaIsNew && change.value === undefined,
  };
}
