import type { CollectBook, ReturnedFile, Snapshot } from '../../../../lib/index.js';
import { opened, written } from './cluster.js';
import { collected, fill, returnOf, say, tableOf, withCell, send, type Sent } from './support.js';

let sent: Sent;
beforeAll(async () => {
  sent = await send();
});

const file = (name: string, snapshot: Snapshot): ReturnedFile => ({ name, snapshot });
const afterwards = async (book: CollectBook): Promise<Snapshot> => opened(await written(sent.bytes, book));
const quota = (snapshot: Snapshot, amount: number): Snapshot =>
  fill(sent, snapshot, { part: 'contributions', row: 0, column: 'inAuthority', cell: { value: amount } });

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
