import { computeSelection } from '../../../addin/commands/compute-selection.js';
import { createMailbox, type PaneRequest } from '../../../addin/commands/mailbox.js';
import { wireCommands } from '../../../addin/commands/wiring.js';
import { mailbox as shared } from '../../../addin/commands/mailbox.js';
import { bookOf } from '../support/books.js';
import { bootExcel, type BootedExcel } from '../support/excel.js';

let office: BootedExcel;
beforeEach(async () => {
  office = await bootExcel(bookOf({ חברות: [['טייבה', 44585, 3, 6]] }));
});
afterEach(() => {
  office.close();
});

test('the command leaves the selection for the pane, and waits there until the pane looks', async () => {
  await office.excel.select('חברות', { top: 0, left: 1, bottom: 0, right: 3 });
  const mailbox = createMailbox();
  await computeSelection({ selection: office.excel.selection, showPane: () => Promise.resolve() }, mailbox);
  const got: PaneRequest[] = [];
  mailbox.receive((request) => got.push(request));
  expect(got).toMatchObject([
    {
      ask: 'compute-selection',
      selection: { ok: true, value: { sheet: 'חברות', area: { left: 1, right: 3 } } },
    },
  ]);
  mailbox.receive(() => undefined);
  expect(got).toHaveLength(1);
});

test('a host that cannot show panes does not lose the request', async () => {
  const mailbox = createMailbox();
  const showPane = () => Promise.reject(new Error('not supported'));
  await computeSelection({ selection: office.excel.selection, showPane }, mailbox);
  const got: PaneRequest[] = [];
  mailbox.receive((request) => got.push(request));
  expect(got).toHaveLength(1);
});

test('the ribbon’s button reaches it by the manifest’s name, and hears that it is over', async () => {
  wireCommands();
  await office.host.runCommand('computeQuotas', 'ComputeButton');
  const got: PaneRequest[] = [];
  shared.receive((request) => got.push(request));
  expect(got).toMatchObject([{ ask: 'compute-selection', selection: { ok: true } }]);
});
