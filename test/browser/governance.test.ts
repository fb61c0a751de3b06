import { faultsOf, paneIn } from './support/axe.js';
import { startWorkbench, stopWorkbench, withWorkbench } from './support/workbench.js';

jest.setTimeout(120_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

/** The faults of the sample, one of each family: its clause, what stands in the sentence, and what mends it. */
const FAULTS = [
  { clause: '1.א.2', sheet: 'מועצת האשכול', sentence: /רק .?7.? מתוך .?15/, cell: 'D20', mended: 'כן' },
  { clause: '2.ג.1', sheet: 'האצלות והטלות', sentence: /אכיפה סביבתית.*שוחררה/, cell: 'O7', mended: 'לא' },
  { clause: '3.ג.3', sheet: 'חוזים', sentence: /23\/2026.*חריגה של/, cell: 'G7', mended: '600000' },
  {
    clause: /^סעיף .?4.?$/,
    sheet: 'בקשות הצטרפות',
    sentence: /רשות מצטרפת.*נוהגים לפיה/,
    cell: 'P6',
    mended: '1.9.2026',
  },
] as const;

/** As a heading counts them; none, no heading. */
const BREACHES = [undefined, 'הפרה אחת', 'שתי הפרות', '3 הפרות'] as const;

test('an officer sees the council at a glance and one fault of each family, mends one cell, and sees it gone', () =>
  withWorkbench(async (workbench) => {
    const { pane, page } = workbench;
    await pane.getByRole('button', { name: 'מועצה וחברות' }).click();
    await pane.getByText('15 חברי מועצה מכהנים').waitFor();
    await pane.getByText('עובדי רשויות: 7 מתוך 15; נדרשים לפחות 8').waitFor();
    await pane.getByRole('heading', { name: '4 הפרות' }).waitFor();
    for (const { clause, sheet, sentence } of FAULTS) {
      const finding = pane
        .getByRole('listitem')
        .filter({ hasText: sentence })
        .filter({ hasText: sheet })
        .first();
      await finding.getByText(clause).first().waitFor();
    }

    // One cell mends one fault, and only that one.
    for (const [index, { sheet, cell, mended, sentence }] of FAULTS.entries()) {
      await page.getByRole('tab', { name: sheet, exact: true }).click();
      await workbench.type(cell, mended);
      await pane.getByRole('listitem').filter({ hasText: sentence }).waitFor({ state: 'detached' });
      const left = FAULTS.length - index - 1;
      const breaches = BREACHES[left];
      if (breaches !== undefined) await pane.getByRole('heading', { name: breaches }).waitFor();
      else await pane.getByRole('heading', { name: /הפרה|הפרות/ }).waitFor({ state: 'detached' });
    }
    await pane.getByText('עובדי רשויות: 8 מתוך 15; נדרשים לפחות 8').waitFor();
  }));

test.each([
  ['he', 'מועצה וחברות', 'רשות פורשת, לחישוב', 'המכסות של הנשארות'],
  ['ar', 'المجلس والعضوية', 'السلطة المنسحبة، للحساب', 'حصص السلطات الباقية'],
] as const)(
  'axe finds no fault in %s with deadlines, tenders, requests, the settlement and those who stay open',
  (language, area, leaving, staying) =>
    withWorkbench(async (workbench) => {
      const { pane, page } = workbench;
      await workbench.speak(language);
      const frame = await paneIn(page, 'light');
      await pane.getByRole('button', { name: area }).first().click();
      await pane.getByRole('heading', { name: staying }).waitFor();
      await pane.getByLabel(leaving).selectOption({ index: 1 });
      await pane.getByRole('table').first().waitFor();
      expect(await faultsOf(frame)).toEqual([]);
    }),
);
