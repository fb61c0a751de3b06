import { parseArea } from '../../sheets/address.js';
import type { SheetSnapshot } from '../../sheets/snapshot.js';
import { areasIn } from '../read/areas.js';
import type { OpenedName, OpenedValidation } from '../opened.js';
import { XmlScanner } from '../xml/scanner.js';
import { within } from '../xml/within.js';

/** A validation whose list may stand in cells that are not read yet. */
export type ReadValidation = Omit<OpenedValidation, 'list'>;

/** Rules of a sheet part, those included that Excel 2010 began to keep apart because they name another sheet. */
export function readValidations(text: string): readonly ReadValidation[] {
  if (!text.includes('dataValidation')) return [];
  const scanner = new XmlScanner(text);
  const rules: ReadValidation[] = [];
  while (scanner.find('dataValidation')) {
    const type = scanner.attribute('type') ?? 'none';
    const message = scanner.attribute('error');
    const stops = ['stop', undefined].includes(scanner.attribute('errorStyle'));
    const strict = stops && ['1', 'true'].includes(scanner.attribute('showErrorMessage') ?? '');
    let sqref = scanner.attribute('sqref') ?? '';
    let formula = '';
    within(scanner, (name) => {
      if (name === 'formula1') formula = scanner.content();
      else if (name === 'sqref') sqref = scanner.content();
    });
    const areas = areasIn(sqref);
    if (type === 'none' || areas.length === 0) continue;
    rules.push({ areas, type, formula, strict, ...(message !== undefined && { message }) });
  }
  return rules;
}

interface ListPlace {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly OpenedName[];
  /** Where the rule stands: a reference without a sheet means this one. */
  readonly sheet: SheetSnapshot;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!"]+))!)?(\$?[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?)$/i;

function textsIn(
  formula: string,
  { sheets, names, sheet }: ListPlace,
  depth = 0,
): readonly string[] | undefined {
  const parts = REFERENCE.exec(formula.trim());
  if (!parts) {
    const called = formula.trim().toLowerCase();
    const named = names.filter(({ name }) => name.toLowerCase() === called);
    const name =
      named.find((one) => one.sheet === sheet.name) ?? named.find((one) => one.sheet === undefined);
    return name && depth < 5 ? textsIn(name.refersTo, { sheets, names, sheet }, depth + 1) : undefined;
  }
  const [, quoted, plain = sheet.name, range = ''] = parts;
  const wanted = (quoted?.replaceAll("''", "'") ?? plain).toLowerCase();
  const rows = sheets.find(({ name }) => name.toLowerCase() === wanted)?.rows;
  const area = parseArea(range);
  if (!rows || !area) return undefined;
  const texts: string[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, rows.length - 1); row++) {
    for (const cell of (rows[row] ?? []).slice(area.left, area.right + 1)) {
      const value = cell?.value ?? null;
      if (value !== null && typeof value !== 'object') texts.push(String(value));
    }
  }
  return texts;
}

/** A rule with the texts of its list: within the rule, in cells, or under a name; formulas are not calculated. */
export function withList(rule: ReadValidation, place: ListPlace): OpenedValidation {
  if (rule.type !== 'list') return rule;
  const { formula } = rule;
  const list = /^".*"$/s.test(formula)
    ? formula
        .slice(1, -1)
        .replaceAll('""', '"')
        .split(',')
        .map((item) => item.trim())
    : textsIn(formula, place);
  return list ? { ...rule, list } : rule;
}
