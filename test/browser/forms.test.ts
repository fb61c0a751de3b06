import { parseCell, type NewSheet } from '../../lib/index.js';
import { planEdits, readWorkbook } from '../../lib/xlsx/index.js';
import { edit, good } from '../lib/xlsx/support.js';
import { startWorkbench, stopWorkbench, withWorkbench } from './support/workbench.js';

jest.setTimeout(60_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const field = (column: number) => ({ top: 1, left: column, bottom: 9, right: column });
const roles = ['גזבר', 'רו"ח', 'נציג, ראש צוות'];
const form: NewSheet = {
  name: 'טופס',
  rtl: true,
  columnWidths: [20, 20, 20],
  frozenRows: 1,
  print: { landscape: false, onePageWide: false, titleRows: 0 },
  protect: { unlocked: [field(0), field(1)] },
  validations: [
    { area: field(0), list: ['כן', 'לא'], message: 'בחרו כן או לא.' },
    { area: field(1), list: roles },
  ],
};
const cells = [[{ value: 'הצטרפה' }, { value: 'תפקיד' }, { value: 'נעול' }]];
const file = () =>
  edit(
    null,
    planEdits({
      steps: [
        { do: 'add-sheet', sheet: form },
        { do: 'write', sheet: 'טופס', top: 0, left: 0, cells },
      ],
    }),
  );

test('a form takes what its lists hold, and nothing where it is locked', () =>
  withWorkbench(async (workbench) => {
    await workbench.open('form.xlsx', await file());
    await workbench.cell('A1').getByText('הצטרפה', { exact: true }).waitFor();

    await workbench.type('A2', 'כן');
    await workbench.cell('A2').getByText('כן', { exact: true }).waitFor();
    await workbench.type('A3', 'אולי');
    await workbench.message.getByText('בחרו כן או לא.').waitFor();
    expect(await workbench.text('A3')).toBe('');
    await workbench.type('B2', 'ראש צוות');
    await workbench.message.getByText('אינו ברשימה').waitFor();
    expect(await workbench.text('B2')).toBe('');

    await workbench.type('C2', 'בכל זאת');
    await workbench.message.getByText('מוגן').waitFor();
    expect(await workbench.text('C2')).toBe('');

    // The editor offers the list.
    await workbench.goTo('B3');
    await workbench.page.keyboard.press('F2');
    const choices = workbench.page.locator('revogr-edit datalist option');
    await choices.first().waitFor({ state: 'attached' });
    expect(
      await choices.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value)),
    ).toEqual(roles);
    await workbench.page.keyboard.press('Escape');

    // In the bar as in the cell.
    const bar = workbench.page.getByTestId('formula-bar');
    await workbench.goTo('B4');
    await bar.fill('נציג, ראש צוות');
    await bar.press('Enter');
    await workbench.cell('B4').getByText('נציג, ראש צוות', { exact: true }).waitFor();
    await workbench.goTo('B5');
    await bar.fill('סגן');
    await bar.press('Enter');
    await workbench.message.getByText('אינו ברשימה').waitFor();
    expect(await workbench.text('B5')).toBe('');

    const { sheets } = good(await readWorkbook(await workbench.save()));
    expect(sheets.map(({ name }) => name)).toEqual(['טופס', '_eshkol_lists']);
    const values = ['A2', 'A3', 'B2', 'B3', 'B4', 'B5', 'C2'].map((name) => {
      const place = parseCell(name);
      return sheets[0]?.rows[place?.row ?? 0]?.[place?.column ?? 0]?.value ?? null;
    });
    expect(values).toEqual(['כן', null, null, null, 'נציג, ראש צוות', null, null]);
    expect(sheets[0]).toMatchObject({
      protected: true,
      unlocked: [{ top: 1, left: 0, bottom: 9, right: 1 }],
    });
  }));
