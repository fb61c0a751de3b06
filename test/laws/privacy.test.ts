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
