import { CUSTOM_FUNCTIONS } from '../../sheets/formula/own-functions.js';
import { FUTURE_FUNCTIONS, SHEET_FUNCTIONS } from './future.js';

export { CUSTOM_FUNCTIONS };

/** In a file Excel writes our functions as `_xldudf_NAME`; everywhere else they are plain names. */
const ours = new Set<string>(CUSTOM_FUNCTIONS);
const future = new Set<string>(FUTURE_FUNCTIONS);
const sheet = new Set<string>(SHEET_FUNCTIONS);

/** Text and quoted sheet names are passed over; within them nothing is a function. */
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const IN_FILE = new RegExp(
  `${QUOTED}|(?:\\[\\d+\\]!)?_xldudf_([a-z0-9_.]+)(?=\\()|_xlfn\\.(?:_xlws\\.)?([a-z0-9.]+)(?=\\()`,
  'gi',
);
const PLAIN = new RegExp(`${QUOTED}|(?<![\\w.!\\\\])([a-z][a-z0-9.]*)(?=\\()`, 'gi');
const ANCHOR = new RegExp(`${QUOTED}|_xlfn\\.ANCHORARRAY\\(([^()]+)\\)`, 'gi');
const SPILLED = new RegExp(
  `(${QUOTED})(?!!)|((?:(?:'(?:[^']|'')+'|[\\w.]+)!)?\\$?[a-z]{1,3}\\$?\\d+)#`,
  'gi',
);

/** A formula as the file has it (without `=`) → as people read it, with `=`. */
export function formulaFromFile(text: string): string {
  const plain = !text.includes('_xl')
    ? text
    : text
        .replace(IN_FILE, (whole: string, custom?: string, newer?: string) => {
          if (custom !== undefined) return ours.has(custom.toUpperCase()) ? custom.toUpperCase() : whole;
          if (newer === undefined) return whole;
          const name = newer.toUpperCase();
          return future.has(name) || sheet.has(name) ? name : whole;
        })
        .replace(ANCHOR, (whole: string, reference?: string) =>
          reference === undefined ? whole : `${reference}#`,
        );
  return `=${plain}`;
}

/** The way back: `=CLUSTERQUOTA(A1,B1,C1)` → `_xldudf_CLUSTERQUOTA(A1,B1,C1)`, unless the workbook itself defines such `names`. */
export function formulaToFile(formula: string, names: 'ours' | 'workbook' = 'ours'): string {
  const text = formula.replace(/^=/, '').replace(PLAIN, (whole: string, called?: string) => {
    if (called === undefined) return whole;
    const name = called.toUpperCase();
    if (ours.has(name)) return names === 'ours' ? `_xldudf_${name}` : name;
    if (sheet.has(name)) return `_xlfn._xlws.${name}`;
    return future.has(name) ? `_xlfn.${name}` : whole;
  });
  return text.includes('#')
    ? text.replace(SPILLED, (whole: string, quoted?: string, reference?: string) =>
        reference === undefined ? (quoted ?? whole) : `_xlfn.ANCHORARRAY(${reference})`,
      )
    : text;
}
