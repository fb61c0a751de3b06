import { openBook } from '../../../../addin/workbench/book/open.js';
import type { Book } from '../../../../addin/workbench/book/book.js';
import { readWorkbook } from '../../../../lib/xlsx/index.js';
import { ledger, workbook, type Rows } from '../../../lib/node/books.js';
import { file, json } from '../../../lib/node/support.js';
import { everything } from '../../support/state.js';
import { openPane, type OpenPane } from '../support/pane.js';
import { choose, fileOf, give, pressIn } from './support.js';

// The first test loads React and Fluent UI.
jest.setTimeout(90_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const COMPARE = 'השוואת שתי חוברות';
const REPORT = 'דוח הבדלים בגיליונות נוספים';

const NOTES = [['רשימה'], ['משה', 'א'], ['רות', 'ב']] as const;
const members = (population: number): Rows => [
  ['רשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות', 'מכסה שנתית'],
  ['טייבה', population, 3, 6, 55_126.5],
  ['כפר סבא', 26_182, 7, 6, 70_909.5],
];

/** What the file says, and what the workbook says that is open. */
const FILE = { חברות: members(44_000), תקציב: ledger(), הערות: NOTES };
const OPEN = {
  חברות: members(44_585),
  תקציב: ledger({ change: { 3: -700 } }),
  הערות: [NOTES[0], ['משה', 'ג'], NOTES[2]] as Rows,
};

interface Said {
  readonly message: string;
}
interface Document {
  readonly items: readonly Said[];
  readonly unrecognised: { readonly changes: readonly Said[] };
}

async function opened(sheets: Readonly<Record<string, Rows>> = OPEN): Promise<readonly [Book, OpenPane]> {
  const read = await readWorkbook(await workbook(sheets));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const book = openBook(read.value);
  pane = await openPane(book);
  await pane.press('שיתוף');
  await pane.shows(COMPARE);
  await pane.press(COMPARE);
  await pane.shows('איזו חוברת מוקדמת יותר');
  return [book, pane];
}

async function compareWith(the: OpenPane, name: string, bytes: Uint8Array): Promise<void> {
  await give(the, [fileOf(name, bytes)]);
  const button = () =>
    [...the.document.querySelectorAll('button')].find(({ textContent }) => textContent === 'השוואה');
  await the.until(() => button()?.disabled === false);
  button()?.click();
}

test.each([
  ['file', 'הקובץ', 'מוקדמת: ישן.xlsx · מאוחרת: החוברת הפתוחה'],
  ['book', 'החוברת הפתוחה', 'מוקדמת: החוברת הפתוחה · מאוחרת: ישן.xlsx'],
] as const)(
  'with the %s as the earlier, every difference is told as on the command line',
  async (which, label, sides) => {
    const [other, own] = [await workbook(FILE), await workbook(OPEN)];
    const [, the] = await opened();
    await choose(the, label);
    await compareWith(the, 'ישן.xlsx', other);
    await the.shows(sides);
    const files = [file('file.xlsx', other), file('own.xlsx', own)];
    const told = (await json(
      'diff',
      ...(which === 'file' ? files : files.reverse()),
      '--lang',
      'he',
    )) as unknown as Document;
    const sentences = [...told.items, ...told.unrecognised.changes].map(({ message }) =>
      // The pane leads to the cell instead.
      message.replace(/^'[^']*'![A-Z]+\d+: /, ''),
    );
    expect(sentences).toHaveLength(3);
    for (const said of sentences) expect(the.text()).toContain(said);
    expect(the.text()).toContain('3 הבדלים');
    await the.shows(which === 'file' ? 'הערות B2 "א"' : 'בקובץ, \'הערות\'!B2: "ג"');
    // A cell of the workbook that is open leads there.
    await the.press('תקציב C6');
    await the.until(() => the.store.get().selection?.area.top === 5);
  },
);

test('what only the file has is named with its place there', async () => {
  const [, the] = await opened({ תקציב: ledger().slice(0, 6) });
  await compareWith(the, 'ישן.xlsx', await workbook({ תקציב: ledger() }));
  await the.shows("בקובץ, 'תקציב'!A7: ");
  await the.shows('הוסר');
});

test('the report is announced, written beside everything that is there, and taken back', async () => {
  const [book, the] = await opened();
  const before = everything(book);
  await compareWith(the, 'ישן.xlsx', await workbook(FILE));
  await the.shows(REPORT);
  expect(everything(book)).toEqual(before);
  await pressIn(the, COMPARE, REPORT);
  await the.shows('גיליון חדש: סיכום ההשוואה');
  await the.shows('גיליון חדש: הבדלים');
  expect(everything(book)).toEqual(before);
  await the.press('כתיבה');
  await the.until(() => the.store.get().outcome?.kind === 'written');
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'חברות', 'תקציב', 'הערות', 'סיכום ההשוואה', 'הבדלים', 'הבדלים לפי פרקים', 'הבדלים לפי תאים',
  ]); // prettier-ignore
  // The report itself is no difference.
  expect(the.text()).not.toContain('החוברת השתנתה מאז ההשוואה');
  await the.shows('ביטול הכתיבה');
  await the.press('ביטול הכתיבה');
  await the.until(() => the.store.get().outcome?.kind === 'undone');
  expect(everything(book)).toEqual(before);
});

test('an edit makes the comparison one of the past: it says so, and writes no report', async () => {
  const [book, the] = await opened();
  await compareWith(the, 'ישן.xlsx', await workbook(FILE));
  await the.shows(REPORT);
  book.edit('הערות', [{ row: 1, column: 1, value: 'א' }], 'user');
  await the.shows('החוברת השתנתה מאז ההשוואה; יש להשוות שוב.');
  const report = [...the.document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === REPORT,
  );
  expect(report?.disabled).toBe(true);
  await pressIn(the, COMPARE, 'השוואה');
  await the.shows('שני הבדלים');
});

test('the same content elsewhere is the same; a damaged file and a report of ours are refused', async () => {
  const [, the] = await opened({ תקציב: ledger() });
  const shuffled = ledger();
  const same = await workbook({ גיליון1: [...shuffled.slice(0, 2), ...shuffled.slice(2).reverse()] });
  await compareWith(the, 'אחר.xlsx', same);
  await the.shows('אין הבדל בתוכן החוברות; הושוו 5 פריטים');
  expect(the.text()).not.toContain(REPORT);
  await give(the, [fileOf('פגום.xlsx', same.slice(0, 900))]);
  await the.shows('הקובץ פגום');
  expect(the.text()).not.toContain('אין הבדל');
  await give(the, [fileOf('דוח.xlsx', await workbook({ דוח: [['השוואת חוברות: הבדלים'], ['א', 1]] }))]);
  await the.shows('דוח.xlsx הוא דוח של אשכול');
});

test('what could not be compared is said, and the two are not called the same', async () => {
  const [, the] = await opened({ תקציב: ledger({ unit: '' }) });
  await compareWith(the, 'אחר.xlsx', await workbook({ תקציב: ledger() }));
  await the.shows('לא נמצא הבדל במה שהושווה, אך לא הכול הושווה');
  await the.shows('באחת החוברות לא ידוע באיזו יחידה הסכומים');
});
