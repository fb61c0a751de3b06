import type { ComparedAuthority, Side } from '../../quota/compare/types.js';
import { areaName, cellName } from '../address.js';
import type { PlanCell, PlanStep } from '../plan.js';
import type { SheetLabels } from '../scenario/labels.js';
import { across, columnArea, type Pen } from '../scenario/pen.js';
import { FORMATS, STYLES } from '../scenario/styles.js';
import type { PlacedTable } from '../scenario/table.js';
import type { ComparisonLabels } from './labels.js';
import { FIRST, HEADINGS, type Columns, type Rows } from './layout.js';

const SIGNED = '+#,##0.00;-#,##0.00;0.00';
const SIGNED_PER_CENT = '+0.0%;-0.0%;0.0%';

interface Tables {
  readonly old: PlacedTable;
  readonly next: PlacedTable;
}

type Line = (PlanCell | undefined)[];

/** Inputs, quota and quota per resident of one scenario, into its own columns. */
function sideCells(
  line: Line,
  at: number,
  columns: Columns['old'],
  table: PlacedTable,
  side: Side | undefined,
): void {
  if (!side) return;
  const { figures } = side.row;
  line[columns.population] = { value: figures.population.value, format: FORMATS.count };
  line[columns.socio] = { value: figures.socio.value, format: FORMATS.index };
  line[columns.periph] = { value: figures.periph.value, format: FORMATS.index };
  const [population, socio, periph] = [columns.population, columns.socio, columns.periph].map((column) =>
    cellName(at, column),
  ) as [string, string, string];
  line[columns.quota] = table.quota({ population, socio, periph });
  line[columns.perResident] = {
    formula: `=${cellName(at, columns.quota)}/${population}`,
    format: FORMATS.money,
  };
}

/** In exact agorot: the difference of two doubles is not. Who joins adds a quota, who leaves takes one away. */
function deltaOf({ standing }: ComparedAuthority, old: string, next: string): string {
  if (standing === 'joined') return `=${next}`;
  return standing === 'left' ? `=-${old}` : `=ROUND(${next}-${old},2)`;
}

function authorityLine(authority: ComparedAuthority, at: number, columns: Columns, tables: Tables): Line {
  const line = Array.from({ length: columns.last + 1 }, (): PlanCell | undefined => undefined);
  line[columns.name] = { value: authority.name };
  sideCells(line, at, columns.old, tables.old, authority.old);
  sideCells(line, at, columns.next, tables.next, authority.next);
  const [old, next] = [cellName(at, columns.old.quota), cellName(at, columns.next.quota)];
  line[columns.delta] = { formula: deltaOf(authority, old, next), format: SIGNED };
  if (authority.standing === 'stayed') {
    line[columns.perCent] = { formula: `=IF(${old}=0,"",${next}/${old}-1)`, format: SIGNED_PER_CENT };
  }
  return line;
}

function headings(
  columns: Columns,
  words: SheetLabels,
  labels: ComparisonLabels,
  names: { old: string; next: string },
): Line {
  const line = Array.from({ length: columns.last + 1 }, (): PlanCell | undefined => undefined);
  line[columns.name] = { value: words.name };
  for (const side of ['old', 'next'] as const) {
    const of = (text: string): string => (columns.figuresOnce ? text : `${text}: ${names[side]}`);
    line[columns[side].population] = { value: of(words.population) };
    line[columns[side].socio] = { value: of(words.socio) };
    line[columns[side].periph] = { value: of(words.periph) };
    line[columns[side].quota] = { value: labels.quota(names[side]) };
    line[columns[side].perResident] = { value: labels.perResident(names[side]) };
  }
  line[columns.delta] = { value: labels.delta };
  line[columns.perCent] = { value: labels.perCent };
  return line;
}

/** The authorities with both quotas, what each pays more or less, and the totals; where a figure is missing also the known sums. */
export function authoritySteps(
  pen: Pen,
  rows: Rows,
  columns: Columns,
  tables: Tables,
  words: SheetLabels,
  labels: ComparisonLabels,
  names: { readonly old: string; readonly next: string },
): readonly PlanStep[] {
  const last = FIRST + rows.all.length - 1;
  const area = (column: number): string => areaName(columnArea(column, FIRST, last));
  const total = Array.from({ length: columns.last + 1 }, (): PlanCell | undefined => undefined);
  const known = [...total];
  total[columns.name] = { value: words.total };
  known[columns.name] = { value: words.known };
  for (const { population, quota, perResident } of [columns.old, columns.next]) {
    total[population] = { formula: `=SUM(${area(population)})`, format: FORMATS.count };
    total[quota] = { formula: `=SUM(${area(quota)})`, format: FORMATS.money };
    known[quota] = { formula: `=SUMIF(${area(quota)},">=0")`, format: FORMATS.money };
    const [sum, residents] = [cellName(last + 1, quota), cellName(last + 1, population)];
    total[perResident] = { formula: `=${sum}/${residents}`, format: FORMATS.money };
  }
  const [old, next] = [cellName(last + 1, columns.old.quota), cellName(last + 1, columns.next.quota)];
  const deltas = area(columns.delta);
  total[columns.delta] = { formula: `=ROUND(SUM(${deltas}),2)`, format: SIGNED };
  total[columns.perCent] = { formula: `=IF(${old}=0,"",${next}/${old}-1)`, format: SIGNED_PER_CENT };
  known[columns.delta] = { formula: `=ROUND(SUMIF(${deltas},">0")+SUMIF(${deltas},"<0"),2)`, format: SIGNED };

  const isKnown = ({ old: before, next: after }: ComparedAuthority): boolean =>
    [before, after].every((side) => !side || side.quota !== undefined);
  const incomplete = !rows.all.every(isKnown);
  const inputs = (side: Columns['old']): readonly PlanStep[] => [
    pen.style({ top: FIRST, left: side.population, bottom: last, right: side.periph }, STYLES.input),
    pen.style({ top: FIRST, left: side.socio, bottom: last, right: side.periph }, STYLES.centred),
  ];
  return [
    pen.write(HEADINGS, 0, [headings(columns, words, labels, names)]),
    pen.write(
      FIRST,
      0,
      rows.all.map((each, index) => authorityLine(each, FIRST + index, columns, tables)),
    ),
    pen.write(last + 1, 0, incomplete ? [total, known] : [total]),
    pen.style(across(HEADINGS, 0, columns.last), STYLES.heading),
    pen.style(columnArea(columns.name, FIRST, last + (incomplete ? 2 : 1)), STYLES.text),
    ...inputs(columns.old),
    ...(columns.figuresOnce ? [] : inputs(columns.next)),
    pen.style(across(last + 1, 0, columns.last), STYLES.total),
    ...(incomplete ? [pen.style(across(last + 2, 0, columns.last), STYLES.known)] : []),
  ];
}

/** Rows that `authoritySteps` takes after the authorities. */
export const totalRows = (rows: Rows): number =>
  rows.all.every(({ old, next }) => [old, next].every((side) => !side || side.quota !== undefined)) ? 1 : 2;
