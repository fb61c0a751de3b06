import { accountKinds, chartOfAccounts, type NewSheet } from '../../lib/index.js';
import { writeWorkbook, type CellChange } from '../../lib/xlsx/index.js';

/** Illustrative figures throughout: nobody's budget. */
const YEAR = 2024;
const HEADINGS = [
  'מספר כרטיס',
  'שם כרטיס',
  `תקציב ${YEAR - 1} באלפי ש"ח`,
  `ביצוע ${YEAR - 1}`,
  `עדכון ראשון ${YEAR}`,
  'תקן',
  `תקציב ${YEAR} באלפי ש"ח`,
  'הערות',
];

const sheet: NewSheet = {
  name: 'תקציב',
  rtl: true,
  columnWidths: [14, 40, 14, 14, 14, 8, 14, 30],
  frozenRows: 2,
  print: { landscape: true, onePageWide: true, titleRows: 2 },
};

/** An account for every finest level and kind of the chart, over and over with the authority's own digits. */
function* codes(): Generator<string> {
  const leaves = chartOfAccounts().filter(({ code }) => code.length === 4);
  const kinds = accountKinds('expenditure')
    .filter(({ code }) => code.length === 3)
    .map(({ code }) => code);
  for (let own = 0; ; own++) {
    for (const { code } of leaves) {
      yield `1${code}${String(own % 100).padStart(2, '0')}${kinds[own % kinds.length] ?? '110'}`;
    }
  }
}

/** A balanced account-level budget of so many lines and eight columns, payments negative, as a workbook. */
export async function ledgerBook(lines: number): Promise<Uint8Array> {
  const cells: CellChange[] = [];
  const put = (row: number, column: number, value: string | number) => cells.push({ row, column, value });
  put(0, 0, `הצעת תקציב לשנת ${YEAR} (נתונים להמחשה)`);
  HEADINGS.forEach((heading, column) => put(1, column, heading));
  const all = codes();
  let balance = 0;
  for (let line = 0; line < lines; line++) {
    const row = line + 2;
    const code = all.next().value as string;
    const sign = (code[1] ?? '') < '6' ? 1 : -1;
    const amount = line === lines - 1 ? -balance : sign * (1 + ((line * 7919) % 9973));
    balance += amount;
    put(row, 0, Number(code));
    put(row, 1, `כרטיס ${line + 1}`);
    for (const column of [2, 3, 4, 6]) put(row, column, column >= 4 ? amount : amount + sign * column);
    put(row, 5, line % 5);
    if (line % 3 === 0) put(row, 7, 'הערה');
  }
  const bytes = await writeWorkbook(null, { addSheets: [sheet], changes: [{ sheet: sheet.name, cells }] });
  if (!bytes.ok) throw new Error(bytes.problems[0].code);
  return bytes.value;
}
