import { writeWorkbook, type CellChange } from '../../../lib/xlsx/index.js';
import { file, json } from './support.js';

export type Rows = readonly (readonly (string | number | null)[])[];

/** A workbook of sheets that are given cell by cell, right to left as the ministry's are. */
export async function workbook(sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const written = await writeWorkbook(null, {
    addSheets: Object.keys(sheets).map((name) => ({
      name,
      rtl: true,
      columnWidths: [],
      frozenRows: 0,
      print: { landscape: false, onePageWide: false, titleRows: 0 },
    })),
    changes: Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      cells: rows.flatMap((cells, row) =>
        cells.flatMap((value, column): CellChange[] => (value === null ? [] : [{ row, column, value }])),
      ),
    })),
  });
  if (!written.ok) throw new Error(written.problems[0].code);
  return written.value;
}

export const bookFile = async (name: string, sheets: Readonly<Record<string, Rows>>): Promise<string> =>
  file(name, await workbook(sheets));

/** Accounts of the ministry's chart with figures of nobody's: both sides 1,500. */
const ACCOUNTS = [
  [1_111_100_100, 'ארנונה מגורים', 1000],
  [1_191_000_910, 'מענק איזון', 500],
  [1_611_100_110, 'שכר הנהלה', -400],
  [1_813_200_750, 'קבלניות חינוך', -600],
  [1_911_000_770, 'רכישת מים', -500],
] as const;

export interface LedgerOptions {
  readonly year?: number;
  /** What the heading says of the unit; blank where it says nothing. */
  readonly unit?: string;
  readonly change?: Readonly<Record<number, number>>;
}

/** An account-level budget in one sheet, payments negative. `change` gives other amounts by the account's position. */
export const ledger = ({ year = 2024, unit = ' באלפי ש"ח', change = {} }: LedgerOptions = {}): Rows => [
  [`תקציב רגיל לשנת ${String(year)}`],
  ['מס כרטיס', 'שם כרטיס', `תקציב ${String(year)}${unit}`],
  ...ACCOUNTS.map(([code, name, amount], index) => [code, name, change[index] ?? amount] as const),
];

interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly lines: number;
  readonly totals: { readonly income: string | null; readonly expenditure: string | null };
  readonly unread: readonly { readonly cell: string; readonly text: string }[];
  readonly questions: readonly { readonly id: string; readonly about: string }[];
}

interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly clause: string | null;
  readonly outcome: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly facts: Record<string, unknown>;
  readonly code: string;
}

/** What `eshkol check --json` prints. */
export interface Document {
  readonly on: string;
  readonly files: readonly { readonly file: string; readonly status: string; readonly reason?: string }[];
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
  readonly error?: { readonly message: string; readonly cells: readonly string[] };
}

export const check = async (...args: readonly string[]) =>
  (await json('check', ...args)) as unknown as Document;
