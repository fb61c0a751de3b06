import type { FrameLocator } from 'playwright-core';
import { readWorkbook, type OpenedWorkbook } from '../../lib/xlsx/index.js';
import { SAMPLE_SHEETS } from './support/sample.js';
import { startWorkbench, stopWorkbench, withWorkbench, type WorkbenchPage } from './support/workbench.js';

jest.setTimeout(90_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

async function opened(bytes: Uint8Array): Promise<OpenedWorkbook> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(read.problems[0].code);
  return read.value;
}

/** Opens the simulation from the overview. */
async function simulate(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: /סימולציית מכסות/ }).click();
  await pane.getByRole('slider', { name: 'תעריף לתושב' }).waitFor();
}

/** Drags the slider's thumb to where the wanted tariff stands; in a right-to-left pane values grow to the left. */
async function dragTariff(workbench: WorkbenchPage, nis: number): Promise<void> {
  const { page, pane } = workbench;
  const slider = pane.getByRole('slider', { name: 'תעריף לתושב' });
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider is not shown');
  const at = (value: number) => box.x + box.width * (1 - value / 12);
  await page.mouse.move(at(4), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(nis), box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  // A pixel is more than one step of five agorot; the keyboard settles what the mouse left open.
  const field = pane.getByRole('textbox', { name: 'תעריף לתושב' });
  for (let press = 0; press < 20 && (await field.inputValue()) !== String(nis); press++) {
    await slider.press(Number(await field.inputValue()) < nis ? 'ArrowUp' : 'ArrowDown');
  }
  expect(await field.inputValue()).toBe(String(nis));
}

test('a treasurer drags the tariff, writes the scenario, and takes it back', () =>
  withWorkbench(async (workbench) => {
    const { page, pane } = workbench;
    await simulate(pane);
    await pane.getByText('1,730,238.10').first().waitFor();

    await dragTariff(workbench, 5);
    // Σ of the quotas at 5 NIS, each rounded to the agora, and what that adds to those at 4 NIS.
    await pane.getByText('2,116,047.63').first().waitFor();
    await pane.getByText('385,809.53').first().waitFor();
    await pane.getByText('הסדר אחר – טעון אישור השר').first().waitFor();

    await pane.getByRole('button', { name: 'כתיבת גיליון' }).click();
    await pane.getByText('ייכתב לחוברת:').waitFor();
    const tabs = page.getByRole('tab');
    expect(await tabs.count()).toBe(SAMPLE_SHEETS.length);
    await pane.getByRole('button', { name: 'כתיבה', exact: true }).click();
    await pane.getByRole('button', { name: 'ביטול הכתיבה' }).waitFor();
    expect(await tabs.count()).toBe(SAMPLE_SHEETS.length + 1);

    const written = await opened(await workbench.save());
    const scenario = written.sheets.at(-1);
    expect(scenario?.rtl).toBe(true);
    const formulas = scenario?.rows.flat().filter((cell) => cell?.formula?.startsWith('=CLUSTERQUOTA('));
    expect(formulas).toHaveLength(15);
    // Tayibe: 15,000 + 5 · 30 % · 75 % · 46,870, to the agora
    expect(formulas?.map((cell) => cell?.value)).toContain(67728.75);
    expect(scenario?.rows.flat().map((cell) => cell?.value)).toContain(2116047.63);

    await pane.getByRole('button', { name: 'ביטול הכתיבה' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[role="tab"]').length === count,
      SAMPLE_SHEETS.length,
    );
    const undone = await opened(await workbench.save());
    expect(undone.sheets.map(({ name }) => name)).toEqual(SAMPLE_SHEETS);
  }));

test('every number answers "why" with its clause', () =>
  withWorkbench(async ({ pane }) => {
    await simulate(pane);
    await pane.getByTitle(/מדוע.*טייבה/).click();
    await pane.getByText('נספח 3').locator('visible=true').first().waitFor();
    // B·C·D: 4 · 30 % · 75 % NIS a resident
    await pane.getByText('0.90').first().waitFor();
    await pane.getByText('42,183').first().waitFor();
  }));

test('the pane says why a cell of ours shows an error', () =>
  withWorkbench(async (workbench) => {
    await workbench.type('G20', '=CLUSTERQUOTA("x",3,6)');
    await workbench.cell('G20').getByText('#VALUE!', { exact: true }).waitFor();
    await workbench.type('G21', '=CLUSTERQUOTA(1000,11,6)');
    await workbench.cell('G21').getByText('#NUM!', { exact: true }).waitFor();
    await workbench.goTo('G20');
    await workbench.pane.getByText('נדרש מספר, ונמצא').first().waitFor();
    await workbench.goTo('G21');
    await workbench.pane.getByText('נדרש מספר שלם מ-1 עד 10').first().waitFor();
  }));

test('functions on the council come when first asked for, and so does what the pane says of them', () =>
  withWorkbench(async (workbench) => {
    const { pane } = workbench;
    await workbench.type('G20', '=CLUSTERMAJORITY("שני שלישים",16)');
    await workbench.cell('G20').getByText('11', { exact: true }).waitFor();
    // H21 is blank.
    await workbench.type('G21', '=CLUSTERCANJOIN(H21,TRUE)');
    await workbench.cell('G21').getByText('#VALUE!', { exact: true }).waitFor();
    await workbench.goTo('G21');
    const why = 'הסכמת מועצת הרשות: חסרה תשובה. יש לכתוב כן או לא (TRUE או FALSE).';
    await pane.getByText(why).first().waitFor();
    expect(await workbench.status.innerText()).toMatch(/הסכמת מועצת הרשות: .*(?:TRUE או FALSE)/);
    await workbench.speak('en');
    await pane.getByText('Write yes or no (TRUE or FALSE).').first().waitFor();
    await workbench.type('H21', 'כן');
    await workbench.cell('G21').getByText('TRUE', { exact: true }).waitFor();
  }));

test('selecting a row in the sheet and in the pane is one conversation', () =>
  withWorkbench(async (workbench) => {
    await simulate(workbench.pane);
    await workbench.goTo('A5');
    await workbench.pane.locator('tr[aria-current="true"]', { hasText: 'טייבה' }).waitFor();
  }));

test.each([
  ['ar', 'rtl', /محاكاة/],
  ['fa', 'rtl', /شبیه/],
  ['en', 'ltr', /[Ss]imulat/],
] as const)('the pane speaks %s', (language, direction, words) =>
  withWorkbench(async (workbench) => {
    await workbench.speak(language);
    await workbench.pane.locator(`html[lang="${language}"][dir="${direction}"]`).waitFor();
    await workbench.pane.getByText(words).first().waitFor();
  }),
);
