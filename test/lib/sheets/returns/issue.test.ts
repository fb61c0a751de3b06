import { parseArea, type PlanStep } from '../../../../lib/index.js';
import { readReturnRecord } from '../../../../lib/sheets/returns/ticket.js';
import { readTables } from '../../../../lib/sheets/returns/tables.js';
import { valueKey } from '../../../../lib/sheets/returns/value.js';
import { CLUSTER, sharonNames } from './cluster.js';
import { request, returnOf, send, tableOf, withCell, type Sent } from './support.js';

let sent: Sent;
beforeAll(async () => {
  sent = await send();
});

const sheetsAdded = (steps: readonly PlanStep[]) =>
  steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet] : []));

describe('return books', () => {
  it('are one for each member, with its own rows and nobody else’s', async () => {
    const names = await sharonNames();
    expect(sent.books.map(({ authority }) => authority.name)).toEqual(names);
    for (const name of names) {
      const { tables, members } = readTables(returnOf(sent, name).sheets, sent.registry, { answers: {} });
      const rows = tables.flatMap((table) => table.rows);
      const said = rows.map(({ authority }) => sent.registry.findAuthority(authority));
      expect(new Set(said.map((one) => one.ok && one.value.name.he))).toEqual(new Set([name]));
      expect(members.flatMap((table) => table.rows)).toHaveLength(1);
    }
  });

  it('have a sheet for each table that has rows of the authority, or may get some', () => {
    const parts = (name: string) =>
      sent.books.find(({ authority }) => authority.name === name)?.sheets.map(({ part }) => part);
    expect(parts('כפר סבא')).toEqual([
      'members',
      'contributions',
      'agreements',
      'council',
      'delegations',
      'contracts',
    ]);
    expect(tableOf(sent, returnOf(sent, 'רעננה'), 'contracts').rows).toHaveLength(2);
    expect(tableOf(sent, returnOf(sent, 'הוד השרון'), 'delegations').rows).toHaveLength(1);
  });

  it('say the same as the cluster’s own rows, in whichever language', async () => {
    for (const name of await sharonNames()) {
      const snapshot = returnOf(sent, name);
      const { ticket } = readReturnRecord(snapshot.sheets);
      expect(ticket).toMatchObject({
        cluster: CLUSTER,
        authority: { name },
        issued: '2026-11-01',
        edition: 1,
      });
      for (const sheet of ticket?.sheets ?? []) {
        const table = tableOf(sent, snapshot, sheet.part);
        expect(table.rows.map(({ row }) => row)).toEqual(sheet.rows.map(({ row }) => row));
        table.rows.forEach(({ cells }, at) => {
          const keys = [...cells].flatMap(([column, { value }]) =>
            column === 'authority' || value.kind === 'blank' ? [] : [[column, valueKey(value)] as const],
          );
          expect(Object.fromEntries(keys)).toEqual(sheet.rows[at]?.values);
        });
      }
    }
    const arabic = returnOf(sent, 'טייבה');
    expect(arabic.sheets.map(({ name }) => name)).toContain('الاتفاقيات');
    expect(tableOf(sent, arabic, 'council').rows[0]?.cells.get('role')?.cell?.value).toBe('رئيس السلطة');
  });

  it('are protected but for what the authority says of itself', () => {
    const book = sent.books.find(({ authority }) => authority.name === 'רעננה');
    const sheets = sheetsAdded(book?.plan.steps ?? []);
    expect(
      sheets.every(({ protect, visibility }) => protect !== undefined || visibility === 'very-hidden'),
    ).toBe(true);
    const contracts = sheets.find(({ name }) => name === 'חוזים');
    const unlocked = contracts?.protect?.unlocked ?? [];
    const isFree = (cell: string): boolean => {
      const at = parseArea(cell);
      return unlocked.some(
        (area) =>
          at !== undefined &&
          area.top <= at.top &&
          at.top <= area.bottom &&
          area.left <= at.left &&
          at.left <= area.right,
      );
    };
    // Rows 6 and 7 went out, 8 to 17 are empty; A names the contract, B the authority, D the supplier.
    expect(['A5', 'A6', 'B6', 'D6', 'A8', 'B8', 'D8', 'D17', 'D18'].map(isFree)).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(contracts?.validations?.map(({ list }) => list)).toContainEqual(['האשכול', 'רשות חברה']);
  });

  it('come out the same for the same request', () => {
    const again = sent.rooms.planReturns(request(sent));
    expect(again.ok && again.value.map(({ plan }) => plan)).toEqual(sent.books.map(({ plan }) => plan));
  });

  it('hold no formula but sums of their own rows', () => {
    const formulas = sent.books.flatMap(({ plan }) =>
      plan.steps.flatMap((step) =>
        step.do === 'write'
          ? step.cells.flatMap((cells) =>
              cells.flatMap((cell) => (cell && 'formula' in cell ? [cell.formula] : [])),
            )
          : [],
      ),
    );
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => !/^=SUM\([A-Z]+\d+(:[A-Z]+\d+)?\)$/.test(formula))).toEqual([]);
  });

  it.each([
    ['an edition of 0', { edition: 0 }, 'returns-edition-invalid'],
    ['an edition of 1.5', { edition: 1.5 }, 'returns-edition-invalid'],
    ['a workbook without members', { sheets: [] }, 'returns-no-members'],
  ])('are refused of %s', (_what, more, code) => {
    const refused = sent.rooms.planReturns(request(sent, more));
    expect(refused.ok || refused.problems[0].code).toBe(code);
  });

  it('are refused of a book that is a return itself', () => {
    const refused = sent.rooms.planReturns(request(sent, { sheets: returnOf(sent, 'טירה').sheets }));
    expect(refused.ok || refused.problems[0]).toMatchObject({
      code: 'returns-is-a-return',
      facts: { authority: 'טירה' },
    });
  });

  it('are refused where a table states no unit, and made once it is said', () => {
    const { sheet, headings, columns } = tableOf(sent, sent.base, 'contributions');
    const bare = columns
      .filter(({ money }) => money)
      .reduce(
        (book, { column, heading }) =>
          withCell(book, sheet.name, headings, column, { value: heading.replace(' (₪)', '') }),
        withCell(sent.base, sheet.name, 1, 0, { value: '' }),
      );
    const asked = request(sent, { sheets: bare.sheets });
    const refused = sent.rooms.planReturns(asked);
    expect(refused.ok || refused.problems).toEqual([
      { code: 'returns-unit-unstated', facts: { sheet: sheet.name } },
    ]);
    const inThousands = sent.rooms.planReturns({ ...asked, unit: 'thousands' });
    const first = inThousands.ok ? inThousands.value[0] : undefined;
    const amounts = (first?.plan.steps ?? []).flatMap((step) =>
      step.do === 'write' && step.sheet === sheet.name
        ? step.cells.flatMap((cells) =>
            cells.flatMap((cell) => (cell && 'value' in cell ? [cell.value] : [])),
          )
        : [],
    );
    // 40,000 thousands, in shekels as the book's own headings say.
    expect(amounts).toContain(40_000_000);
  });

  it('remember in the cluster’s workbook what went out, and count editions from there', () => {
    expect(sent.rooms.nextEdition(sent.base.sheets)).toBe(1);
    const { steps } = sent.rooms.planIssued(sent.base.sheets, '2026-11-01' as never, sent.books);
    expect(steps.map((step) => step.do)).toEqual(['add-sheet', 'write']);
  });
});
