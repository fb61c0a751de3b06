import { planMarks, planUnmark, type Markable } from '../../../lib/index.js';
import { openFile } from '../../../addin/workbench/files/open.js';
import { saveFile } from '../../../addin/workbench/files/save.js';
import type { OpenFile } from '../../../addin/workbench/files/open.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedParts, good, partsOf } from '../../lib/xlsx/support.js';
import { bootExcel, valueOf } from '../support/excel.js';

const MEMBERS = 'חברות';
const STYLES = 'xl/styles.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

const original = everythingWorkbook();
/** The sheet of the members is protected in its file, and unlocked for us. */
async function open(bytes: Uint8Array): Promise<OpenFile> {
  const file = good(await openFile(bytes, 'members.xlsx', undefined));
  file.book.layOut(MEMBERS, { protected: false }, 'user');
  return file;
}
const save = async (file: OpenFile): Promise<Uint8Array> => good(await saveFile(file, undefined));

/** What the add-in does to an open workbook, through office.js. */
async function withExcel(
  file: OpenFile,
  act: (excel: Awaited<ReturnType<typeof bootExcel>>['excel']) => Promise<void>,
) {
  const { excel, close } = await bootExcel(file.book);
  await act(excel);
  close();
}

const findings: readonly Markable[] = [
  { outcome: 'breached', at: { sheet: MEMBERS, row: 1, column: 4 } },
  { outcome: 'advisory', at: { sheet: MEMBERS, row: 2, column: 1 } },
  { outcome: 'undetermined', at: { sheet: ' מערכים', row: 0, column: 0 } },
];

test('conditional formats of a file are opened, and saved as they were', async () => {
  const file = await open(original);
  expect(file.book.formats.on(MEMBERS)).toMatchObject([
    { type: 'cellIs', look: { color: '#9C0006' }, inFile: 0 },
    { type: 'dataBar', inFile: 1 },
  ]);
  expect(changedParts(original, await save(file))).toEqual([]);
});

test('marks are saved, found in the next session, and taken off: the file is what it was', async () => {
  const first = await open(original);
  await withExcel(first, async (excel) => {
    valueOf(await excel.apply(planMarks(findings)));
  });
  const marked = await save(first);
  expect(changedParts(original, marked)).toEqual([STYLES, SHEET, 'xl/worksheets/sheet2.xml']);

  const second = await open(marked);
  await withExcel(second, async (excel) => {
    expect(valueOf(await excel.marked())).toEqual({ cells: 3, sheets: [MEMBERS, ' מערכים'] });
    valueOf(await excel.apply(planUnmark()));
  });
  expect(changedParts(original, await save(second))).toEqual([]);
});

test('marking a marked file again leaves no more in it than marking once', async () => {
  const first = await open(original);
  await withExcel(first, async (excel) => {
    valueOf(await excel.apply(planMarks(findings)));
  });
  const once = await save(first);
  const second = await open(once);
  await withExcel(second, async (excel) => {
    valueOf(await excel.apply(planMarks(findings)));
  });
  expect(changedParts(once, await save(second))).toEqual([]);
});

test('marks follow their sheet under another name, and go with it', async () => {
  const file = await open(original);
  await withExcel(file, async (excel) => {
    valueOf(await excel.apply(planMarks(findings)));
    file.book.renameSheet(MEMBERS, 'רשויות', 'user');
    expect(valueOf(await excel.marked()).sheets).toEqual(['רשויות', ' מערכים']);
  });
  expect(partsOf(await save(file))[SHEET]).toContain('eshkol:breached');
  file.book.deleteSheet('רשויות', 'user');
  const parts = partsOf(await save(file));
  expect(parts[SHEET]).toBeUndefined();
  expect(parts['xl/worksheets/sheet2.xml']).toContain('eshkol:undetermined');
});

test('marks come along with what else was changed', async () => {
  const file = await open(original);
  const edits = [{ row: 1, column: 1, value: 4321, formula: null }];
  file.book.edit(MEMBERS, edits, 'user');
  const edited = await save(file);
  await withExcel(file, async (excel) => {
    valueOf(await excel.apply(planMarks(findings)));
  });
  const both = await open(await save(file));
  expect(both.book.sheet(MEMBERS)?.cell(1, 1)?.value).toBe(4321);
  await withExcel(both, async (excel) => {
    valueOf(await excel.apply(planUnmark()));
  });
  expect(changedParts(edited, await save(both))).toEqual([]);
});
