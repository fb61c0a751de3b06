import { fixedAreaName, sheetReference } from './address.js';
import { LIST_SHEET } from './own.js';
import type { NewSheet, Plan } from './plan.js';
import { freeSheetName } from './sheet-name.js';
import type { Area } from './snapshot.js';

/** What Excel bears in a rule itself. */
const LONGEST = 255;

/** Where a rule takes its list from. */
export type ListSource =
  | { readonly kind: 'inline'; readonly items: readonly string[] }
  /** `reference` as a formula has it, without `=`: `_eshkol_lists!$A$1:$A$30`. */
  | { readonly kind: 'cells'; readonly reference: string };

/** Lists of new sheets, with the sheet that holds those which need one. */
export interface DrawnLists {
  /** Absent where every list fits into its rule. */
  readonly sheet?: NewSheet;
  /** What stands on it from A1, one list a column. */
  readonly cells: readonly (readonly (string | undefined)[])[];
  /** Undefined of a list without any text: no rule could say it. */
  sourceOf(list: readonly string[]): ListSource | undefined;
}

/**
 * A list within a rule is split at its commas, trimmed, and taken for a formula where it begins like one. Quotes LibreOffice
 * saves without doubling them, and Excel then calls the file damaged.
 */
const fitsInline = (items: readonly string[]): boolean =>
  items.join(',').length <= LONGEST &&
  items.every((item) => item.trim() === item && !/[",\n\r]|^=/.test(item));

const textsOf = (list: readonly string[]): readonly string[] => [...new Set(list)].filter(Boolean);

/** `taken` are the names of all other sheets, those that are about to come included. */
export function drawLists(sheets: readonly NewSheet[], taken: readonly string[]): DrawnLists {
  const columns = new Map<string, readonly string[]>();
  for (const { validations = [] } of sheets) {
    for (const { list } of validations) {
      const items = textsOf(list);
      if (!fitsInline(items)) columns.set(JSON.stringify(items), items);
    }
  }
  const name = freeSheetName(LIST_SHEET, taken, LIST_SHEET);
  const keys = [...columns.keys()];
  const longest = Math.max(0, ...[...columns.values()].map(({ length }) => length));
  return {
    ...(keys.length > 0 && { sheet: listSheet(name) }),
    cells: Array.from({ length: longest }, (_, row) => [...columns.values()].map((items) => items[row])),
    sourceOf: (list) => {
      const items = textsOf(list);
      const column = keys.indexOf(JSON.stringify(items));
      if (items.length === 0) return undefined;
      if (column < 0) return { kind: 'inline', items };
      const area: Area = { top: 0, left: column, bottom: items.length - 1, right: column };
      return { kind: 'cells', reference: sheetReference(name, fixedAreaName(area)) };
    },
  };
}

const listSheet = (name: string): NewSheet => ({
  name,
  rtl: false,
  columnWidths: [],
  frozenRows: 0,
  print: { landscape: false, onePageWide: false, titleRows: 0 },
  visibility: 'very-hidden',
});

/** The plan with the sheet that its lists need, which comes last; the steps themselves stay the same objects. */
export function withLists(
  plan: Plan,
  existing: readonly string[],
): { readonly plan: Plan; readonly lists: DrawnLists } {
  const news = plan.steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet] : []));
  const lists = drawLists(news, [...existing, ...news.map(({ name }) => name)]);
  if (!lists.sheet) return { plan, lists };
  const cells = lists.cells.map((row) =>
    row.map((value) => (value === undefined ? undefined : { value, format: '@' })),
  );
  const { sheet } = lists;
  const steps = [
    { do: 'add-sheet', sheet },
    { do: 'write', sheet: sheet.name, top: 0, left: 0, cells },
  ] as const;
  return { plan: { steps: [...plan.steps, ...steps] }, lists };
}
