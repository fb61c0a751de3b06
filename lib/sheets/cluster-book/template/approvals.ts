import type { PlanCell } from '../../plan.js';
import { columnArea, penFor } from '../../scenario/pen.js';
import { FORMATS, STYLES } from '../../scenario/styles.js';
import { approvalsPart } from '../parts/approvals.js';
import { NOTE } from '../parts/common.js';
import type { Field } from '../spec.js';
import { columnsOf, templateCell, type TemplateColumn } from './cells.js';
import { FIRST, headSteps, type BuiltSheet } from './table.js';
import type { TemplateRow, TemplateSetting, TemplateValue } from './types.js';
import { DATE_FORMATS, templateWords } from './words.js';

/** How many rows a thing has that there may be several of. */
const ROWS: Readonly<Record<string, number>> = { otherwise: 3, regularAccounts: 2 };

const [KEY, VALUE, DATE, NOTES, HINT] = [0, 1, 2, 3, 4];

const plainText = (value: TemplateValue | undefined): string | number | null =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

/** The cell beside a key, and the one after it. */
function cellsOf(
  field: Field,
  value: TemplateValue | undefined,
  setting: TemplateSetting,
): readonly [PlanCell, PlanCell] {
  const { language } = setting;
  const column: TemplateColumn = { field, role: 'value', index: 0, heading: '', width: 0, hint: '' };
  if (field.type === 'provision') {
    const { reference, on } =
      typeof value === 'object' && 'reference' in value ? value : { reference: null, on: null };
    return [
      { value: reference, format: '@' },
      { value: on ?? null, format: '@' },
    ];
  }
  if (field.type === 'evidence') {
    return [
      templateCell(column, value, language),
      templateCell({ ...column, role: 'date' }, value, language),
    ];
  }
  if (field.type === 'limit') return [{ value: plainText(value), format: FORMATS.money }, { value: null }];
  const first = templateCell(column, value, language);
  return [first, { value: null, format: DATE_FORMATS[language] }];
}

/**
 * The sheet of approvals and decisions, a row for each. `rows` of the options holds one row whose values are by the names of the
 * facts; of what may stand several times, each row holds one: of `otherwise` the clause as `reference` and the order's section as `on`.
 */
export function approvalsSheet(setting: TemplateSetting): BuiltSheet {
  const { language, options, sheet } = setting;
  const words = templateWords(language);
  const pen = penFor(sheet);
  const given: readonly TemplateRow[] = options.rows?.approvals ?? [];
  const lines = approvalsPart.fields.flatMap((field) => {
    const values = given.flatMap((row) => (field.id in row ? [row[field.id]] : []));
    const year = field.id === 'year' && values.length === 0 ? [options.year] : values;
    return Array.from({ length: Math.max(ROWS[field.id] ?? 1, year.length) }, (_, index) => ({
      field,
      value: year[index],
    }));
  });
  const hintOf = (field: Field): string => {
    if (field.id === 'regularAccounts') return words.accounts;
    return columnsOf(field, language)[0]?.hint ?? '';
  };
  const last = FIRST + lines.length - 1;
  const steps = [
    ...headSteps(setting, approvalsPart.title[language], [
      { heading: words.subject, width: 42, hint: '' },
      { heading: words.answer, width: 30, hint: '' },
      { heading: words.dateOrSection, width: 20, hint: words.date },
      { heading: NOTE.heading[language], width: 28, hint: '' },
      { heading: words.whatToWrite, width: 44, hint: '' },
    ]),
    pen.write(
      FIRST,
      KEY,
      lines.map(({ field, value }) => [
        { value: field.heading[language] },
        ...cellsOf(field, value, setting),
        { value: null },
        { value: hintOf(field) },
      ]),
    ),
    pen.style(columnArea(KEY, FIRST, last), { ...STYLES.text, wrap: true }),
    pen.style({ top: FIRST, left: VALUE, bottom: last, right: NOTES }, { ...STYLES.input, ...STYLES.text }),
    pen.style(columnArea(DATE, FIRST, last), STYLES.centred),
    pen.style(columnArea(HINT, FIRST, last), { ...STYLES.note, wrap: true }),
  ];
  return { steps, results: new Map() };
}
