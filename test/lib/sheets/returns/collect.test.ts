import type { CollectBook, CollectedFile, ReturnedFile, Snapshot } from '../../../../lib/index.js';
import { opened, written } from './cluster.js';
import { addRow, collected, fill, returnOf, send, tableOf, withCell, type Sent } from './support.js';

let sent: Sent;
beforeAll(async () => {
  sent = await send();
});

const file = (name: string, snapshot: Snapshot): ReturnedFile => ({ name, snapshot });
const codes = ({ reasons }: CollectedFile): readonly string[] => reasons.map(({ code }) => code);
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
