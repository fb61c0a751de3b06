import type { LedgerFacts, LedgerLine } from '../../budget/ledger/facts.js';
import { sideOfLine, turned } from '../../budget/ledger/sides.js';
import { NIS_IN } from '../../model/money-unit.js';
import type { SheetReading } from '../book/types.js';
import { columnFields, stepOf } from './columns.js';
import { amountValue, plainText, type FieldInfo, type Thing, type ThingTable, type Value } from './thing.js';

/** The one way in which a code is written; what cannot be read is known by what stands there and beside it. */
const idOf = ({ account, written, name }: LedgerLine): string =>
  account.ok ? account.value.code : `?${plainText(written)} ${plainText(name)}`;

/** Accounts with their amounts by year and purpose: in NIS, both sides positive. */
export function ledgerTable({ sheet, facts, year, placeOf }: SheetReading<LedgerFacts>): ThingTable {
  const { columns, lines, main, unit, signs } = facts;
  const names = columnFields(columns, (index) => (index === main ? (year ?? undefined) : undefined));
  const times = unit === null ? 1 : NIS_IN[unit];
  const fields = new Map(
    names.map((name, column): [string, FieldInfo] => [
      name,
      {
        money: true,
        ...(unit !== null && {
          step: stepOf(
            lines.map(({ amounts }) => amounts[column]),
            unit,
          ),
        }),
      },
    ]),
  );
  const things = lines.map((line, index): Thing => {
    const values = new Map<string, Value>();
    const sign = turned(sideOfLine(line, facts), facts);
    names.forEach((name, column) => {
      const amount = line.amounts[column];
      if (amount) values.set(name, amountValue(times * sign === 1 ? amount : amount.mul(times * sign)));
    });
    const written = line.account.ok ? line.account.value.code : line.written.trim();
    return {
      id: idOf(line),
      key: { code: written, ...(line.name.trim() !== '' && { name: line.name.trim() }) },
      values,
      at: (field) => {
        const column = field === undefined ? -1 : names.indexOf(field);
        return placeOf(['lines', index, ...(column < 0 ? [] : ['amounts', column])]);
      },
      account: line,
    };
  });
  const checked = main === null ? undefined : names[main];
  return {
    what: 'accounts',
    sheets: [sheet],
    unit: unit === null ? 'none' : 'nis',
    signed: signs !== null,
    fields,
    ...(checked !== undefined && { main: checked }),
    things,
  };
}
