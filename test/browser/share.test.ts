import { readWorkbook } from '../../lib/xlsx/index.js';
import { faultsOf, paneIn } from './support/axe.js';
import { startWorkbench, stopWorkbench, withWorkbench, type WorkbenchPage } from './support/workbench.js';

jest.setTimeout(180_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

/** Every formula in a file, by sheet and place. */
async function formulasIn(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [`${name} ${String(row)} ${String(column)} ${cell.formula}`],
      ),
    ),
  );
}

const ours = (formulas: readonly string[]): readonly string[] =>
  formulas.filter((formula) => / =.*\bCLUSTER[A-Z]+\(/.test(formula) && !formula.startsWith('הקפאת נוסחאות'));

/** The part of the area under this heading. */
const part = ({ pane }: WorkbenchPage, title: RegExp) =>
  pane.locator('section').filter({ has: pane.getByRole('heading', { name: title, level: 3 }) });

const goToShare = ({ pane }: WorkbenchPage) =>
  pane.getByRole('button', { name: 'שיתוף', exact: true }).click();

test('a workbook is frozen, saved, opened again and restored: every formula is back to the letter', () =>
  withWorkbench(async (workbench) => {
    const { pane, page } = workbench;
    await workbench.type('J1', '=CLUSTERQUOTA(30000,3,4)');
    const before = await formulasIn(await workbench.save());
    const count = ours(before).length;
    expect(count).toBeGreaterThan(0);

    await goToShare(workbench);
    const freeze = part(workbench, /^הקפאת נוסחאות/);
    await freeze.getByText(/^יוקפאו|^תוקפא/).waitFor();
    await freeze.getByRole('button', { name: 'הצגת מה שייכתב' }).click();
    await pane.getByText('ייכתב לחוברת:').waitFor();
    await pane.getByText(/גיליון חדש: .*הקפאת נוסחאות/).waitFor();
    await pane.getByRole('button', { name: 'כתיבה', exact: true }).click();
    await freeze.getByText('בחוברת כבר הוקפאו נוסחאות').waitFor();
    const sent = await workbench.save();
    expect(ours(await formulasIn(sent))).toEqual([]);

    await workbench.open('חזר.xlsx', sent);
    await page.getByRole('tab', { name: 'הקפאת נוסחאות', exact: true }).waitFor();
    await goToShare(workbench);
    const restore = part(workbench, /^שחזור נוסחאות/);
    await restore.getByText(/חוזרות\.|חוזרת\./).waitFor();
    expect(await restore.getByText('להחלטה').count()).toBe(0);
    await restore.getByRole('button', { name: 'הצגת מה שייכתב' }).click();
    await pane.getByRole('button', { name: 'כתיבה', exact: true }).click();
    await restore.getByText('אין בחוברת נוסחאות מוקפאות.').waitFor();
    await page.getByRole('tab', { name: 'הקפאת נוסחאות', exact: true }).waitFor({ state: 'detached' });
    expect(await formulasIn(await workbench.save())).toEqual(before);
  }));

test('sealed and saved, the file that comes back is unchanged until a cell is edited, and then the cell is named', () =>
  withWorkbench(async (workbench) => {
    const { pane } = workbench;
    await goToShare(workbench);
    await pane.getByRole('button', { name: 'חתימה', exact: true }).click();
    const seal = part(workbench, /^חתימה$/);
    await seal.getByRole('button', { name: 'הצגת מה שייכתב' }).click();
    await pane.getByText('נכתב בגיליון נסתר').waitFor();
    await pane.getByRole('button', { name: 'כתיבה', exact: true }).click();
    await pane.getByText('נשמר בחוברת').waitFor();

    await workbench.open('חתום.xlsx', await workbench.save());
    await goToShare(workbench);
    await pane.getByRole('button', { name: 'בדיקת החותם', exact: true }).click();
    const verify = part(workbench, /^בדיקת החותם$/);
    await verify.getByRole('button', { name: 'בדיקה', exact: true }).click();
    await verify.getByText('לא השתנה דבר').waitFor();
    await workbench.type('J2', 'תוספת');
    await verify.getByText(/היה ריק, וכעת .*תוספת/).waitFor();
    await verify.getByRole('button', { name: /J2/ }).waitFor();
  }));

test('axe finds no fault in the area, with a formula to decide on and with a seal', () =>
  withWorkbench(async (workbench) => {
    const frame = await paneIn(workbench.page, 'light');
    await workbench.type('J1', '=CLUSTERQUOTA(30000,3,4)');
    await goToShare(workbench);
    for (const name of ['חתימה', 'בדיקת החותם'])
      await workbench.pane.getByRole('button', { name, exact: true }).click();
    await workbench.pane.getByText('גיליונות לחתימה').waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    const freeze = part(workbench, /^הקפאת נוסחאות/);
    await freeze.getByRole('button', { name: 'הצגת מה שייכתב' }).click();
    await workbench.pane.getByRole('button', { name: 'כתיבה', exact: true }).click();
    await freeze.getByText('בחוברת כבר הוקפאו נוסחאות').waitFor();
    await workbench.type('J1', '5');
    await workbench.pane.getByText('תא אחד להחלטה').waitFor();
    expect(await faultsOf(frame)).toEqual([]);
  }));
