import { Exact } from '../../core/money.js';
import { excerpt } from '../../core/text.js';
import { readAmount } from '../amount/read.js';
import { cellShows } from '../book/cells.js';
import type { UnreadCell } from '../book/types.js';
import { yearsIn } from '../book/year.js';
import { choiceOf, wordsOf } from '../cluster-book/choices.js';
import { isDateCell, readDate } from '../cluster-book/dates.js';
import { isDash, saysNone } from '../cluster-book/phrases.js';
import { isBlank } from '../grid.js';
import { cellContent } from '../number.js';
import type { Cell, SheetSnapshot } from '../snapshot.js';
import type { TableColumn } from './table-types.js';
import { BLANK, plainText, type Value } from './value.js';

type Why = NonNullable<UnreadCell['why']>;
type Column = Pick<TableColumn, 'field' | 'role' | 'money' | 'monthFirst'>;

export interface Read {
  readonly value: Value;
  readonly why?: Why;
}

const read = (value: Value): Read => ({ value });
const unread = (cell: Cell | undefined, why?: Why): Read => ({
  value: { kind: 'unread', text: plainText(shownWhole(cell)) },
  ...(why && { why }),
});

const shownWhole = (cell: Cell | undefined): string => {
  const value = cell?.value ?? null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : cellShows(cell);
};

function textValue(cell: Cell | undefined, sheet: SheetSnapshot): Read {
  const content = cellContent(cell);
  if (!content.ok) return unread(cell, content.problems[0]);
  if (isDateCell(cell)) {
    const date = readDate(cell, sheet);
    if (date.ok && date.value !== null) return read({ kind: 'text', text: date.value });
  }
  const text = plainText(String(content.value ?? ''));
  return read(text === '' || isDash(text) ? BLANK : { kind: 'text', text });
}

function dateValue(cell: Cell | undefined, sheet: SheetSnapshot, monthFirst: boolean): Read {
  const date = readDate(cell, sheet, monthFirst);
  if (!date.ok) return unread(cell, date.problems[0]);
  if (date.value !== null) return read({ kind: 'date', on: date.value });
  // That there is no such day is said by a word, and not the same as a blank.
  const text = typeof cell?.value === 'string' ? plainText(cell.value) : '';
  return read(saysNone(text) ? { kind: 'text', text } : BLANK);
}

function moneyValue(cell: Cell | undefined, { money }: Column): Read {
  const amount = money?.read(cell);
  if (!amount) return isBlank(cell) ? read(BLANK) : unread(cell);
  if (!amount.ok) return unread(cell, amount.problems[0]);
  if (amount.value === null) return read(BLANK);
  const { nis } = amount.value;
  return nis === undefined
    ? unread(cell, { code: 'unit-unstated', facts: {} })
    : read({ kind: 'amount', nis: nis.toFixed() });
}

function choiceValue(cell: Cell | undefined, { field }: Column, sheet: SheetSnapshot): Read {
  const text = textValue(cell, sheet);
  const choices = field.choices ?? [];
  if (text.value.kind !== 'text') return text;
  const choice = choiceOf(text.value.text, choices);
  if (choice !== undefined) return read({ kind: 'choice', choice });
  const facts = { text: excerpt(text.value.text), ...wordsOf(choices) };
  return unread(cell, { code: 'choice-unknown', facts });
}

function numberValue(cell: Cell | undefined, { field }: Column): Read {
  if (isBlank(cell)) return read(BLANK);
  const shown = excerpt(shownWhole(cell));
  if (field.type === 'year') {
    const [year, other] = yearsIn(shown);
    return year !== undefined && other === undefined
      ? read({ kind: 'number', number: String(year) })
      : unread(cell, { code: 'year-unclear', facts: { text: shown } });
  }
  const code = field.type === 'share' ? 'share-unclear' : 'count-unclear';
  const amount = isDateCell(cell) ? undefined : readAmount(cell);
  if (!amount?.ok) return unread(cell, { code, facts: { text: shown } });
  const { value, evidence } = amount.value;
  if (value === null || evidence.nil !== undefined) return read(BLANK);
  if (field.type !== 'share') return read({ kind: 'number', number: value.toFixed() });
  const share = value.gt(1) && evidence.percent === undefined ? value.div(new Exact(100)) : value;
  return read({ kind: 'share', share: share.toFixed() });
}

/** What a cell says as its column is read. What the reader of the whole table refused is unread here, too, with the same reason. */
export function readValue(
  cell: Cell | undefined,
  column: Column,
  sheet: SheetSnapshot,
  refused?: UnreadCell,
): Read {
  if (refused) return unread(cell, refused.why);
  if (column.role === 'date') return dateValue(cell, sheet, column.monthFirst);
  switch (column.field.type) {
    case 'money':
    case 'limit':
      return moneyValue(cell, column);
    case 'date':
      return dateValue(cell, sheet, column.monthFirst);
    case 'choice':
      return choiceValue(cell, column, sheet);
    case 'year':
    case 'count':
    case 'share':
      return numberValue(cell, column);
    case 'text':
    case 'evidence':
    case 'note':
    case 'moneys':
    case 'provision':
      return textValue(cell, sheet);
  }
}
