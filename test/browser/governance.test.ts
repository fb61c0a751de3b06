import { startWorkbench, stopWorkbench, withWorkbench } from './support/workbench.js';

jest.setTimeout(120_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

/** The faults of the sample, one of each family: what stands in the sentence, its clause, the cell to mend and what it should be. */
const FAULTS = [
  { clause: '1.א.2', sheet: 'מועצת האשכול', sentence: /עובד/ },
  { clause: '2.ג.1', sheet: 'האצלות והטלות', sentence: /אכיפה סביבתית/ },
  { clause: '3.ג.3', sheet: 'חוזים', sentence: /23\/2026/ },
  { clause: /^סעיף .?4.?$/, sheet: 'בקשות הצטרפות', sentence: /רשות מצטרפת/ },
] as const;

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

    // The one who was no employee is one now: 8 of 15.
    await page.getByRole('tab', { name: 'מועצת האשכול' }).click();
    await workbench.type('D20', 'כן');
    await pane.getByText('עובדי רשויות: 8 מתוך 15; נדרשים לפחות 8').waitFor();
    await pane.getByRole('heading', { name: '3 הפרות' }).waitFor();
  }));
