import type { Page } from 'playwright-core';
import { markedAs, markFormat, parseArea } from '../../lib/index.js';
import { writeWorkbook } from '../../lib/xlsx/index.js';
import { sharonWorkbook } from '../../addin/workbench/sample/sharon.js';
import { changedParts, good } from '../lib/xlsx/support.js';
import { startWorkbench, stopWorkbench, withWorkbench, type WorkbenchPage } from './support/workbench.js';

jest.setTimeout(90_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const SHEET = 'חברות';
const areas = (...names: readonly string[]) => names.flatMap((name) => parseArea(name) ?? []);

async function marked(original: Uint8Array): Promise<Uint8Array> {
  const formats = [
    markFormat('breached', areas('E5', 'B7:C8')),
    markFormat('undetermined', areas('E9', 'A12')),
    markFormat('advisory', areas('D5:D6')),
  ];
  return good(await writeWorkbook(original, { addFormats: [{ sheet: SHEET, formats }] }));
}

/** How a cell is drawn. */
const drawn = (workbench: WorkbenchPage, name: string) =>
  workbench.cell(name).evaluate((cell) => {
    const { backgroundColor, color, borderTopStyle, fontWeight } = getComputedStyle(cell);
    return { backgroundColor, color, borderTopStyle, fontWeight };
  });

const RED = { backgroundColor: 'rgb(244, 169, 160)', color: 'rgb(107, 0, 0)', borderTopStyle: 'solid' };
const YELLOW = { backgroundColor: 'rgb(255, 241, 168)', borderTopStyle: 'dashed' };
const BLUE = { backgroundColor: 'rgb(191, 217, 242)', borderTopStyle: 'dotted' };

/** The add-in's own window, with the real office.js in it. */
async function addin(page: Page) {
  const frame = await (await page.waitForSelector('[data-testid="pane"] iframe')).contentFrame();
  if (!frame) throw new Error('no pane');
  await frame.waitForFunction(() => 'Excel' in window);
  return frame;
}

test('marks of a file are shown over the cells, go at once when the add-in deletes them, and leave the file as it was', () =>
  withWorkbench(async (workbench) => {
    const { page } = workbench;
    const original = good(await sharonWorkbook());
    await workbench.open('marked.xlsx', await marked(original));
    await page.locator('[data-cell="E5"][style*="244, 169, 160"]').waitFor();
    const plain = await drawn(workbench, 'E4');
    expect(await drawn(workbench, 'E5')).toMatchObject({ ...RED, fontWeight: plain.fontWeight });
    for (const cell of ['B7', 'C7', 'B8', 'C8']) expect(await drawn(workbench, cell)).toMatchObject(RED);
    for (const cell of ['E9', 'A12']) expect(await drawn(workbench, cell)).toMatchObject(YELLOW);
    for (const cell of ['D5', 'D6']) expect(await drawn(workbench, cell)).toMatchObject(BLUE);
    expect(await workbench.text('E5')).toContain('57,183.00');

    // A mark stays where its cell is edited, and the cell's own looks come through when it goes.
    await workbench.type('B7', '9100');
    expect(await drawn(workbench, 'B7')).toMatchObject(RED);
    await workbench.goTo('B7');
    await page.keyboard.press('Control+z');

    const office = await addin(page);
    const formulas = await office.evaluate(() =>
      Excel.run(async (context) => {
        const { conditionalFormats } = context.workbook.worksheets.getItem('חברות').getRange();
        conditionalFormats.load('items/id,items/type');
        await context.sync();
        const rules = conditionalFormats.items.map((format) => format.custom.rule.load('formula'));
        await context.sync();
        for (const format of conditionalFormats.items) format.delete();
        await context.sync();
        return rules.map(({ formula }) => formula);
      }),
    );
    expect(formulas.map(markedAs)).toEqual(['breached', 'undetermined', 'advisory']);
    await page.waitForFunction(
      () => !document.querySelector('[data-cell="E5"]')?.getAttribute('style')?.includes('244'),
    );
    expect(await drawn(workbench, 'E5')).toEqual(plain);
    const changed = changedParts(original, await workbench.save());
    expect(changed.filter((part) => part !== 'xl/worksheets/sheet1.xml')).toEqual([]);
  }));

test('a mark is drawn as soon as the add-in has made it, on the sheet in front and on others when they come to the front', () =>
  withWorkbench(async (workbench) => {
    const { page } = workbench;
    const office = await addin(page);
    await office.evaluate(() =>
      Excel.run(async (context) => {
        for (const name of ['חברות', 'מקורות']) {
          const areas = context.workbook.worksheets.getItem(name).getRanges('A2,B3:B4');
          const format = areas.conditionalFormats.add('Custom');
          format.custom.rule.formula = '=N("eshkol:advisory")=0';
          format.custom.format.fill.color = '#BFD9F2';
        }
        await context.sync();
      }),
    );
    for (const cell of ['A2', 'B3', 'B4'])
      await page.locator(`[data-cell="${cell}"][style*="191, 217, 242"]`).waitFor();
    await page.getByRole('tab', { name: 'מקורות' }).click();
    await page.locator('[data-cell="B4"][style*="191, 217, 242"]').waitFor();
  }));
