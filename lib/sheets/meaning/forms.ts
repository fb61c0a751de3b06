import type { FormFacts } from '../../budget/form/facts.js';
import type { Path } from '../../core/finding.js';
import type { Exact } from '../../core/money.js';
import { fold } from '../../core/text.js';
import { NIS_IN } from '../../model/money-unit.js';
import type { SheetReading } from '../book/types.js';
import { columnFields, stepOf } from './columns.js';
import { amountValue, type FieldInfo, type Thing, type ThingTable, type Value } from './thing.js';

/** Rows of the summary form by which they are, in every language; rows that are not of the form by their labels. */
export function formTable({ sheet, facts, year, placeOf }: SheetReading<FormFacts>): ThingTable {
  const { columns, rows, strange, unit, titleYear } = facts;
  const names = columnFields(columns, () => undefined);
  const times = unit === null ? 1 : NIS_IN[unit];
  const isMoney = (column: number): boolean => columns[column]?.purpose !== 'factor';
  const all = [...rows, ...strange];
  const fields = new Map(
    names.map((name, column): [string, FieldInfo] => [
      name,
      {
        money: isMoney(column),
        ...(unit !== null &&
          isMoney(column) && {
            step: stepOf(
              all.map(({ amounts }) => amounts[column]),
              unit,
            ),
          }),
      },
    ]),
  );
  const thing = (
    id: string,
    label: string,
    amounts: readonly (Exact | null)[],
    path: Path,
    sign: 1 | -1,
  ): Thing => {
    const values = new Map<string, Value>();
    names.forEach((name, column) => {
      const amount = amounts[column];
      if (amount) values.set(name, amountValue(isMoney(column) ? amount.mul(times * sign) : amount));
    });
    return {
      id,
      key: { code: id, name: label },
      values,
      at: (field) => {
        const column = field === undefined ? -1 : names.indexOf(field);
        return placeOf([...path, ...(column < 0 ? [] : ['amounts', column])]);
      },
    };
  };
  const things = [
    ...rows.map(({ id, label, amounts, reversed }, index) =>
      thing(id, label, amounts, ['rows', index], reversed ? -1 : 1),
    ),
    ...strange.map(({ label, side, before, amounts }, index) =>
      thing(`? ${side} ${before ?? ''} ${fold(label)}`, label, amounts, ['strange', index], 1),
    ),
  ];
  const newest = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ purpose }) => purpose === 'frame')
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  const main = newest && names[newest.index];
  const own = newest?.year ?? titleYear ?? year ?? undefined;
  return {
    what: 'form',
    sheets: [sheet],
    unit: unit === null ? 'none' : 'nis',
    signed: true,
    fields,
    ...(main !== undefined && { main }),
    ...(own !== undefined && { year: own }),
    things,
  };
}
