import fc from 'fast-check';
import type { ReturnedFile, Snapshot } from '../../lib/index.js';
import {
  addRow,
  collected,
  fill,
  returnOf,
  send,
  tableOf,
  type Sent,
} from '../lib/sheets/returns/support.js';

let sent: Sent;
let files: readonly ReturnedFile[];

const quota = (snapshot: Snapshot, amount: number): Snapshot =>
  fill(sent, snapshot, { part: 'contributions', row: 0, column: 'inAuthority', cell: { value: amount } });

/** Honest ones, one twice, one that says otherwise, one of an older edition, one that is damaged, and some with rows of their own. */
beforeAll(async () => {
  sent = await send();
  const newer = await send({ edition: 2 });
  const own = (name: string, contract: string): Snapshot =>
    addRow(sent, returnOf(sent, name), 'contracts', { name: { value: contract }, amount: { value: 1 } });
  files = [
    { name: 'a', snapshot: quota(returnOf(sent, 'טירה'), 1) },
    { name: 'b', snapshot: quota(returnOf(sent, 'טירה'), 1) },
    { name: 'c', snapshot: quota(returnOf(sent, 'טירה'), 2) },
    { name: 'd', snapshot: own('כפר ברא', 'חוזה א') },
    { name: 'e', snapshot: own('כפר ברא', 'חוזה ב') },
    { name: 'f', snapshot: own('תל מונד', '=1+1') },
    { name: 'g', snapshot: quota(returnOf(sent, 'כפר סבא'), 1) },
    { name: 'h', snapshot: quota(returnOf(newer, 'כפר סבא'), 2) },
    { name: 'i', problems: [{ code: 'file-damaged', facts: { part: 'none' } }] },
    { name: 'j', snapshot: sent.base },
    {
      name: 'k',
      snapshot: { sheets: returnOf(sent, 'רעננה').sheets.filter(({ name }) => name !== '_eshkol') },
    },
  ];
});

it('makes the same book of the same files in any order, and asks the same', () => {
  const expected = collected(sent, files);
  expect(expected.changes.length).toBeGreaterThan(5);
  expect(expected.conflicts.length).toBeGreaterThan(0);
  const outcomes = new Map(expected.files.map((file) => [file.name, file] as const));
  fc.assert(
    fc.property(fc.shuffledSubarray([...files.keys()], { minLength: files.length }), (order) => {
      const book = collected(
        sent,
        order.flatMap((at) => files[at] ?? []),
      );
      expect(book.plan).toEqual(expected.plan);
      expect(book.changes).toEqual(expected.changes);
      expect(book.conflicts).toEqual(expected.conflicts);
      for (const file of book.files) expect(file).toEqual(outcomes.get(file.name));
    }),
    { numRuns: 6 },
  );
});

/** Cells that an authority may fill in, beside what stands there: amounts, texts of any kind. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom('=1+1', '+cmd|x', '-5', '@a', 'אין', '12', '2026-01-01', 'constructor', '  =A1'),
);

it('writes nothing into the cluster’s workbook but what it announces, and no formula', () => {
  const issued = returnOf(sent, 'רעננה');
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 99_999_999 }), fc.boolean(), (note, agorot, asText) => {
      const amount = agorot / 100;
      const filled = fill(
        sent,
        fill(sent, issued, { part: 'contracts', row: 0, column: 'note', cell: { value: note } }),
        { part: 'contracts', row: 1, column: 'amount', cell: { value: asText ? amount.toFixed(2) : amount } },
      );
      const book = collected(sent, [{ name: 'a', snapshot: filled }]);
      const table = tableOf(sent, sent.base, 'contracts');
      const announced = new Set(book.changes.map(({ sheet, cell }) => `${sheet}!${cell}`));
      for (const step of book.plan.steps) {
        if (step.do !== 'write') continue;
        const cells = step.cells.flat();
        expect(cells.some((cell) => cell !== undefined && 'formula' in cell)).toBe(false);
        if (step.sheet !== table.sheet.name) continue;
        const cell = `${String.fromCharCode(65 + step.left)}${String(step.top + 1)}`;
        expect(announced.has(`${step.sheet}!${cell}`)).toBe(true);
      }
      const said = book.changes.find(({ heading }) => heading.startsWith('סכום'))?.after;
      expect(said === undefined ? 90_000 : Number(said)).toBe(amount);
    }),
    { numRuns: 25 },
  );
});
