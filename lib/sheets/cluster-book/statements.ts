import { clause, CONTENTS } from '../../procedure/contents.js';
import type { IsoDate } from '../../core/dated.js';
import type { Money } from '../../core/money.js';
import type { Problem } from '../../core/result.js';
import { asciiDigits, excerpt } from '../../core/text.js';
import type { Evidence } from '../../model/evidence.js';
import type { OtherProvision } from '../../model/order.js';
import { yearsIn } from '../book/year.js';
import { isBlank, type Grid } from '../grid.js';
import { cellContent } from '../number.js';
import type { MoneyColumn } from './amounts.js';
import { choiceOf, wordsOf } from './choices.js';
import { dateWithin, isDateCell, readDate } from './dates.js';
import { isDash, saysNone, saysNotYet } from './phrases.js';
import type { Field } from './spec.js';
import type { Sweep } from './sweep.js';

/** One row of the sheet of approvals: what it is about, and where that stands. */
export interface Statement {
  readonly field: Field;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The column after the last one that the key covers. */
  readonly from: number;
}

export interface StatementSetting {
  readonly grid: Grid;
  readonly sweep: Sweep;
  readonly money: (statement: Statement) => MoneyColumn | undefined;
}

/** Reads what stands beside a key. */
export class StatementReader {
  constructor(private readonly setting: StatementSetting) {}

  /**
   * The columns beside the key that hold something: its own, with at most one blank before it, and the next one. What stands further
   * is a note, or says what to write.
   */
  private filled({ row, from }: Statement): readonly number[] {
    const { grid } = this.setting;
    const holds = (column: number): boolean => !isBlank(grid.cell(row, column));
    const own = [from, from + 1].find(holds);
    return own === undefined ? [] : [own, own + 1].filter(holds);
  }

  private textAt(row: number, column: number): string | undefined {
    const { grid, sweep } = this.setting;
    const cell = grid.cell(row, column);
    const content = cellContent(cell);
    if (!content.ok) return this.refuse(row, column, content.problems[0]);
    sweep.take(row, column);
    const text = String(content.value ?? '').trim();
    return text === '' || isDash(text) ? undefined : text;
  }

  private refuse(row: number, column: number, why: Problem): undefined {
    this.setting.sweep.refuse(row, column, why);
    return undefined;
  }

  /** Where the statement's own cell is: the first that is filled, else the one beside the key. */
  valueColumn(statement: Statement): number {
    return this.filled(statement)[0] ?? statement.from;
  }

  text(statement: Statement): string | undefined {
    const [first] = this.filled(statement);
    return first === undefined ? undefined : this.textAt(statement.row, first);
  }

  private dateAt(row: number, column: number): IsoDate | undefined {
    const { grid } = this.setting;
    const read = readDate(grid.cell(row, column), grid.sheet);
    if (!read.ok) return this.refuse(row, column, read.problems[0]);
    this.setting.sweep.take(row, column);
    return read.value ?? undefined;
  }

  date(statement: Statement): IsoDate | undefined {
    const [first] = this.filled(statement);
    return first === undefined ? undefined : this.dateAt(statement.row, first);
  }

  /** The reference stands beside the key, its date after it; a date in place of the reference is one. */
  evidence(statement: Statement): Evidence | undefined {
    const { row, from } = statement;
    const [first, ...rest] = this.filled(statement);
    if (first === undefined) return undefined;
    const cell = this.setting.grid.cell(row, first);
    const whole = readDate(cell, this.setting.grid.sheet);
    const isDate = isDateCell(cell) || (whole.ok && whole.value !== null);
    if (isDate) {
      const on = this.dateAt(row, first);
      return on && { reference: first === from ? on : '', on };
    }
    const reference = this.textAt(row, first);
    if (reference === undefined) return undefined;
    if (saysNotYet(reference)) return { reference: '', pending: true };
    if (saysNone(reference)) return 'none';
    const [dated] = rest;
    const on = (dated === undefined ? undefined : this.dateAt(row, dated)) ?? dateWithin(reference);
    return { reference, ...(on && { on }) };
  }

  limit(statement: Statement): Money | 'none' | undefined {
    const [column] = this.filled(statement);
    if (column === undefined) return undefined;
    const { value } = this.setting.grid.cell(statement.row, column) ?? {};
    if (typeof value !== 'string' || !saysNone(value)) return this.amount(statement, column);
    this.setting.sweep.take(statement.row, column);
    return 'none';
  }

  private amount(statement: Statement, column: number): Money | undefined {
    const { grid, sweep, money } = this.setting;
    const reader = money(statement);
    const read = reader?.read(grid.cell(statement.row, column));
    if (!read?.ok) {
      if (read) this.refuse(statement.row, column, read.problems[0]);
      return undefined;
    }
    sweep.take(statement.row, column);
    return read.value?.nis;
  }

  year(statement: Statement): number | undefined {
    const [column] = this.filled(statement);
    const text = column === undefined ? undefined : this.textAt(statement.row, column);
    if (column === undefined || text === undefined) return undefined;
    const years = yearsIn(text);
    if (years.length === 1) return years[0];
    return this.refuse(statement.row, column, { code: 'year-unclear', facts: { text: excerpt(text) } });
  }

  choice(statement: Statement): string | undefined {
    const { choices = [] } = statement.field;
    const [column] = this.filled(statement);
    const text = column === undefined ? undefined : this.textAt(statement.row, column);
    if (column === undefined || text === undefined) return undefined;
    const known = choiceOf(text, choices);
    if (known !== undefined) return known;
    return this.refuse(statement.row, column, {
      code: 'choice-unknown',
      facts: { text: excerpt(text), ...wordsOf(choices) },
    });
  }

  /** A clause by our id (`Q9`) or by the document's own numbering (`5.א.4`), and the section of the order. */
  provisions(statement: Statement): readonly OtherProvision[] {
    const [first, ...rest] = this.filled(statement);
    const text = first === undefined ? undefined : this.textAt(statement.row, first);
    if (first === undefined || text === undefined || saysNone(text)) return [];
    const [column] = rest;
    const reference = column === undefined ? '' : (this.textAt(statement.row, column) ?? '');
    const clauses = clausesNamed(text);
    if (clauses.length > 0) return clauses.map((id) => ({ clause: id, reference }));
    this.refuse(statement.row, first, { code: 'clause-unknown', facts: { text: excerpt(text) } });
    return [];
  }
}

const plain = (text: string): string => asciiDigits(text).replace(/[\p{Cf}\s]/gu, '');

function clausesNamed(text: string): readonly string[] {
  const asked = plain(text).replace(/^(?:סעיף|סעיפקטן|بند|البند|clause|section)/iu, '');
  const own = clause(asked.toUpperCase());
  if (own) return [own.id];
  return CONTENTS.filter(
    ({ edition, section }) => edition === 'moi-2017-05-17' && plain(section) === asked,
  ).map(({ id }) => id);
}
