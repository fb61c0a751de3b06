import {
  cellName,
  freeSheetName,
  type CellStyle,
  type Plan,
  type PlanCell,
  type Snapshot,
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
}

const HEADING: CellStyle = { bold: true, fill: '#E7ECF2', borderBottom: true, wrap: true, align: 'center' };
const INPUT: CellStyle = { fill: '#FFF8E1' };
const ROWS = 15;
const FIRST = 2;
const MONEY = '#,##0.00';
const COUNT = '#,##0';

const text = (value: string): PlanCell => ({ value });

/** Blank until something is typed into the row; a half-filled one shows its error. */
function quotaFormula(row: number): string {
  const [population = '', socio = '', periph = ''] = [1, 2, 3].map((column) => cellName(row, column));
  return `=IF(COUNTA(${population}:${periph})=0,"",CLUSTERQUOTA(${population},${socio},${periph}))`;
}

/** A sheet with an empty members table to type into, and a quota that appears as each row is filled. */
export function blankMembersPlan(words: TemplateWords, { sheets }: Snapshot, rtl: boolean): Plan {
  const existing = sheets.map(({ name }) => name);
  const sheet = freeSheetName(words.sheet, existing, words.sheet);
  const last = FIRST + ROWS - 1;
  const blank: PlanCell = { value: null };
  const body = Array.from({ length: ROWS }, (_, index): PlanCell[] => [
    blank,
    { value: null, format: COUNT },
    blank,
    blank,
    { formula: quotaFormula(FIRST + index), format: MONEY },
  ]);
  const sum = (column: number): string => `=SUM(${cellName(FIRST, column)}:${cellName(last, column)})`;
  const total: PlanCell[] = [
    text(words.total),
    { formula: sum(1), format: COUNT },
    blank,
    blank,
    { formula: sum(4), format: MONEY },
  ];
  return {
    steps: [
      {
        do: 'add-sheet',
        sheet: {
          name: sheet,
          rtl,
          columnWidths: [28, 14, 14, 14, 18],
          frozenRows: FIRST,
          print: { landscape: false, onePageWide: true, titleRows: FIRST },
        },
      },
      {
        do: 'write',
        sheet,
        top: 0,
        left: 0,
        cells: [[text(words.title)], words.headings.map(text), ...body, total],
      },
      { do: 'style', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, style: { bold: true, size: 14 } },
      { do: 'style', sheet, area: { top: 1, left: 0, bottom: 1, right: 4 }, style: HEADING },
      { do: 'style', sheet, area: { top: FIRST, left: 0, bottom: last, right: 3 }, style: INPUT },
      {
        do: 'style',
        sheet,
        area: { top: last + 1, left: 0, bottom: last + 1, right: 4 },
        style: { bold: true, borderTop: true },
      },
    ],
  };
}
