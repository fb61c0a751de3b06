import { startWorkbench, stopWorkbench, withWorkbench, type WorkbenchPage } from './support/workbench.js';

jest.setTimeout(60_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const shows = async (workbench: WorkbenchPage, cell: string, text: string): Promise<void> => {
  await workbench.cell(cell).getByText(text, { exact: true }).waitFor();
};

describe('both ways, in cells', () => {
  test('the tariff that brings the Sharon cluster to a total follows the total', () =>
    withWorkbench(async (workbench) => {
      await workbench.type('G20', '1500000');
      await workbench.type('H20', '=CLUSTERTARIFF(G20,B2:B16,C2:C16,D2:D16)');
      await shows(workbench, 'H20', '3.40323373');
      await workbench.type('G20', '2000000');
      await shows(workbench, 'H20', '4.69921008');

      // The fixed sums of fifteen authorities come to more.
      await workbench.type('G20', '100000');
      await shows(workbench, 'H20', '#NUM!');
      await workbench.goTo('H20');
      expect(await workbench.status.innerText()).toContain('אין פתרון');
    }));

  test('shares by residents spill beside the members and add up', () =>
    withWorkbench(async (workbench) => {
      await workbench.type('K2', '=CLUSTERAPPORTION(100000,B2:B16)');
      // 10,992 of 526,883 residents.
      await shows(workbench, 'K2', '2086.23');
      await workbench.type('G20', '=SUM(K2:K16)');
      await shows(workbench, 'G20', '100000');
    }));
});
