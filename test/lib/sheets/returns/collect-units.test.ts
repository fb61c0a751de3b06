import type { ReturnedFile, Snapshot } from '../../../../lib/index.js';
import { TABLES } from '../../../../lib/sheets/cluster-book/parts/all.js';
import { opened, written } from './cluster.js';
import { cellAt, collected, fillAll, tableOf, withCell, send, type Sent } from './support.js';

let sent: Sent;
beforeAll(async () => {
  sent = await send();
});

const file = (name: string, snapshot: Snapshot): ReturnedFile => ({ name, snapshot });

it('writes into the unit and the words of the cluster’s own table', async () => {
  const { sheet, headings, columns } = tableOf(sent, sent.base, 'contributions');
  const money = columns.filter(({ money: own }) => own);
  const base = money.reduce(
    (book, { column, heading }) =>
      withCell(book, sheet.name, headings, column, { value: heading.replace('₪', 'אלפי ₪') }),
    withCell(sent.base, sheet.name, 1, 0, { value: '' }),
  );
  const senior = TABLES.council.fields
    .find(({ id }) => id === 'role')
    ?.choices?.find(({ value }) => value === 'senior')?.words;
  const asked = { ...sent, base };
  const planned = sent.rooms.planReturns({
    sheets: base.sheets,
    registry: sent.registry,
    issued: '2026-11-01' as never,
    edition: 1,
    id: ({ id }) => id,
    members: ({ name }) => name === 'טייבה',
    language: () => 'ar',
  });
  const [book] = planned.ok ? planned.value : [];
  const back = fillAll(sent, await opened(await written(null, book ?? { plan: { steps: [] } })), [
    { part: 'contributions', row: 0, column: 'inAuthority', cell: { value: 41_500 } },
    { part: 'council', row: 0, column: 'role', cell: { value: senior?.ar ?? '' } },
  ]);
  const found = collected(asked, [file('a', back)]);
  const values = found.changes.map(({ sheet: name, cell }) => {
    const step = found.plan.steps.find(
      (each) =>
        each.do === 'write' &&
        each.sheet === name &&
        `${String.fromCharCode(65 + each.left)}${String(each.top + 1)}` === cell,
    );
    return step?.do === 'write' ? step.cells[0]?.[0] : undefined;
  });
  expect(values).toMatchObject([{ value: 41.5 }, { value: senior?.he }]);
  expect(cellAt(base, sheet.name, headings, money[0]?.column ?? 0)?.value).toContain('אלפי');
});
