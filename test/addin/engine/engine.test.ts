import { Book } from '../../../addin/workbench/book/book.js';
import type { CallFunctions, FunctionCall } from '../../../addin/workbench/book/types.js';
import { Engine } from '../../../addin/workbench/engine/engine.js';
import type { CellValue } from '../../../lib/index.js';

/** Stands where the add-in's runtime stands: answers what the test says, and keeps what it was asked. */
function addin(answer: (call: FunctionCall) => CellValue | readonly (readonly CellValue[])[]) {
  const batches: (readonly FunctionCall[])[] = [];
  const call: CallFunctions = (calls) => {
    batches.push(calls);
    return Promise.resolve(calls.map((one) => ({ id: one.id, value: answer(one) })));
  };
  return { batches, call };
}

const engines: Engine[] = [];

function calculate(book: Book, call: CallFunctions, ...functions: string[]): Engine {
  const engine = new Engine(book, { functions, call });
  engines.push(engine);
  return engine;
}

afterEach(() => {
  for (const engine of engines.splice(0)) engine.dispose();
});

const none: CallFunctions = () => Promise.reject(new Error('Nothing of the add-in is called here.'));

function bookOf(...rows: readonly (readonly (CellValue | undefined)[])[]): Book {
  const book = new Book();
  book.addSheet('open', { name: 'חברות' });
  book.edit(
    'חברות',
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell === undefined) return [];
        const formula = typeof cell === 'string' && cell.startsWith('=') ? cell : undefined;
        return [{ row, column, ...(formula === undefined ? { value: cell } : { value: null, formula }) }];
      }),
    ),
    'open',
  );
  return book;
}

const valueAt = (book: Book, row: number, column: number): CellValue =>
  book.sheet('חברות')?.cell(row, column)?.value ?? null;

