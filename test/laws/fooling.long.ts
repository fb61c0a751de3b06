import { readWorkbook, planEdits, writeWorkbook } from '../../lib/xlsx/index.js';
import { sealBook } from '../../lib/sheets/seal/seal-book.js';
import type { Change } from '../../lib/sheets/diff/types.js';
import { crypto, ON, verified } from '../lib/sheets/seal/support.js';
import { describeOffice } from '../lib/sheets/portable/office.js';
import { good } from '../lib/xlsx/support.js';
import { fourBooks } from './fooling/books.js';
import { CELL_EDITS } from './fooling/cell-edits.js';
import { draws } from './fooling/draws.js';
import { LINE_EDITS, SHEET_EDITS } from './fooling/line-edits.js';
import { bookOf, type Fooling } from './fooling/place.js';
import { editedByExcelize, savedByOffice } from './fooling/saving.js';

const EDITS = Object.entries({ ...CELL_EDITS, ...LINE_EDITS, ...SHEET_EDITS });
/** Of each kind of edit on each book. */
const EACH = 8;
/** Every so many of them LibreOffice saves the file once more. */
const RESAVED = 5;

interface Case extends Fooling {
  readonly name: string;
  readonly title: string;
  readonly sealed: Uint8Array;
}

async function sealedFile(original: Uint8Array): Promise<Uint8Array> {
  const { sheets } = good(await readWorkbook(original));
  const { plan } = good(await sealBook(sheets, { on: ON, by: '0.1.0' }, crypto));
  return good(await writeWorkbook(original, planEdits(plan)));
}

/** As many as find something to edit. */
async function cases(): Promise<readonly Case[]> {
  const all: Case[] = [];
  for (const [number, original] of (await fourBooks()).entries()) {
    const sealed = await sealedFile(original);
    const book = bookOf(good(await readWorkbook(sealed)).sheets);
    for (const [kind, [name, edit]] of EDITS.entries()) {
      for (let seed = 0; seed < EACH; seed++) {
        const found = edit(book, draws(1 + number * 100_000 + kind * 1000 + seed));
        if (found)
          all.push({
            ...found,
            name,
            title: `${name}, book ${String(number)}, seed ${String(seed)}`,
            sealed,
          });
      }
    }
  }
  return all;
}

async function editedFiles(all: readonly Case[]): Promise<readonly Uint8Array[]> {
  const byExcelize = all.filter(({ excelize }) => excelize);
  const saved = editedByExcelize(
    byExcelize.map(({ sealed, excelize = [] }) => ({ bytes: sealed, steps: excelize })),
  );
  const files: Uint8Array[] = [];
  for (const one of all) {
    const place = byExcelize.indexOf(one);
    files.push(
      place === -1
        ? good(await writeWorkbook(one.sealed, { changes: one.ours ?? [] }))
        : (saved[place] as Uint8Array),
    );
  }
  return files;
}

const order = (one: object): string => {
  const { kind = '', sheet = '', cell = '', row = 0 } = one as Partial<Record<string, string | number>>;
  return [kind, sheet, cell, row].map(String).join(' ');
};
const inOrder = <T extends object>(all: readonly T[]): readonly T[] =>
  [...all].sort((a, b) => (order(a) < order(b) ? -1 : 1));

type Said = Readonly<Record<string, unknown>>;
const isSaid = (value: unknown): value is Said => typeof value === 'object' && value !== null;

/** Of a cell whose value or formula differs both, blanks too, without its format and what a formula came to. */
function exact(change: object): object {
  const { kind, before, after, ...rest } = change as Said;
  if ((kind !== 'value' && kind !== 'formula') || !isSaid(before) || !isSaid(after)) return change;
  const typed = ({ value, formula }: Said): Said => ({ value, formula });
  return { kind, ...rest, before: typed(before), after: typed(after) };
}

/** What is wrong with what was found, by the edit; formulas that followed and results are no content. */
async function faults(all: readonly Case[], files: readonly Uint8Array[]): Promise<readonly object[]> {
  const wrong: object[] = [];
  for (const [at, { title, expected }] of all.entries()) {
    const { verdict, changes } = await verified(good(await readWorkbook(files[at] as Uint8Array)).sheets);
    const told: readonly Change[] = inOrder(changes);
    try {
      expect(told).toHaveLength(expected.length);
      expect(told.map(exact)).toMatchObject(inOrder(expected).map(exact));
      expect(verdict).toBe(expected.length === 0 ? 'unchanged' : 'changed');
    } catch {
      wrong.push({ title, expected, told: told.slice(0, 5) });
    }
  }
  return wrong;
}

let all: readonly Case[];
let files: readonly Uint8Array[];

beforeAll(async () => {
  all = await cases();
  files = await editedFiles(all);
}, 600_000);

describe('one edit of a sealed file', () => {
  it('is found and named, with its cell and both values, and nothing else is', async () => {
    expect(all.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(all.map(({ name }) => name))).toEqual(new Set(EDITS.map(([name]) => name)));
    console.log(`${String(all.length)} edits of ${String(EDITS.length)} kinds`);
    expect(await faults(all, files)).toEqual([]);
  }, 600_000);
});

describeOffice('after LibreOffice has saved the file once more, one edit', () => {
  it('is found and named, and nothing else is', async () => {
    const some = [...all.keys()].filter((at) => at % RESAVED === 0);
    const saved = savedByOffice(some.map((at) => files[at] as Uint8Array));
    expect(
      await faults(
        some.map((at) => all[at] as Case),
        saved,
      ),
    ).toEqual([]);
  }, 900_000);
});
