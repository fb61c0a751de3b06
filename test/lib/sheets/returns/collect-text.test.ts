import type { CollectBook, ReturnedFile, Snapshot } from '../../../../lib/index.js';
import { opened, written } from './cluster.js';
import { addRow, collected, fill, returnOf, tableOf, withCell, send, type Sent } from './support.js';

let sent: Sent;
beforeAll(async () => {
  sent = await send();
});

const file = (name: string, snapshot: Snapshot): ReturnedFile => ({ name, snapshot });
const afterwards = async (book: CollectBook): Promise<Snapshot> => opened(await written(sent.bytes, book));
const quota = (snapshot: Snapshot, amount: number): Snapshot =>
  fill(sent, snapshot, { part: 'contributions', row: 0, column: 'inAuthority', cell: { value: amount } });

describe('text and formulas from others', () => {
  const TEXTS = [
    '=HYPERLINK("http://example.org/?q="&A1,"לחצו")',
    "+cmd|' /C calc'!A0",
    '-2+3+cmd|" /C calc"!A0',
    '@HYPERLINK("http://example.org")',
    '=[Other.xlsx]Sheet1!$A$1',
  ];

  it.each(TEXTS)('stays text in the book and in its log: %s', async (text) => {
    const back = addRow(sent, returnOf(sent, 'רעננה'), 'contracts', {
      name: { value: text },
      supplier: { value: text },
      note: { value: text },
    });
    const book = collected(sent, [file('a.xlsx', back)]);
    expect(book.files[0]?.outcome).toBe('taken');
    const after = await afterwards(book);
    const table = tableOf(sent, after, 'contracts');
    const row = table.rows.at(-1);
    for (const column of ['name', 'supplier', 'note']) {
      expect(row?.cells.get(column)?.cell).toEqual({ value: text, format: '@' });
    }
    const formulas = after.sheets
      .filter(({ name }) => name === book.log || name === table.sheet.name)
      .flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? [])));
    expect(formulas.every((formula) => formula.startsWith('=SUM('))).toBe(true);
  });

  it('says of a row that reads as none of the table that it was left', () => {
    const text = '@SUM(1+1)*cmd|" /C calc"!A0';
    const back = addRow(sent, returnOf(sent, 'רעננה'), 'contracts', { name: { value: text } });
    const [only] = collected(sent, [file('a', back)]).files;
    expect(only?.left.map(({ why }) => [why.code, why.facts['text'], why.place])).toEqual([
      ['collect-row-unread', text, `'חוזים'!A8`],
    ]);
  });

  it('asks about the result of a formula, and takes the result alone', () => {
    const back = fill(sent, returnOf(sent, 'טירה'), {
      part: 'contributions',
      row: 0,
      column: 'inAuthority',
      cell: { formula: '=WEBSERVICE("http://example.org")+41000', value: 41_000 },
    });
    const asked = collected(sent, [file('a.xlsx', back)]);
    expect(asked.files[0]?.outcome).toBe('waiting');
    expect(asked.changes).toEqual([]);
    const [conflict] = asked.conflicts;
    expect(conflict).toMatchObject({
      kind: 'formula',
      formula: '=WEBSERVICE("http://example.org")+41000',
      issued: '',
      now: '',
      options: [
        { id: 'keep', text: '', files: [] },
        { id: 'take-1', text: '41000', files: ['a.xlsx'] },
      ],
    });
    const taken = collected(sent, [file('a.xlsx', back)], { decisions: { [conflict?.id ?? '']: 'take-1' } });
    expect(taken.changes.map(({ after, how }) => [after, how])).toEqual([['41000', 'decided']]);
    const written = taken.plan.steps
      .filter((step) => step.do === 'write')
      .flatMap(({ cells }) => cells.flat());
    expect(written.some((cell) => cell && 'formula' in cell)).toBe(false);
  });

  it.each([
    ['+cmd|" /C calc"!A0', 'number-has-letters'],
    ['1,23', 'amount-decimal-comma'],
  ])('lists an amount that cannot be read, with its cell: %s', (text, code) => {
    const back = quota(returnOf(sent, 'טירה'), 0);
    const table = tableOf(sent, back, 'contributions');
    const column = table.columns.find(({ key }) => key === 'inAuthority')?.column ?? 0;
    const row = table.rows[0]?.row ?? 0;
    const bad = withCell(back, table.sheet.name, row, column, { value: text });
    const book = collected(sent, [file('a.xlsx', bad)]);
    expect(book.files[0]?.outcome).toBe('partly');
    expect(book.files[0]?.left.map(({ why }) => [why.code, why.place])).toEqual([
      [code, `'${table.sheet.name}'!C6`],
    ]);
    expect(book.changes).toEqual([]);
  });

  it.each(['__proto__', 'constructor', '<b>x</b>', '\u202etxt.exe', '_x0041_', 'a\u0000b', "'quoted"])(
    'takes %j as it is',
    (text) => {
      const back = addRow(sent, returnOf(sent, 'טירה'), 'contracts', {
        name: { value: text },
        amount: { value: 1 },
      });
      const [taken] = collected(sent, [file('a', back)]).files;
      expect(taken?.outcome).toBe('taken');
    },
  );
});
