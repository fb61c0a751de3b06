import { loadBookCheck } from '../../lib/index.js';
import { BASES } from './mutations/bases.js';
import { checked, fault, faultsOf } from './mutations/law.js';

test.each(BASES.map((base) => [base.name, base] as const))(
  'as it stands, every figure is read, and nothing is left over: %s',
  async (_, base) => {
    const { checkBook } = await loadBookCheck();
    const check = checked(checkBook, base.sheet);
    expect(Object.fromEntries(base.figures(check))).toEqual(Object.fromEntries(base.truth));
    expect(fault(base, check)).toBeUndefined();
    expect(check.sheets.flatMap(({ unread }) => unread)).toEqual([]);
  },
);

test('no sheet that was spoiled is misread in silence', async () => {
  const { checkBook } = await loadBookCheck();
  expect(faultsOf(checkBook, 0, 400)).toEqual([]);
});
