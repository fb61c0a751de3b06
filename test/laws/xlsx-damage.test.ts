import fc from 'fast-check';
import type { DrawnChart } from '../../lib/index.js';
import { readWorkbook, writeWorkbook, type WorkbookEdits } from '../../lib/xlsx/index.js';
import { everythingParts, everythingWorkbook, zipParts } from '../fixtures/everything/everything.js';

const TEXT_PARTS = Object.entries(everythingParts).flatMap(([name, content]) =>
  typeof content === 'string' ? [name] : [],
);
const original = everythingWorkbook();

const JUNK = [
  ...[
    '',
    '<',
    '>',
    '"',
    '/',
    '<c',
    '</c>',
    '</row>',
    '<row r="1">',
    '<sheetData>',
    '</sheetData>',
    '<!--',
    '<![CDATA[',
  ],
  ...[
    'r="A1"',
    'r="0"',
    't="shared" si="0"',
    'ref="A1:XFD1048576"',
    '<f t="array" ref="A1:XFD1048576">x</f>',
  ],
  ...['&#x110000;', '&#99999999999;', '1e999', '-1', 'count="9"', '\u0000', 'א'],
];

/** Something cut out, something put in, anywhere in a part. */
const damage = fc.record({
  part: fc.constantFrom(...TEXT_PARTS),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  junk: fc.constantFrom(...JUNK),
});

const axis = { title: 'א', reversed: true, crossedAt: 'end' } as const;
const values = { sheet: 'חברות', area: { top: 1, left: 4, bottom: 3, right: 4 } };
const chart: DrawnChart = {
  name: 'chart',
  kind: 'columns',
  title: 'x',
  axes: { categories: axis, values: axis },
  legend: 'bottom',
  series: [{ name: 'y', values, categories: values }],
  at: { top: 2, left: 2, bottom: 9, right: 9 },
};

const edits: WorkbookEdits = {
  deleteSheets: ['Hidden'],
  addSheets: [
    {
      name: 'new',
      rtl: true,
      columnWidths: [3],
      frozenRows: 1,
      print: { landscape: true, onePageWide: true, titleRows: 1 },
    },
  ],
  changes: [
    {
      sheet: 'חברות',
      cells: [
        { row: 1, column: 5, value: 1, formula: null, style: { bold: true, align: 'end' }, format: '0.0' },
        { row: 20, column: 3, value: 'x' },
      ],
    },
    {
      sheet: ' מערכים',
      cells: [
        {
          row: 0,
          column: 2,
          formula: '=CLUSTERMODEL()',
          value: 1,
          spill: { top: 0, left: 2, bottom: 4, right: 3 },
        },
      ],
    },
  ],
  addCharts: [
    { sheet: 'new', chart },
    { sheet: 'חברות', chart },
  ],
  settings: { addin: 'a', version: '1.0.0.0', values: { key: 'value' } },
};

describe('a damaged workbook is read or refused, never an exception', () => {
  it('damaged in its parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
        const parts = { ...everythingParts };
        for (const { part, at, cut, junk } of all) {
          const text = String(parts[part]);
          const place = Math.floor(at * text.length);
          parts[part] = text.slice(0, place) + junk + text.slice(place + cut);
        }
        const bytes = zipParts(parts);
        const before = await readWorkbook(bytes, { styles: true, charts: true, addin: 'a' });
        const written = await writeWorkbook(bytes, edits);
        if (!before.ok || !written.ok) return;
        expect((await readWorkbook(written.value, { charts: true })).ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('damaged in its bytes', async () => {
    const byte = fc.record({
      at: fc.integer({ min: 0, max: original.length - 1 }),
      value: fc.integer({ min: 0, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(byte, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: original.length }),
        async (all, length) => {
          const bytes = original.slice();
          for (const { at, value } of all) bytes[at] = value;
          for (const damaged of [bytes, original.slice(0, length), original.slice(length)]) {
            const read = await readWorkbook(damaged, { charts: true });
            const written = await writeWorkbook(damaged, edits);
            if (!read.ok) expect(read.problems[0].code).toMatch(/^file-/);
            if (!written.ok) expect(written.problems[0].code).toMatch(/^(file|sheet|cell)-/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
