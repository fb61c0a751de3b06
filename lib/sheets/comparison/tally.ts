import { areaName } from '../address.js';
import type { PlanCell, PlanStep } from '../plan.js';
import { across, columnArea, texts, type Pen } from '../scenario/pen.js';
import { FORMATS, STYLES } from '../scenario/styles.js';
import type { ComparisonLabels } from './labels.js';
import { FIRST, type Columns, type Rows } from './layout.js';

const SIGNED = '+#,##0.00;-#,##0.00;0.00';

/** What is counted over some rows: authorities, residents, NIS. */
interface Counted {
  readonly label: string;
  readonly authorities: string;
  readonly residents: string;
  readonly amount?: string;
}

function counted(rows: Rows, columns: Columns, { pays }: ComparisonLabels): readonly Counted[] {
  const from = (first: number, count: number) => (column: number) =>
    areaName(columnArea(column, FIRST + first, FIRST + first + count - 1));
  const stayed = from(0, rows.stayed);
  const joined = from(rows.stayed, rows.joined);
  const left = from(rows.stayed + rows.joined, rows.left);
  const [delta, residents] = [stayed(columns.delta), stayed(columns.next.population)];
  const where = (label: string, condition: string): Counted => ({
    label,
    authorities: `COUNTIF(${delta},${condition})`,
    residents: `SUMIF(${delta},${condition},${residents})`,
    ...(condition === '0' ? {} : { amount: `ROUND(SUMIF(${delta},${condition}),2)` }),
  });
  const group = (label: string, at: (column: number) => string, population: number): Counted => ({
    label,
    authorities: `COUNTA(${at(columns.name)})`,
    residents: `SUM(${at(population)})`,
    amount: `ROUND(SUM(${at(columns.delta)}),2)`,
  });
  const lacking = rows.all.slice(0, rows.stayed).some(({ pays: found }) => found === 'undetermined');
  return [
    ...(rows.stayed === 0 ? [] : [where(pays.more, '">0"'), where(pays.less, '"<0"'), where(pays.same, '0')]),
    ...(rows.joined === 0 ? [] : [group(pays.joined, joined, columns.next.population)]),
    ...(rows.left === 0 ? [] : [group(pays.left, left, columns.old.population)]),
    ...(lacking
      ? [
          {
            label: pays.undetermined,
            authorities: `COUNTA(${stayed(columns.name)})-COUNT(${delta})`,
            residents: `SUMPRODUCT(ISERROR(${delta})*${residents})`,
          },
        ]
      : []),
  ];
}

/** Who pays more and who less, counted by authorities and by residents, by formulas over the table. */
export function tallySteps(
  pen: Pen,
  rows: Rows,
  columns: Columns,
  top: number,
  labels: ComparisonLabels,
): { readonly steps: readonly PlanStep[]; readonly bottom: number } {
  const lines = counted(rows, columns, labels);
  const cells = lines.map((line): readonly (PlanCell | undefined)[] => [
    { value: line.label },
    { formula: `=${line.authorities}`, format: FORMATS.count },
    { formula: `=${line.residents}`, format: FORMATS.count },
    line.amount === undefined ? undefined : { formula: `=${line.amount}`, format: SIGNED },
  ]);
  const bottom = top + lines.length;
  return {
    steps: [
      pen.write(top, 0, [texts(labels.who, labels.authorities, labels.residents, labels.amount), ...cells]),
      pen.style(across(top, 0, 3), STYLES.heading),
      pen.style(columnArea(0, top + 1, bottom), STYLES.text),
    ],
    bottom,
  };
}
