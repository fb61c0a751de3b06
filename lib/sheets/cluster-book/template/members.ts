import type { PlanCell } from '../../plan.js';
import { formatMoney } from '../../../core/money.js';
import { computeQuota } from '../../../quota/calculation.js';
import { readQuotaInput } from '../../../quota/input.js';
import { recommendedModel } from '../../../quota/parameters.js';
import { areaName, cellName } from '../../address.js';
import { sheetLabels } from '../../scenario/labels.js';
import { across, columnArea, penFor } from '../../scenario/pen.js';
import { FORMATS, STYLES } from '../../scenario/styles.js';
import type { CellValue } from '../../snapshot.js';
import { AUTHORITY } from '../parts/common.js';
import { FIRST, headSteps, resultKey, type BuiltSheet } from './table.js';
import type { TemplateMember, TemplateSetting } from './types.js';
import { templateWords } from './words.js';

const EMPTY_ROWS = 20;
const MORE_ROWS = 5;

const [NAME, POPULATION, SOCIO, PERIPH, AREA, QUOTA, REPRESENTATIVE] = [0, 3, 4, 5, 6, 7, 8];

/** By the newest recommended model, as the formula without a date does; null where a figure is missing. */
function quotaOf({ population, socio, periph }: TemplateMember): number | null {
  const input = readQuotaInput({ population, socio, periph });
  const model = recommendedModel();
  if (!input.ok || !model.ok) return null;
  const working = computeQuota(input.value, model.value);
  return working.ok ? Number(formatMoney(working.value.quota)) : null;
}

/** The table of members, with quotas that calculate as soon as a row's three figures are there. */
export function membersSheet(
  setting: TemplateSetting,
  more: number = (setting.options.members ?? []).length === 0 ? EMPTY_ROWS : MORE_ROWS,
): BuiltSheet {
  const { language, options, sheet } = setting;
  const [words, labels] = [templateWords(language), sheetLabels(language)];
  const pen = penFor(sheet);
  const members = options.members ?? [];
  const count = members.length + more;
  const last = FIRST + count - 1;
  const results = new Map<string, CellValue>();

  const quotas = members.map(quotaOf);
  const rowCells = (index: number): readonly PlanCell[] => {
    const row = FIRST + index;
    const { name, code, kind, population, socio, periph, area }: Partial<TemplateMember> =
      members[index] ?? {};
    results.set(resultKey(row, QUOTA), quotas[index] ?? '');
    const figures = `${cellName(row, POPULATION)}:${cellName(row, PERIPH)}`;
    const args = [POPULATION, SOCIO, PERIPH].map((column) => cellName(row, column)).join(',');
    return [
      { value: name ?? null },
      { value: code ?? null, format: '@' },
      { value: kind ?? null },
      { value: population ?? null, format: FORMATS.count },
      { value: socio ?? null, format: FORMATS.index },
      { value: periph ?? null, format: FORMATS.index },
      { value: area ?? null, format: FORMATS.count },
      { formula: `=IF(COUNT(${figures})=3,CLUSTERQUOTA(${args}),"")`, format: FORMATS.money },
      { value: null },
    ];
  };
  const sum = (column: number, format: string, known: number): PlanCell => {
    results.set(resultKey(last + 1, column), known);
    return { formula: `=SUM(${areaName(columnArea(column, FIRST, last))})`, format };
  };
  const population = members.reduce((total, member) => total + (member.population ?? 0), 0);
  const area = members.reduce((total, member) => total + (member.area ?? 0), 0);
  const agorot = quotas.reduce<number>((total, quota) => total + Math.round((quota ?? 0) * 100), 0);
  const column = (heading: string, width: number) => ({ heading, width, hint: '' });
  const total: readonly (PlanCell | undefined)[] = [
    { value: words.total },
    undefined,
    undefined,
    sum(POPULATION, FORMATS.count, population),
    undefined,
    undefined,
    sum(AREA, FORMATS.count, area),
    sum(QUOTA, FORMATS.money, agorot / 100),
  ];
  const steps = [
    ...headSteps(setting, words.membersTitle, [
      column(AUTHORITY.heading[language], 28),
      column(words.code, 9),
      column(words.kind, 16),
      column(labels.population, 13),
      column(labels.socio, 16),
      column(labels.periph, 16),
      column(words.area, 13),
      column(labels.quota, 18),
      column(words.representative, 24),
    ]),
    ...(options.vintage
      ? [
          pen.write(2, NAME, [[{ value: labels.figures(labels.vintages[options.vintage], 0) }]]),
          pen.style(across(2, NAME, NAME), STYLES.note),
        ]
      : []),
    pen.write(
      FIRST,
      NAME,
      Array.from({ length: count }, (_, index) => rowCells(index)),
    ),
    pen.write(last + 1, NAME, [total]),
    pen.style({ top: FIRST, left: NAME, bottom: last, right: AREA }, STYLES.input),
    pen.style(columnArea(REPRESENTATIVE, FIRST, last), { ...STYLES.input, ...STYLES.text }),
    pen.style({ top: FIRST, left: NAME, bottom: last + 1, right: NAME }, STYLES.text),
    pen.style({ top: FIRST, left: NAME + 1, bottom: last, right: NAME + 2 }, STYLES.centred),
    pen.style({ top: FIRST, left: SOCIO, bottom: last, right: PERIPH }, STYLES.centred),
    pen.style(across(last + 1, NAME, REPRESENTATIVE), STYLES.total),
  ];
  return { steps, results };
}
