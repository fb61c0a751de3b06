import type { BudgetFacts } from '../../../../lib/budget/facts.js';
import type { FormFacts } from '../../../../lib/budget/form/facts.js';
import { FORM_RULES } from '../../../../lib/budget/form/rules.js';
import type { IsoDate } from '../../../../lib/core/dated.js';
import { formCandidates } from '../../../../lib/sheets/form/read.js';
import { mergeForms } from '../../../../lib/sheets/form/merge.js';
import type { ReadContext, SheetReading } from '../../../../lib/sheets/book/types.js';
import { Grid } from '../../../../lib/sheets/grid.js';
import type { Area, Cell, CellValue, SheetSnapshot } from '../../../../lib/sheets/snapshot.js';
import { EXPENDITURE, INCOME, TITLE, UNIT, type PublishedRow } from '../../../fixtures/mate-yehuda.js';

export type Value = CellValue | Cell | undefined;

export const sheetOf = (
  name: string,
  rows: readonly (readonly Value[])[],
  merges: readonly Area[] = [],
): SheetSnapshot => ({
  name,
  rtl: true,
  visibility: 'visible',
  merges,
  rows: rows.map((row) =>
    row.map((value): Cell | undefined => {
      if (value === undefined || value === null) return undefined;
      return typeof value === 'object' && 'value' in value ? value : { value };
    }),
  ),
});

export function readings(
  sheet: SheetSnapshot,
  context: ReadContext = { answers: {} },
): readonly SheetReading<FormFacts>[] {
  return formCandidates(new Grid(sheet)).map((candidate) => {
    const steps = candidate.read(context);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  });
}

export function onlyReading(sheet: SheetSnapshot, context?: ReadContext): SheetReading<FormFacts> {
  const [first, other] = readings(sheet, context);
  if (!first || other) throw new Error(`${first ? 'several forms' : 'no form'} in ${sheet.name}`);
  return first;
}

/** Findings on the forms of some sheets, each with the cell that it is about. */
export function findings(...sheets: readonly SheetSnapshot[]) {
  const forms = mergeForms(sheets.flatMap((sheet) => readings(sheet)));
  const facts: BudgetFacts = { forms: forms.map(({ facts: own }) => own) };
  return FORM_RULES.flatMap((rule) => rule.check(facts, '2024-06-30' as IsoDate)).map((finding) => {
    const [, index, ...path] = finding.path;
    return { ...finding, at: forms[Number(index)]?.placeOf(path) };
  });
}

/** Amounts by row: of one column as decimal text. */
export const amounts = ({ facts }: Pick<SheetReading<FormFacts>, 'facts'>, column = 0) =>
  Object.fromEntries(facts.rows.map(({ id, amounts: all }) => [id, all[column]?.toFixed() ?? null]));

const nilAs =
  (nil: Value) =>
  ([, label, amount]: PublishedRow): Value[] => [label, amount ?? nil];

/** The form as the spec's page has it, one side under the other. */
export const stacked = (nil: Value = '-'): SheetSnapshot =>
  sheetOf('תמצית', [
    ['מועצה אזורית מטה יהודה'],
    [TITLE],
    [],
    ['צד ההכנסות', UNIT],
    ...INCOME.map(nilAs(nil)),
    [],
    ['צד הוצאות', UNIT],
    ...EXPENDITURE.map(nilAs(nil)),
    ['עודף (גרעון)', nil],
    [],
    ['ראש המועצה', 'גזבר'],
  ]);

export const beside = (nil: Value = '-'): SheetSnapshot =>
  sheetOf('תמצית', [
    [TITLE],
    [UNIT],
    ['צד ההכנסות', undefined, undefined, 'צד הוצאות'],
    ...EXPENDITURE.map((row, index) => {
      const own = INCOME[index];
      return [...(own ? nilAs(nil)(own) : [undefined, undefined]), undefined, ...nilAs(nil)(row)];
    }),
  ]);

export const pages = (nil: Value = '-'): readonly [SheetSnapshot, SheetSnapshot] => [
  sheetOf('הכנסות', [[TITLE], [UNIT], ['הכנסות', 'תקציב 2024'], ...INCOME.map(nilAs(nil)), ['חתימה']]),
  sheetOf('הוצאות', [[TITLE], [UNIT], ['הוצאות', 'תקציב 2024'], ...EXPENDITURE.map(nilAs(nil)), ['חתימה']]),
];
