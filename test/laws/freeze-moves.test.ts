import fc from 'fast-check';
import { cellName, type Cell, type SheetSnapshot } from '../../lib/index.js';
import { shifted, type Ways } from '../../lib/sheets/freeze/shift.js';
import { applied, formulas, frozen, restored } from '../lib/sheets/freeze/support.js';

const NAME = 'חברות';

interface Drawn {
  readonly populations: readonly number[];
  readonly others: readonly number[];
  /** Rows that were inserted or deleted, one after another: a place as a share of the table, and what was done. */
  readonly moves: readonly { readonly at: number; readonly columns: boolean; readonly deletes: boolean }[];
}

const move = (columns: boolean) =>
  fc.record({
    at: fc.double({ min: 0, max: 0.99, noNaN: true }),
    columns: fc.constant(columns),
    deletes: fc.boolean(),
  });

const drawn: fc.Arbitrary<Drawn> = fc.record({
  populations: fc.array(fc.integer({ min: 1_000, max: 90_000 }), { minLength: 6, maxLength: 30 }),
  others: fc.array(fc.nat({ max: 5 }), { minLength: 30, maxLength: 30 }),
  // One of each at most: a column taken out and another put in at its place is a column that was written over.
  moves: fc
    .tuple(move(false), move(true))
    .chain(([row, column]) => fc.constantFrom([row], [column], [row, column], [column, row])),
});

/** A table of authorities as people keep one, with quotas beside it and one formula that refers far away. */
function bookOf({ populations, others }: Drawn): readonly SheetSnapshot[] {
  const rows = populations.map((population, at): (Cell | undefined)[] => {
    const row = at + 2;
    const formula =
      others[at] === 0
        ? `=CLUSTERQUOTA($B$2,C${String(row)},D${String(populations.length + 1)})`
        : `=CLUSTERQUOTA(B${String(row)},C${String(row)},D${String(row)})`;
    return [
      { value: `רשות ${String(at)}` },
      { value: population },
      { value: 1 + (others[at] ?? 0) },
      { value: 6 },
      { value: population * 1.25 + at, formula },
    ];
  });
  const head = ['רשות', 'תושבים', 'חברתי', 'פריפריה', 'מכסה'].map((value) => ({ value }));
  const total = [{ value: 'סה"כ' }, undefined, undefined, undefined, { value: 1, formula: '=SUM(E2:E9)' }];
  return [
    { name: NAME, rtl: true, visibility: 'visible', merges: [], arrays: [], rows: [head, ...rows, total] },
  ];
}

const without = <T>(all: readonly T[], at: number): T[] => all.filter((_, index) => index !== at);
const withOne = <T>(all: readonly T[], at: number, one: T): T[] => [
  ...all.slice(0, at),
  one,
  ...all.slice(at),
];

describe('rows and columns put in or taken out of a frozen table', () => {
  it('are seen: each formula comes back where its value went, its references as the program would have moved them', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const book = bookOf(given);
        const sent = applied(book, frozen(book).plan);
        let rows = sent.find(({ name }) => name === NAME)?.rows ?? [];
        // Where each row and column of the table went.
        let [down, across] = [
          rows.map((_, row) => row as number | undefined),
          Array.from({ length: 5 }, (_, column) => column as number | undefined),
        ];
        for (const [number, { at, columns, deletes }] of given.moves.entries()) {
          const size = columns ? 4 : rows.length - 1;
          const place = 1 + Math.floor(at * (size - 1));
          const follow = (before: number | undefined): number | undefined => {
            if (before === undefined || before < place) return before;
            if (deletes) return before === place ? undefined : before - 1;
            return before + 1;
          };
          if (columns) {
            across = across.map(follow);
            rows = rows.map((row, r) =>
              deletes
                ? without(row, place)
                : withOne(row, place, { value: `הערה ${String(number)} ${String(r)}` }),
            );
          } else {
            down = down.map(follow);
            rows = deletes
              ? without(rows, place)
              : withOne(rows, place, [{ value: `חדשה ${String(number)}` }, { value: 5_000 + number }]);
          }
        }
        const end = (ways: readonly (number | undefined)[], before: number): number | undefined =>
          before < ways.length ? ways[before] : before;
        const ways: Ways = {
          sheet: (name) => name,
          row: (_, before) => end(down, before),
          column: (_, before) => end(across, before),
        };
        const returned = sent.map((sheet) => (sheet.name === NAME ? { ...sheet, rows } : sheet));
        const expected = [...formulas(book)].flatMap(([, formula], at): [string, string][] => {
          const [row, column] = [ways.row(undefined, at + 1, false), ways.column(undefined, 4, false)];
          if (!formula.includes('CLUSTER') || row === undefined || column === undefined) return [];
          return [[cellName(row, column), shifted(formula, ways)]];
        });
        const asked = restored(returned);
        const all = Object.fromEntries(
          asked.conflicts.map(({ id, choices }) => [
            id,
            choices.includes('formula') ? ('formula' as const) : ('keep' as const),
          ]),
        );
        const back = restored(returned, all);
        const got = back.restored.map(({ cell, formula }): [string, string] => [cell, formula]);
        expect(got.sort()).toEqual(expected.sort());
      }),
      { numRuns: 150 },
    );
  });
});
