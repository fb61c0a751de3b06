import fc from 'fast-check';
import {
  markedAs,
  markFormat,
  planMarks,
  plannedMarks,
  type Area,
  type Markable,
  type MarkSeverity,
} from '../../lib/index.js';
import { readWorkbook, type WorkbookEdits } from '../../lib/xlsx/index.js';
import { everythingWorkbook } from '../fixtures/everything/everything.js';
import { changedParts, edit, good, partsOf } from '../lib/xlsx/support.js';

const MEMBERS = 'חברות';
const SHEETS = [MEMBERS, ' מערכים', 'Hidden'] as const;
const RANK: readonly MarkSeverity[] = ['breached', 'undetermined', 'advisory'];
const original = everythingWorkbook();

const finding: fc.Arbitrary<Markable> = fc.record({
  outcome: fc.constantFrom('breached', 'undetermined', 'advisory', 'met'),
  at: fc.record({
    sheet: fc.constantFrom(...SHEETS),
    // Close together, so that they touch; and now and then far away.
    row: fc.oneof({ weight: 9, arbitrary: fc.nat(7) }, { weight: 1, arbitrary: fc.nat(1_048_575) }),
    column: fc.oneof({ weight: 9, arbitrary: fc.nat(7) }, { weight: 1, arbitrary: fc.nat(16_383) }),
  }),
});
const findings = fc.array(finding, { maxLength: 120 });

/** Every cell of these areas. */
const cellsOf = ({ top, left, bottom, right }: Area): readonly string[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, over) => `${top + down},${left + over}`),
  ).flat();

/** The worst that is said of each cell, found one by one. */
function expected(all: readonly Markable[]): ReadonlyMap<string, MarkSeverity> {
  const cells = new Map<string, MarkSeverity>();
  for (const severity of RANK) {
    for (const { outcome, at } of all) {
      const key = at && `${at.sheet} ${at.row},${at.column}`;
      if (key !== undefined && outcome === severity && !cells.has(key)) cells.set(key, severity);
    }
  }
  return cells;
}

const editsOf = (all: readonly Markable[]): WorkbookEdits => ({
  addFormats: [...plannedMarks(planMarks(all))].map(([sheet, marks]) => ({
    sheet,
    formats: marks.map(({ severity, areas }) => markFormat(severity, areas)),
  })),
});
const UNMARK: WorkbookEdits = { removeFormats: ({ formula = '' }) => markedAs(formula) !== undefined };

/** Formats that are not marks, as they stand in a sheet part. */
const others = (part: string): string =>
  [...part.matchAll(/<(x14:)?conditionalFormatting[ >].*?<\/\1conditionalFormatting>/gs)]
    .map(([element]) => element)
    .filter((element) => !element.includes('eshkol:'))
    .join('\n');

describe('marks, whatever was found', () => {
  it('cover exactly the cells that findings speak of, each once and by the worst', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const covered = planMarks(all).steps.flatMap((step) =>
          step.do === 'mark'
            ? cellsOf(step.area).map((cell) => [`${step.sheet} ${cell}`, step.severity] as const)
            : [],
        );
        expect(covered).toHaveLength(new Map(covered).size);
        expect(new Map(covered)).toEqual(expected(all));
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order in which it was found', () => {
    const shuffled = findings.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const marks = (all: readonly Markable[]) =>
      planMarks(all)
        .steps.map((step) => JSON.stringify(step))
        .sort();
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(marks(others)).toEqual(marks(all));
      }),
    );
  });

  it('come off a file byte for byte, and leave all that is not theirs while they are there', async () => {
    await fc.assert(
      fc.asyncProperty(findings, async (all) => {
        const marked = await edit(original, editsOf(all));
        const [before, after] = [partsOf(original), partsOf(marked)];
        for (const part of changedParts(original, marked)) {
          expect(part).toMatch(/^xl\/(styles|worksheets\/sheet\d)\.xml$/);
          expect(others(after[part] ?? '')).toBe(others(before[part] ?? ''));
        }
        expect(changedParts(original, await edit(marked, UNMARK))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('of a second check take the place of the first ones', async () => {
    await fc.assert(
      fc.asyncProperty(findings, findings, async (first, second) => {
        const again = await edit(await edit(original, editsOf(first)), { ...UNMARK, ...editsOf(second) });
        expect(changedParts(await edit(original, editsOf(second)), again)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('read back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(findings, async (all) => {
        const { sheets } = good(await readWorkbook(await edit(original, editsOf(all)), { formats: true }));
        const cells = sheets.flatMap(({ name, formats = [] }) =>
          formats.flatMap(({ formula = '', areas }) =>
            areas.flatMap(cellsOf).flatMap((cell) => {
              const severity = markedAs(formula);
              return severity ? [[`${name} ${cell}`, severity] as const] : [];
            }),
          ),
        );
        expect(new Map(cells)).toEqual(expected(all));
      }),
      { numRuns: 60 },
    );
  });
});
