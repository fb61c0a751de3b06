import type { Path } from '../../core/finding.js';
import type { Exact } from '../../core/money.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { FormColumn, FormFacts, FormPurpose, FormRow } from './facts.js';
import { addendsOf } from './identities.js';
import { sideOfRow, type FormRowId } from './rows.js';

/** An amount of the form, and where in the facts it is. Null: its cell could not be read. */
export interface Operand {
  readonly amount: Exact | null;
  readonly path: Path;
}

/** What a total should add up in one column. */
export interface Sum {
  /** In the form's order. */
  readonly operands: readonly Operand[];
  /** Rows right among them that the form does not know: whether they belong is not told. */
  readonly strange: readonly Operand[];
  /** The same, among the rows of a total that is one of the operands. */
  readonly deeper: readonly Operand[];
}

/** Purposes whose columns hold money. */
export const MONEY = ['frame', 'execution', 'promoted', 'change'] as const satisfies readonly FormPurpose[];

/** The facts of one form, for looking up rows by what they are. */
export class FormTable {
  private readonly places = new Map<FormRowId, number>();

  constructor(
    readonly facts: FormFacts,
    readonly index: number,
  ) {
    facts.rows.forEach(({ id }, place) => {
      if (!this.places.has(id)) this.places.set(id, place);
    });
  }

  row(id: FormRowId): FormRow | undefined {
    const place = this.places.get(id);
    return place === undefined ? undefined : this.facts.rows[place];
  }

  at(id: FormRowId, column: number): Operand | undefined {
    const place = this.places.get(id);
    const row = place === undefined ? undefined : this.facts.rows[place];
    return row && { amount: row.amounts[column] ?? null, path: this.path('rows', place ?? 0, column) };
  }

  /** Columns of some purposes, by their index. */
  columns(...purposes: readonly FormPurpose[]): readonly (readonly [number, FormColumn])[] {
    return [...this.facts.columns.entries()].filter(([, { purpose }]) => purposes.includes(purpose));
  }

  has(side: BudgetSide): boolean {
    return this.facts.rows.some(({ id }) => sideOfRow(id) === side);
  }

  /** What `total` should add up; a row that the sheet lacks counts as nil, a total that it lacks as its own rows. */
  sum(total: FormRowId, column: number): Sum {
    const operands: Operand[] = [];
    const [direct, deep] = [new Set<FormRowId>([total]), new Set<FormRowId>()];
    const spread = (id: FormRowId, totals: Set<FormRowId>): void => {
      for (const addend of addendsOf(id) ?? []) {
        const own = this.at(addend, column);
        if (own && totals === direct) operands.push(own);
        const under = own ? deep : totals;
        if (addendsOf(addend)) under.add(addend);
        spread(addend, under);
      }
    };
    spread(total, direct);
    return {
      operands,
      strange: this.strange(direct, column),
      deeper: this.strange(deep, column),
    };
  }

  /** A side's whole amount: its last total, or what this would add up where the sheet does not have it. */
  grand(total: FormRowId, column: number): Sum {
    const own = this.at(total, column);
    return own ? { operands: [own], strange: [], deeper: [] } : this.sum(total, column);
  }

  heading(column: number): string {
    return this.facts.columns[column]?.heading.trim() ?? '';
  }

  /** −1 where a side's amounts are printed as negatives, most of them. Changes go both ways, and say nothing of it. */
  sign(side: BudgetSide): 1 | -1 {
    let balance = 0;
    for (const [column] of this.columns('frame', 'execution', 'promoted')) {
      for (const { id, amounts } of this.facts.rows) {
        const amount = amounts[column];
        if (sideOfRow(id) !== side || !amount || amount.isZero()) continue;
        balance += amount.isNegative() ? -1 : 1;
      }
    }
    return balance < 0 ? -1 : 1;
  }

  /** The frame of the newest year; of several without years or of the same year, the last. */
  newestFrame(): number | undefined {
    const frames = this.columns('frame');
    const newest = Math.max(...frames.map(([, { year }]) => year ?? 0));
    return frames.filter(([, { year }]) => (year ?? 0) === newest).at(-1)?.[0];
  }

  /** Every amount that could be read in a column, of the rows asked for. */
  amounts(column: number, wanted: (id: FormRowId) => boolean = () => true): readonly Exact[] {
    return this.facts.rows.flatMap(({ id, amounts }) => (wanted(id) ? (amounts[column] ?? []) : []));
  }

  path(list: 'rows' | 'strange', place: number, column: number): Path {
    return ['forms', this.index, list, place, 'amounts', column];
  }

  /** Strange rows that stand under one of these totals and say something in the column. */
  private strange(totals: ReadonlySet<FormRowId>, column: number): readonly Operand[] {
    return this.facts.strange.flatMap(({ before, amounts }, place) => {
      const amount = amounts[column] ?? null;
      if (before === undefined || !totals.has(before) || amount?.isZero()) return [];
      return [{ amount, path: this.path('strange', place, column) }];
    });
  }
}

/** One view of each form of the facts. */
export const tablesOf = (forms: readonly FormFacts[] | undefined): readonly FormTable[] =>
  (forms ?? []).map((facts, index) => new FormTable(facts, index));
