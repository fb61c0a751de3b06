import { addendsOf, GRAND } from '../../../budget/form/identities.js';
import { EXPENDITURE_ROWS, INCOME_ROWS, SURPLUS, type FormRowId } from '../../../budget/form/rows.js';
import { isRightToLeft } from '../../../core/language.js';
import { cellName } from '../../address.js';
import type { PlanCell, PlanStep } from '../../plan.js';
import { across, columnArea, penFor, texts } from '../../scenario/pen.js';
import { FORMATS, STYLES } from '../../scenario/styles.js';
import type { CellValue } from '../../snapshot.js';
import { FORM_LABELS } from './form-labels.js';
import { resultKey, type BuiltSheet } from './table.js';
import type { TemplateSetting } from './types.js';
import { templateWords } from './words.js';

const [LABEL, AMOUNT] = [0, 1];
/** Title, unit, a blank row; then the headings. */
const HEADINGS = 3;

/** The ministry's summary form, both sides, in thousands of NIS; every total is a formula. */
export function formSheet({ sheet, language, options }: TemplateSetting): BuiltSheet {
  const words = templateWords(language);
  const pen = penFor(sheet);
  const income = HEADINGS + 2;
  const expenditure = income + INCOME_ROWS.length + 2;
  const surplus = expenditure + EXPENDITURE_ROWS.length;
  const rowOf = new Map<FormRowId, number>([
    ...INCOME_ROWS.map((id, index) => [id, income + index] as const),
    ...EXPENDITURE_ROWS.map((id, index) => [id, expenditure + index] as const),
    [SURPLUS, surplus],
  ]);
  const cellOf = (id: FormRowId): string => cellName(rowOf.get(id) ?? 0, AMOUNT);
  const results = new Map<string, CellValue>();

  const amountCell = (id: FormRowId): PlanCell => {
    const addends = addendsOf(id)?.map(cellOf);
    const formula =
      id === SURPLUS
        ? `=${cellOf(GRAND.income)}-${cellOf(GRAND.expenditure)}`
        : addends && `=${addends.join('+')}`;
    if (formula === undefined) return { value: null, format: FORMATS.count };
    results.set(resultKey(rowOf.get(id) ?? 0, AMOUNT), 0);
    return { formula, format: FORMATS.count };
  };
  const side = (heading: string, ids: readonly FormRowId[], top: number): readonly PlanStep[] => [
    pen.write(top - 1, LABEL, [texts(heading)]),
    pen.style(across(top - 1, LABEL, AMOUNT), { bold: true, align: 'start', borderBottom: true }),
    pen.write(
      top,
      LABEL,
      ids.map((id) => [{ value: FORM_LABELS[id][language] }, amountCell(id)]),
    ),
    pen.style(columnArea(LABEL, top, top + ids.length - 1), { ...STYLES.text, wrap: true }),
    ...ids.map((id, index) =>
      addendsOf(id) || id === SURPLUS
        ? pen.style(across(top + index, LABEL, AMOUNT), STYLES.total)
        : pen.style(across(top + index, AMOUNT, AMOUNT), STYLES.input),
    ),
  ];
  const { year, title = '' } = options;
  const steps: PlanStep[] = [
    {
      do: 'add-sheet',
      sheet: {
        name: sheet,
        rtl: isRightToLeft(language),
        columnWidths: [78, 26],
        frozenRows: HEADINGS + 1,
        print: { landscape: false, onePageWide: true, titleRows: HEADINGS + 1 },
      },
    },
    pen.write(0, LABEL, [texts(words.formTitle(title.trim(), year)), texts(words.inThousands)]),
    pen.style(across(0, LABEL, LABEL), STYLES.title),
    pen.style(across(1, LABEL, LABEL), STYLES.note),
    pen.write(HEADINGS, LABEL, [texts(words.rowName, words.frame(year))]),
    pen.style(across(HEADINGS, LABEL, AMOUNT), STYLES.heading),
    ...side(words.incomeSide, INCOME_ROWS, income),
    ...side(words.expenditureSide, [...EXPENDITURE_ROWS, SURPLUS], expenditure),
  ];
  return { steps, results };
}
