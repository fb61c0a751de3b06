import {
  cellName,
  type AuthorityFigures,
  type CellStyle,
  type Language,
  nameIn,
  type Plan,
  type PlanCell,
  type Registry,
  type Snapshot,
  type Vintage,
} from '../../../lib/index.js';

/** The words that the new sheet is written with, in the language of whoever asked for it. */
export interface TemplateWords {
  readonly sheet: string;
  readonly title: string;
  readonly headings: readonly [
    name: string,
    population: string,
    socio: string,
    periph: string,
    quota: string,
  ];
  readonly total: string;
  /** Where the figures come from; absent on a blank table. */
  readonly source?: string;
}

export interface TemplateRow {
  readonly name: string;
  readonly figures: AuthorityFigures;
}

/** Members of a cluster with the figures of one vintage; a member without a code keeps blank cells. */
export function clusterRows(
  registry: Registry,
  clusterName: string,
  vintage: Vintage,
  language: Language,
): readonly TemplateRow[] {
  const cluster = registry.clusters().find(({ name }) => name.he === clusterName);
  if (!cluster) return [];
  return [
    ...registry.clusterMembers(cluster).map(({ name, figures }) => ({
      name: nameIn(name, language),
      figures: figures[vintage] ?? {},
    })),
    ...cluster.uncoded.map((name) => ({ name, figures: {} })),
  ];
}

/** `חברות`, or `חברות 2` where that is taken; Excel compares names without case. */
export function freeSheetName(wanted: string, { sheets }: Snapshot): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`.toLowerCase())) number += 1;
  return `${wanted} ${number}`;
}

const HEADING: CellStyle = { bold: true, fill: '#E2ECF4', borderBottom: true, wrap: true, align: 'center' };
const INPUT: CellStyle = { fill: '#FFF9E5' };
const BLANK_ROWS = 15;
const MONEY = '#,##0.00';
const COUNT = '#,##0';

const text = (value: string): PlanCell => ({ value });
const figure = (value: number | undefined, format?: string): PlanCell => ({
  value: value ?? null,
  ...(format && { format }),
});

/** In a blank table, rows stay blank until something is typed; a half-filled one shows its error. */
function quotaFormula(row: number, mayBeBlank: boolean): string {
  const [population, socio, periph] = [1, 2, 3].map((column) => cellName(row, column));
  const call = `CLUSTERQUOTA(${population},${socio},${periph})`;
  return mayBeBlank ? `=IF(COUNTA(${population}:${periph})=0,"",${call})` : `=${call}`;
}

/**
 * A sheet with a members table: inputs shaded, everything computed a formula, a total that refuses to add what is not known.
 * `sheet` must be free.
 */
export function membersSheetPlan(words: TemplateWords, members: readonly TemplateRow[], rtl: boolean): Plan {
  const first = 3;
  const rows: readonly (TemplateRow | undefined)[] =
    members.length > 0 ? members : Array.from({ length: BLANK_ROWS }, () => undefined);
  const last = first + rows.length - 1;
  const { sheet } = words;
  const body = rows.map((row, index): PlanCell[] => [
    text(row?.name ?? ''),
    figure(row?.figures.population?.value, COUNT),
    figure(row?.figures.socio?.value),
    figure(row?.figures.periph?.value),
    { formula: quotaFormula(first + index, row === undefined), format: MONEY },
  ]);
  const ranges = [1, 2, 3].map((column) => `${cellName(first, column)}:${cellName(last, column)}`);
  const total: PlanCell[] = [
    text(words.total),
    { formula: `=SUM(${ranges[0] ?? ''})`, format: COUNT },
    text(''),
    text(''),
    { formula: `=CLUSTERQUOTATOTAL(${ranges.join(',')})`, format: MONEY },
  ];
  return {
    steps: [
      {
        do: 'add-sheet',
        sheet: {
          name: sheet,
          rtl,
          columnWidths: [28, 14, 14, 14, 18],
          frozenRows: first,
          print: { landscape: false, onePageWide: true, titleRows: first },
        },
      },
      {
        do: 'write',
        sheet,
        top: 0,
        left: 0,
        cells: [[text(words.title)], [text(words.source ?? '')], words.headings.map(text), ...body, total],
      },
      { do: 'style', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, style: { bold: true, size: 14 } },
      { do: 'style', sheet, area: { top: 2, left: 0, bottom: 2, right: 4 }, style: HEADING },
      { do: 'style', sheet, area: { top: first, left: 1, bottom: last, right: 3 }, style: INPUT },
      {
        do: 'style',
        sheet,
        area: { top: last + 1, left: 0, bottom: last + 1, right: 4 },
        style: { bold: true, borderTop: true },
      },
    ],
  };
}
