import type { CollectedFile, ReturnedFile, Snapshot } from '../../../../lib/index.js';
import { addRow, collected, fill, fillAll, returnOf, tableOf, withCell, send, type Sent } from './support.js';

let sent: Sent;
beforeAll(async () => {
  sent = await send();
});

const file = (name: string, snapshot: Snapshot): ReturnedFile => ({ name, snapshot });
const codes = ({ reasons }: CollectedFile): readonly string[] => reasons.map(({ code }) => code);
const left = ({ left: list }: CollectedFile): readonly string[] => list.map(({ why }) => why.code);
const quota = (snapshot: Snapshot, amount: number): Snapshot =>
  fill(sent, snapshot, { part: 'contributions', row: 0, column: 'inAuthority', cell: { value: amount } });

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
