import { resolveObjectURL } from 'node:buffer';
import { unzipSync } from 'fflate';
import type { Book } from '../../../../addin/workbench/book/book.js';
import { openBook } from '../../../../addin/workbench/book/open.js';
import {
  answerKey,
  keptAnswer,
  loadBookCheck,
  loadRegistry,
  RECORD_SHEET,
  surveyRecord,
  type IsoDate,
} from '../../../../lib/index.js';
import { readWorkbook, type OpenedWorkbook } from '../../../../lib/xlsx/index.js';
import { clusterBook, opened as openedFile } from '../../../lib/sheets/returns/cluster.js';
import { valueOf } from '../../support/excel.js';
import { everything } from '../../support/state.js';
import { openPane, type OpenPane } from '../support/pane.js';
import { choose, pressIn } from './support.js';

// The first test loads React and Fluent UI.
jest.setTimeout(90_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const RETURNS = 'הכנת חוברות לרשויות';

interface Link {
  readonly name: string;
  readonly address: string;
}

const links = ({ document }: OpenPane): readonly Link[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[download]')].map(({ download, href }) => ({
    name: download,
    address: href,
  }));

async function bytesAt(address: string): Promise<Uint8Array | undefined> {
  const blob = resolveObjectURL(address);
  return blob && new Uint8Array(await blob.arrayBuffer());
}

