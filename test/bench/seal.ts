import { webcrypto } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import { isoDate, loadSeals, webSealCrypto, type SheetSnapshot } from '../../lib/index.js';
import { planEdits, readWorkbook, writeWorkbook, type CellChange } from '../../lib/xlsx/index.js';
import { ledgerBook } from './ledger-book.js';
import { median } from './measure.js';
import type { Line } from './report.js';

const LINES = 20_000;
const EDITS = 1000;
const ROUNDS = 7;
const SHEET = 'תקציב';
const DAY = isoDate('2024-06-30');
if (!DAY) throw new Error('no such day');
const ON = DAY;

function good<T>(result: { ok: true; value: T } | { ok: false; problems: readonly { code: string }[] }): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

const sheetsOf = async (bytes: Uint8Array): Promise<readonly SheetSnapshot[]> =>
  good(await readWorkbook(bytes)).sheets;

/** Rows as they come back: sorted by another column, some put in, some taken out, a thousand amounts typed over. */
function comeBack(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => {
    if (sheet.name !== SHEET) return sheet;
    const [title = [], headings = [], ...lines] = sheet.rows;
    const sorted = lines
      .filter((_, at) => at % 997 !== 0)
      .map((row, at) => ({ row: [...row], order: (at * 7919) % lines.length }))
      .sort((a, b) => a.order - b.order)
      .map(({ row }) => row);
    for (let at = 0; at < EDITS; at++) {
      const row = sorted[(at * 15_485_863) % sorted.length];
      if (row) row[3] = { value: at + 0.5 };
    }
    for (let at = 0; at < 20; at++) sorted.splice(at * 900, 0, [{ value: `חדש ${at}` }, { value: at }]);
    return { ...sheet, rows: [title, headings, ...sorted] };
  });
}

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Sealing, verifying and comparing a large sheet, against another library that only reads it. */
export async function raceSeal(): Promise<readonly Line[]> {
  const { sealBook, verifyBook, canonicalSheet, diffBooks } = await loadSeals();
  const crypto = webSealCrypto(webcrypto);
  const bytes = await ledgerBook(LINES);
  const seal = async (sheets: readonly SheetSnapshot[]) =>
    good(await sealBook(sheets, { on: ON, by: '0' }, crypto));
  const sealedBytes = good(await writeWorkbook(bytes, planEdits((await seal(await sheetsOf(bytes))).plan)));
  const cells: CellChange[] = Array.from({ length: EDITS }, (_, at) => ({
    row: 2 + ((at * 7919) % LINES),
    column: 3,
    value: at + 0.5,
  }));
  const editedBytes = good(await writeWorkbook(sealedBytes, { changes: [{ sheet: SHEET, cells }] }));
  const [plain, edited] = [await sheetsOf(bytes), await sheetsOf(editedBytes)];
  const before = plain.map(canonicalSheet);
  const after = comeBack(plain);

  const works: readonly (readonly [string, () => unknown])[] = [
    [`seal ${LINES} lines × 8`, () => seal(plain)],
    [
      `verify them, ${EDITS} cells typed over`,
      async () => {
        if (good(await verifyBook(edited, crypto)).changes.length !== EDITS)
          throw new Error('not all were found');
      },
    ],
    [
      'compare them, sorted and typed over',
      () => {
        if (diffBooks(before, after.map(canonicalSheet)).changes.length < EDITS) throw new Error('too few');
      },
    ],
  ];
  const reading = () => readXlsx(bytes);
  for (const [, work] of works) await work();
  await reading();
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const times = [await timed(reading)];
    for (const [, work] of works) times.push(await timed(work));
    rounds.push(times);
  }
  const of = (round: readonly number[], at: number): number => round[at] ?? NaN;
  return works.map(([work], at) => ({
    work,
    ours: median(rounds.map((round) => of(round, at + 1))),
    against: 'hucre, reading the file',
    theirs: median(rounds.map((round) => of(round, 0))),
    ratio: median(rounds.map((round) => of(round, at + 1) / of(round, 0))),
    target: { most: 2 },
  }));
}
