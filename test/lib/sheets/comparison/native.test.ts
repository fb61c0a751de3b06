import { compare, Exact, simulate } from '../../../../lib/index.js';
import type { Area, FormulaForm, Scenario, SimulationMember } from '../../../../lib/index.js';
import { planEdits } from '../../../../lib/xlsx/index.js';
import { edit } from '../../xlsx/support.js';
import { describeOffice, recalculated } from '../portable/office.js';
import { member, MEMBERS, NEXT, OLD, OWN, plan, scenario } from './support.js';

describeOffice('LibreOffice recalculates the native form', () => {
  const quotas = async (next: Scenario, members: readonly SimulationMember[]) => {
    const form: FormulaForm = 'native';
    const sheet = plan(next, members, { form });
    const formulas = [...sheet.cells.values()].flatMap((cell) => ('formula' in cell ? [cell.formula] : []));
    expect(formulas.filter((formula) => formula.includes('CLUSTER'))).toEqual([]);
    const cells = recalculated(await edit(null, planEdits(sheet.plan))).get(sheet.sheet) ?? [];
    const values = (area: Area): string[] =>
      Array.from(
        { length: area.bottom - area.top + 1 },
        (_, index) => cells[area.top + index]?.[area.left] ?? '',
      );
    return { sheet, cells, values };
  };
  const text = (value: { toFixed(places: number): string } | undefined): string =>
    value ? value.toFixed(2) : '';
  const shownText = (value: string): string =>
    value === '' || value.startsWith('#') ? '' : new Exact(value).toFixed(2);

  it('to the same quotas, differences and counts as the library', async () => {
    const { sheet, cells, values } = await quotas(NEXT, MEMBERS);
    const comparison = compare(simulate(OLD, MEMBERS), simulate(NEXT, MEMBERS));
    expect(values(sheet.quotas.old).map(shownText)).toEqual(
      comparison.authorities.map(({ old }) => text(old?.quota)),
    );
    expect(values(sheet.quotas.next).map(shownText)).toEqual(
      comparison.authorities.map(({ next }) => text(next?.quota)),
    );
    expect(values(sheet.delta).map(shownText)).toEqual(
      comparison.authorities.map(({ delta }) => text(delta)),
    );
    const tally = ([13, 14, 15] as const).map((row) => [Number(cells[row]?.[1]), Number(cells[row]?.[2])]);
    const { more, less, same } = comparison.counts;
    expect(tally).toEqual([more, less, same].map(({ authorities, residents }) => [authorities, residents]));
    expect(shownText(cells[10]?.[6] ?? '')).toBe(text(comparison.delta.total));
  }, 120_000);

  it('with someone joining, someone leaving, and a figure missing', async () => {
    const members = [...MEMBERS, member('בלי מדד', 9_000, null, 4)];
    const moved = scenario('שינוי', OWN, { added: [member('צור הדסה', 10_459, 7, 4)], removed: ['טירה'] });
    const { sheet, cells, values } = await quotas(moved, members);
    const { authorities, counts } = compare(simulate(OLD, members), simulate(moved, members));
    const inOrder = (['stayed', 'joined', 'left'] as const).flatMap((each) =>
      authorities.filter(({ standing }) => standing === each),
    );
    expect(values(sheet.quotas.next).map(shownText)).toEqual(inOrder.map(({ next }) => text(next?.quota)));
    expect(values(sheet.delta).map(shownText)).toEqual(inOrder.map(({ delta }) => text(delta)));
    const first = cells.findIndex(([label]) => label === 'משלמות יותר');
    const tally = [0, 1, 2, 3, 4, 5].map((row) => [
      Number(cells[first + row]?.[1]),
      Number(cells[first + row]?.[2]),
    ]);
    const order = ['more', 'less', 'same', 'joined', 'left', 'undetermined'] as const;
    expect(tally).toEqual(order.map((each) => [counts[each].authorities, counts[each].residents]));
  }, 120_000);
});
