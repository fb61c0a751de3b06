import { EXPENDITURE, INCOME, TITLE, UNIT, type PublishedRow } from '../../fixtures/mate-yehuda.js';
import { sheetOf, type Base, type Value } from './base.js';

const rowsOf = (rows: readonly PublishedRow[]): Value[][] =>
  rows.map(([, label, amount]) => [label, amount ?? '-']);

/** Both sides of the ministry's form, one under the other. */
export const form = (): Base => ({
  name: 'summary form',
  sheet: sheetOf('תמצית', [
    [TITLE],
    [null, UNIT],
    ['צד ההכנסות', 'מסגרת תקציב לשנת 2024'],
    ...rowsOf(INCOME),
    [],
    ['צד ההוצאות', 'מסגרת תקציב לשנת 2024'],
    ...rowsOf(EXPENDITURE),
  ]),
  figures: ({ facts }) =>
    new Map(
      (facts.budget?.forms ?? []).flatMap(({ rows }) =>
        rows.flatMap(({ id, amounts: [amount] }) => (amount ? [[id, amount.toFixed()] as const] : [])),
      ),
    ),
  truth: new Map([...INCOME, ...EXPENDITURE].map(([id, , amount]) => [id, String(amount ?? 0)])),
});
