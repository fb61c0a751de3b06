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

  it('is a heading that nobody recognises: it is named where it stood', () => {
    const { sheet, headings, columns } = tableOf(sent, returnOf(sent, 'טירה'), 'contributions');
    const own = columns.find(({ key }) => key === 'inAuthority')?.column ?? -1;
    const back = withCell(quota(returnOf(sent, 'טירה'), 9), sheet.name, headings, own, { value: 'משהו אחר' });
    const book = collected(sent, [file('a', back)]);
    expect(book.changes).toEqual([]);
    expect(book.files[0]?.left.map(({ why }) => why.place)).toEqual(["'מכסות בתקציבי הרשויות'!C5"]);
  });

  it('is everything in the table of members: each changed cell is said, with what went out', () => {
    const change = (snapshot: Snapshot, column: number, value: string | number): Snapshot =>
      withCell(snapshot, 'חברות האשכול', 5, column, { value });
    const back = change(change(change(returnOf(sent, 'טירה'), 3, 99_999), 4, 'חמש'), 2, 'מועצה מקומית');
    const book = collected(sent, [file('a', quota(back, 9))]);
    expect(book.files[0]?.outcome).toBe('partly');
    expect(
      book.files[0]?.left.map(({ why }) => [why.code, why.place, why.facts['text'], why.facts['expected']]),
    ).toEqual([
      ['collect-protected', "'חברות האשכול'!C6", 'מועצה מקומית', 'עירייה'],
      ['collect-protected', "'חברות האשכול'!D6", '99999', '27680'],
      ['number-has-letters', "'חברות האשכול'!E6", 'חמש', undefined],
    ]);
    expect(book.changes).toHaveLength(1);
  });

  it('is a table of members with a further row', () => {
    const back = withCell(returnOf(sent, 'טירה'), 'חברות האשכול', 6, 0, { value: 'כפר סבא' });
    const more = withCell(back, 'חברות האשכול', 6, 3, { value: 5 });
    const book = collected(sent, [file('a', more)]);
    expect(book.files[0]?.left.map(({ why }) => [why.code, why.place])).toEqual([
      ['collect-another-row', "'חברות האשכול'!A7"],
    ]);
  });

  it('is whose book it is: another name in the table of members alone', () => {
    const named = withCell(returnOf(sent, 'טירה'), 'חברות האשכול', 5, 0, { value: 'הרצליה' });
    const [found] = collected(sent, [file('a', quota(named, 9))]).files;
    expect(found).toMatchObject({ outcome: 'refused', changes: 0 });
    expect(found?.reasons).toEqual([
      { code: 'collect-wrong-authority', facts: { ticket: 'טירה', cells: 'הרצליה' } },
    ]);
    const spelt = withCell(returnOf(sent, 'טירה'), 'חברות האשכול', 5, 0, { value: 'الطيرة' });
    expect(collected(sent, [file('a', quota(spelt, 9))]).files[0]).toMatchObject({ outcome: 'taken' });
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
