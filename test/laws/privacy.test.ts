import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { loadPrivacy, type LeavingKind } from '../../lib/index.js';
import { readWorkbook, writeWorkbook } from '../../lib/xlsx/index.js';
import { good } from '../lib/xlsx/support.js';
import {
  figure,
  fileOf,
  randomBook,
  readsCell,
  readsSheet,
  sheetName,
  token,
  type RandomBook,
} from './privacy-books.js';

const open = async (bytes: Uint8Array) => good(await readWorkbook(bytes, { comments: true, styles: true }));

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

function eachCell(book: RandomBook, visit: (place: Place) => void): void {
  book.sheets.forEach(({ cells }, sheet) => {
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell) visit({ sheet, row, column });
      });
    });
  });
}

describe('a copy for sending', () => {
  it('has nothing of what is left out, says all that it lacks, and is the same otherwise', async () => {
    const { planLeaving } = await loadPrivacy();
    const kinds = fc.subarray<LeavingKind>(['hidden-sheets', 'hidden-rows'], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(randomBook, kinds, async (random, without) => {
        const bytes = fileOf(random);
        const leaving = good(planLeaving(await open(bytes), { without }));
        const sent = good(await writeWorkbook(bytes, leaving.edits));
        const book = await open(sent);

        const deleted = (sheet: number): boolean =>
          without.includes('hidden-sheets') && random.sheets[sheet]?.state !== 'visible';
        const blanked = ({ sheet, row, column }: Place): boolean => {
          const at = random.sheets[sheet];
          const hides = at?.hiddenRows[row] === true || at?.hiddenColumns[column] === true;
          return without.includes('hidden-rows') && at?.state === 'visible' && hides;
        };
        const gone: Place[] = [];
        eachCell(random, (place) => {
          if (deleted(place.sheet) || blanked(place)) gone.push(place);
        });

        const all = Object.values(unzipSync(sent))
          .map((part) => strFromU8(part))
          .join('\n');
        const announced = new Set(leaving.changes.flatMap(({ place = '' }) => place));
        for (const { sheet, row, column } of gone) {
          expect(all).not.toContain(token(sheet, row, column));
          expect(all).not.toContain(String(figure(sheet, row, column)));
        }
        random.sheets.forEach((_, sheet) => {
          const named = sheetName(sheet);
          if (deleted(sheet)) expect(all.replaceAll('&apos;', "'")).not.toContain(`>${named}<`);
          expect(book.sheets.some(({ name }) => name === named)).toBe(!deleted(sheet));
        });
        expect(all).not.toMatch(/<f>[^<]*#REF!/);

        eachCell(random, (place) => {
          const { sheet, row, column } = place;
          if (deleted(sheet)) return;
          const cell = random.sheets[sheet]?.cells[row]?.[column];
          const now = book.sheets.find(({ name }) => name === sheetName(sheet))?.rows[row]?.[column];
          const reference = `'${sheetName(sheet).replaceAll("'", "''")}'!${'ABCD'.charAt(column)}${String(row + 1)}`;
          const isAnnounced =
            announced.has(reference) || announced.has(reference.replaceAll(/^'([A-Za-z_]\w*)'/g, '$1'));
          if (blanked(place)) {
            expect(now?.value ?? null).toBeNull();
            expect(now?.formula).toBeUndefined();
            expect(isAnnounced).toBe(true);
            return;
          }
          const value = cell?.kind === 'text' ? token(sheet, row, column) : figure(sheet, row, column);
          expect(now?.value).toBe(value);
          if (cell?.kind !== 'formula') {
            expect(isAnnounced).toBe(false);
            return;
          }
          const { source } = cell;
          const lost =
            random.sheets.some((_, at) => deleted(at) && readsSheet(random, source, at)) ||
            gone.some((at) => readsCell(random, source, at.sheet, at.row, at.column));
          expect(now?.formula === undefined).toBe(lost);
          expect(isAnnounced).toBe(lost);
        });
      }),
      { numRuns: 150 },
    );
  });
});

/** Addresses and numbers as people write them, each told from the others by its digits. */
const contact = (at: number): fc.Arbitrary<string> =>
  fc.constantFrom(
    `dana${String(at)}@example.org.il`,
    `052-${String(7_000_000 + at)}`,
    `+972 52 ${String(7_000_000 + at)}`,
    `(03) ${String(6_000_000 + at)}`,
    `טל. 0${String(540_000_000 + at)}`,
  );

describe('a copy without contacts', () => {
  it('has none of them, whatever stands around, and keeps every other cell', async () => {
    const { listLeaving, planLeaving } = await loadPrivacy();
    const around = fc.constantFrom('', 'לפנות: ', 'أنظر ', 'see ');
    const other = fc.constantFrom(
      'תקציב 2026',
      '1,234,567.89',
      'סעיף 3.2.1',
      '2026-11-22',
      '1111000100',
      'רשות א',
    );
    const texts = fc
      .array(fc.tuple(fc.boolean(), around, other), { minLength: 1, maxLength: 12 })
      .chain((all) =>
        fc.tuple(
          ...all.map(([is, before, plain], at) =>
            is ? contact(at).map((text) => ({ text, before })) : fc.constant({ text: '', before: plain }),
          ),
        ),
      );
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const bytes = good(
          await writeWorkbook(null, {
            addSheets: [
              {
                name: 'קשר',
                rtl: true,
                columnWidths: [],
                frozenRows: 0,
                print: { landscape: false, onePageWide: false, titleRows: 0 },
              },
            ],
            changes: [
              {
                sheet: 'קשר',
                cells: all.map(({ text, before }, row) => ({ row, column: 1, value: before + text })),
              },
            ],
          }),
        );
        const leaving = good(planLeaving(await open(bytes), { without: ['contacts'] }));
        const sent = good(await writeWorkbook(bytes, leaving.edits));
        const book = await open(sent);
        const parts = Object.values(unzipSync(sent)).map((part) => strFromU8(part));
        all.forEach(({ text, before }, row) => {
          const now = book.sheets[0]?.rows[row]?.[1]?.value ?? null;
          expect(now).toBe(text === '' ? before : null);
          if (text !== '') expect(parts.filter((part) => part.includes(text))).toEqual([]);
        });
        expect(listLeaving(book)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