async function bookAt(address: string): Promise<OpenedWorkbook> {
  const read = await readWorkbook((await bytesAt(address)) ?? new Uint8Array());
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const openCluster = async (): Promise<Book> => openBook(await openedFile(await clusterBook()));

async function openReturns(book: Book, openNew?: (bytes: Uint8Array) => boolean): Promise<OpenPane> {
  pane = await openPane(book, 'he', openNew ? { openNew } : {});
  await pane.press('שיתוף');
  await pane.shows(RETURNS);
  await pane.press(RETURNS);
  await pane.shows('למי ובאיזו שפה');
  return pane;
}

const editionIn = ({ document }: OpenPane): string | undefined =>
  document.querySelector<HTMLInputElement>('input[inputmode=numeric]')?.value;

interface Ticket {
  readonly authority: { readonly name: string };
  readonly edition: number;
  readonly id: string;
}

const ticketOf = (book: OpenedWorkbook): Ticket => {
  const entry = surveyRecord(book.sheets).entries.find(({ kind }) => kind === 'return');
  return entry?.payload as Ticket;
};

/** Chooses nobody, then those that are named. */
async function only(opened: OpenPane, names: readonly string[]): Promise<void> {
  await choose(opened, 'כל 15 החברות');
  for (const name of names) await choose(opened, name);
}

test('chosen authorities get a file each in their language, its own rows in it, and the open workbook stays as it is', async () => {
  const book = await openCluster();
  const before = everything(book);
  const opened = await openReturns(book);
  await opened.shows('הכנת 15 חוברות');
  await only(opened, ['טייבה', 'כפר סבא']);
  await opened.pick('שפת החוברת של טייבה', 'العربية');
  await opened.press('הכנת שתי חוברות');
  await opened.shows('שתי חוברות מוכנות, מהדורה 1.');
  await opened.until(() => links(opened).length === 3);

  const [all, ...each] = links(opened);
  expect([all?.name, ...each.map(({ name }) => name)]).toEqual([
    'הכנת חוברות לרשויות 1.zip',
    'כפר סבא 1.xlsx',
    'טייבה 1.xlsx',
  ]);
  const [kfarSaba, taibe] = await Promise.all(each.map(({ address }) => bookAt(address)));
  if (!taibe || !kfarSaba) throw new Error('two books');
  expect(
    [ticketOf(taibe), ticketOf(kfarSaba)].map(({ authority, edition }) => [authority.name, edition]),
  ).toEqual([
    ['טייבה', 1],
    ['כפר סבא', 1],
  ]);
  expect(ticketOf(taibe).id).not.toBe(ticketOf(kfarSaba).id);
  expect(taibe.sheets[0]?.name).toBe('تعليمات');
  expect(kfarSaba.sheets[0]?.name).toBe('הוראות');
  const archive = unzipSync((await bytesAt(all?.address ?? '')) ?? new Uint8Array());
  expect(Object.keys(archive)).toEqual(['כפר סבא 1.xlsx', 'טייבה 1.xlsx']);
  expect(Buffer.from(archive['טייבה 1.xlsx'] ?? [])).toEqual(
    Buffer.from((await bytesAt(each[1]?.address ?? '')) ?? []),
  );
  expect(everything(book)).toEqual(before);
});

test('addresses of files are given up with the part that showed them', async () => {
  const opened = await openReturns(await openCluster());
  await only(opened, ['טירה']);
  await opened.press('הכנת חוברת אחת');
  await opened.until(() => links(opened).length === 1);
  const [link] = links(opened);
  expect(await bytesAt(link?.address ?? '')).toBeDefined();
  await opened.press(RETURNS);
  await opened.until(() => links(opened).length === 0);
  expect(await bytesAt(link?.address ?? '')).toBeUndefined();
});

test('a file opens as a new workbook, and where none opens it is said and the download stays', async () => {
  const handed: Uint8Array[] = [];
  const opened = await openReturns(await openCluster(), (bytes) => handed.push(bytes) === 1);
  await only(opened, ['טירה']);
  await opened.press('הכנת חוברת אחת');
  await opened.until(() => links(opened).length === 1);
  await opened.press('פתיחה ב-Excel: טירה 1.xlsx');
  await opened.shows('טירה 1.xlsx נפתח כחוברת חדשה');
  expect(Buffer.from(handed[0] ?? [])).toEqual(
    Buffer.from((await bytesAt(links(opened)[0]?.address ?? '')) ?? []),
  );
  await opened.press('פתיחה ב-Excel: טירה 1.xlsx');
  await opened.shows('Excel לא פתח את הקובץ (קוד GeneralException). אפשר להוריד אותו.');
  expect(links(opened)).toHaveLength(1);
});

test('what was sent is remembered in a hidden sheet once that was announced, and the next edition follows', async () => {
  const book = await openCluster();
  const opened = await openReturns(book);
  await only(opened, ['טירה', 'טייבה']);
  await opened.press('הכנת שתי חוברות');
  await opened.shows('צריכה לזכור מה נשלח');
  const names = book.sheets.map(({ name }) => name);
  await pressIn(opened, RETURNS, 'הצגת מה שייכתב');
  await opened.shows('ייכתב לחוברת:');
  expect(book.sheets.map(({ name }) => name)).toEqual(names);
  await opened.press('כתיבה');
  await opened.shows('החוברת זוכרת מה נשלח במהדורה 1.');
  expect(book.sheets.map(({ name }) => name)).toEqual([...names, RECORD_SHEET]);
  expect(book.sheet(RECORD_SHEET)?.visibility).toBe('very-hidden');
  await opened.press('הכנת שתי חוברות');
  // Not before it is known which edition is next.
  await opened.until(() => editionIn(opened) === '2');
  await opened.press('הכנת שתי חוברות');
  await opened.shows('שתי חוברות מוכנות, מהדורה 2.');
  await opened.shows('צריכה לזכור מה נשלח');
  await opened.type('מהדורה', '0');
  await opened.shows('מהדורה היא מספר שלם, ולא קטן מ-1');
});

test('making is stopped between two books, and then there is no file', async () => {
  const opened = await openReturns(await openCluster());
  await opened.press('הכנת 15 חוברות');
  await opened.shows('עצירה');
  await opened.press('עצירה');
  await opened.shows('ההכנה נעצרה. לא נוצר קובץ.');
  expect(links(opened)).toEqual([]);
});

/** The same workbook, its amounts in no stated unit. */
async function unitless(): Promise<Book> {
  const book = await openCluster();
  for (const sheet of book.sheets) {
    for (const [row, column, { value }] of [...sheet.cells()]) {
      const edit = (to: string) => {
        book.edit(sheet.name, [{ row, column, value: to }], 'user');
      };
      if (row === 1 && column === 0) edit('');
      else if (typeof value === 'string' && value.includes(' (₪)')) edit(value.replace(' (₪)', ''));
    }
  }
  return book;
}

test('a unit that was answered in the check is not asked for again', async () => {
  const book = await unitless();
  pane = await openPane(book);
  const { excel } = pane;
  const [{ checkBook }, registry] = await Promise.all([loadBookCheck(), loadRegistry()]);
  const snapshot = valueOf(await excel.snapshot());
  const { sheets } = checkBook({ snapshot, on: '2026-11-21' as IsoDate, registry });
  const questions = sheets.flatMap(({ readings }) => readings.flatMap((reading) => reading.questions));
  const units = questions.filter(({ about }) => about === 'unit');
  expect(units.length).toBeGreaterThan(0);
  for (const question of units) {
    valueOf(await excel.writeSetting(answerKey(question.id), keptAnswer(question, 'thousands')));
  }
  await pane.press('שיתוף');
  await pane.shows(RETURNS);
  await pane.press(RETURNS);
  await pane.shows('למי ובאיזו שפה');
  expect(pane.text()).not.toContain('באיזו יחידה');
});

test('a unit that no sheet states and a cluster that nobody knows are asked for, and then the books can be made', async () => {
  const book = await unitless();
  const members = book.sheet('חברות האשכול');
  for (const [row, column, { value }] of [...(members?.cells() ?? [])]) {
    const to = { טייבה: 'חיפה', 2730: '4000' }[String(value)];
    if (to !== undefined) book.edit('חברות האשכול', [{ row, column, value: to }], 'user');
  }
  pane = await openPane(book);
  await pane.press('שיתוף');
  await pane.shows(RETURNS);
  await pane.press(RETURNS);
  await pane.shows('באיזו יחידה כתובים הסכומים');
  expect(pane.text()).not.toContain('למי ובאיזו שפה');
  await pane.pick('באיזו יחידה כתובים הסכומים', 'בשקלים חדשים');
  await pane.shows('לא ידוע איזה אשכול זה');
  await pane.type('שם האשכול', 'אשכול המחוז');
  await pane.press('המשך');
  await pane.shows('למי ובאיזו שפה');
  await only(pane, ['טירה']);
  await pane.press('הכנת חוברת אחת');
  await pane.until(() => links(pane as OpenPane).length === 1);
  const made = await bookAt(links(pane)[0]?.address ?? '');
  expect(JSON.stringify(made.sheets[0]?.rows)).toContain('אשכול המחוז');
});