describe('the formula engine', () => {
  test.each<[formula: string, value: CellValue]>([
    ['=SUM(A1:A3)', 6],
    ['=A1=1', true],
    ['=A1/0', { error: '#DIV/0!' }],
    ['=NOSUCH(1)', { error: '#NAME?' }],
    ['=A9', 0],
    ['=A4&"!"', 'טייבה!'],
    ['=SUM(A:A)', 6],
    // 31 January 2024 is 45322; the last day of February 2024 is 45351.
    ['=EDATE(45322,1)', 45351],
    ['=EDATE(45322,-2)', 45260],
    ['=EDATE("x",1)', { error: '#VALUE!' }],
    ['=EOMONTH(45322,1)', 45351],
    ['=_xlfn.CONCAT("a","b")', 'ab'],
    ['=ROUND(2.345,2)', 2.35],
    ['=VLOOKUP("טייבה",A4:B4,2,FALSE)', 46772],
  ])('%s', async (formula, value) => {
    const book = bookOf([1], [2], [3], ['טייבה', 46772, formula]);
    await calculate(book, none).settled();
    expect(valueAt(book, 3, 2)).toEqual(value);
  });

  test('keeps results that came with a file until something that they depend on changes', async () => {
    const book = bookOf([5]);
    book.edit('חברות', [{ row: 0, column: 1, value: 111, formula: '=A1*2' }], 'open');
    const engine = calculate(book, none);
    // Longer than anything that would calculate by itself takes to begin.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await engine.settled();
    expect(valueAt(book, 0, 1)).toBe(111);
    book.edit('חברות', [{ row: 0, column: 0, value: 6 }], 'user');
    await engine.settled();
    expect(valueAt(book, 0, 1)).toBe(12);
  });

  test('spills, gives way to what stands in the way, and takes the spill back', async () => {
    const book = bookOf(['=SEQUENCE(3,2)']);
    const engine = calculate(book, none);
    await engine.settled();
    expect(valueAt(book, 2, 1)).toBe(6);
    expect(book.sheet('חברות')?.cell(2, 1)?.spilledFrom).toEqual({ row: 0, column: 0 });

    book.edit('חברות', [{ row: 1, column: 1, value: 'x', formula: null }], 'user');
    await engine.settled();
    expect(valueAt(book, 0, 0)).toEqual({ error: '#SPILL!' });
    expect(valueAt(book, 1, 1)).toBe('x');
    expect(valueAt(book, 2, 1)).toBeNull();

    book.edit('חברות', [{ row: 1, column: 1, value: null }], 'user');
    await engine.settled();
    expect(valueAt(book, 1, 1)).toBe(4);

    book.edit('חברות', [{ row: 0, column: 0, value: null, formula: null }], 'user');
    await engine.settled();
    expect(book.sheet('חברות')?.used()).toBeUndefined();
  });

  test('calls the add-in once for everything that is missing, and its results flow on', async () => {
    const book = bookOf(
      ...Array.from({ length: 100 }, (_, row) => [1000 + row, `=CLUSTERQUOTA(A${row + 1},3,6)`]),
      [undefined, '=SUM(B1:B100)'],
    );
    const seen: CellValue[] = [];
    book.on((event) => {
      if (event.kind === 'cells') seen.push(valueAt(book, 100, 1));
    });
    const { call, batches } = addin(
      ({ args: [population] }) => Number((population as number[][])[0]?.[0]) * 2,
    );
    const started = performance.now();
    await calculate(book, call, 'CLUSTERQUOTA').settled();
    expect(performance.now() - started).toBeLessThan(2000);
    expect(batches.map((batch) => batch.length)).toEqual([100]);
    expect(batches[0]?.[7]).toMatchObject({
      name: 'CLUSTERQUOTA',
      args: [[[1007]], 3, 6],
      address: 'חברות!B8',
    });
    // While awaited, sums over the awaited cells are no numbers either.
    expect(seen[0]).toEqual({ error: '#BUSY!' });
    // 2 × (1000 + … + 1099)
    expect(valueAt(book, 100, 1)).toBe(209_900);
  });

  test('hands ranges over as matrices, blanks and omitted arguments as null, errors as errors', async () => {
    const book = bookOf([1, undefined], ['2', true], ['=1/0'], ['=F(A1,A1:B2,,Z9,"x")', '=F(A3)']);
    const { call, batches } = addin(() => 1);
    await calculate(book, call, 'F').settled();
    expect(batches).toEqual([
      [
        {
          id: '0',
          name: 'F',
          args: [
            [[1]],
            [
              [1, null],
              ['2', true],
            ],
            null,
            [[null]],
            'x',
          ],
          address: 'חברות!A4',
        },
        { id: '1', name: 'F', args: [[[{ error: '#DIV/0!' }]]], address: 'חברות!B4' },
      ],
    ]);
  });

  test('keeps why a function refused, until its cell answers something else', async () => {
    const book = bookOf(['x', '=F(A1)']);
    const call: CallFunctions = (calls) =>
      Promise.resolve(
        calls.map(({ id, args }) =>
          JSON.stringify(args) === '[[["x"]]]'
            ? { id, error: '#VALUE!', message: 'טקסט במקום מספר' }
            : { id, value: 7 },
        ),
      );
    const engine = calculate(book, call, 'F');
    await engine.settled();
    expect(valueAt(book, 0, 1)).toEqual({ error: '#VALUE!' });
    expect(engine.message('חברות', 0, 1)).toBe('טקסט במקום מספר');

    book.edit('חברות', [{ row: 0, column: 0, value: 3 }], 'user');
    await engine.settled();
    expect(valueAt(book, 0, 1)).toBe(7);
    expect(engine.message('חברות', 0, 1)).toBeUndefined();
  });

  test('spilled text stays text, and one bad row leaves the others', async () => {
    const book = bookOf(['=F()', undefined, '=COUNT(A1:A2)']);
    const { call } = addin(() => [
      ['2730', 46772],
      [{ error: '#NUM!' }, null],
    ]);
    await calculate(book, call, 'F').settled();
    expect([valueAt(book, 0, 0), valueAt(book, 0, 1), valueAt(book, 1, 0), valueAt(book, 1, 1)]).toEqual([
      '2730',
      46772,
      { error: '#NUM!' },
      0,
    ]);
    expect(valueAt(book, 0, 2)).toBe(0);
  });

  test('asks again after the runtime started anew, and says #CONNECT! when it does not answer', async () => {
    const book = bookOf(['=F(1)']);
    let there = false;
    const engine = calculate(
      book,
      (calls) =>
        there
          ? Promise.resolve(calls.map(({ id }) => ({ id, value: 5 })))
          : Promise.reject(new Error('gone')),
      'F',
    );
    await engine.settled();
    expect(valueAt(book, 0, 0)).toEqual({ error: '#CONNECT!' });
    there = true;
    engine.restart();
    await engine.settled();
    expect(valueAt(book, 0, 0)).toBe(5);
  });

  test('follows sheets that come, change their names and go, and defined names', async () => {
    const book = bookOf(["='תרחיש 1'!A1", '=Rate*2']);
    const engine = calculate(book, none);
    await engine.settled();
    expect(valueAt(book, 0, 0)).toEqual({ error: '#VALUE!' });

    book.addSheet('addin', { name: 'תרחיש 1' });
    book.edit('תרחיש 1', [{ row: 0, column: 0, value: 42 }], 'addin');
    await engine.settled();
    expect(valueAt(book, 0, 0)).toBe(42);

    book.shelf.setName({ name: 'Rate', formula: "='תרחיש 1'!$A$1" });
    await engine.settled();
    expect(valueAt(book, 0, 1)).toBe(84);

    book.deleteSheet('תרחיש 1', 'addin');
    await engine.settled();
    expect(valueAt(book, 0, 0)).toHaveProperty('error');
  });

  test('reads cells far below what the sheet held at first', async () => {
    const book = bookOf(['=SUM(B:B)', 1]);
    const engine = calculate(book, none);
    book.edit('חברות', [{ row: 90_000, column: 1, value: 2 }], 'user');
    await engine.settled();
    expect(valueAt(book, 0, 0)).toBe(3);
  });
});
