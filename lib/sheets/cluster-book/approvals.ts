import type { Path } from '../../core/finding.js';
import type { Problem } from '../../core/result.js';
import { excerpt } from '../../core/text.js';
import type { CellAt, Question, ReadContext, SheetReading } from '../book/types.js';
import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import { settleMoneys, type MoneyColumn } from './amounts.js';
import { saysNone } from './phrases.js';
import { TRUSTS } from './parts/approvals.js';
import { YES_NO } from './parts/common.js';
import { present } from './row.js';
import { StatementReader, type Statement } from './statements.js';
import { Sweep } from './sweep.js';
import { titleOf } from './title.js';
import type { Approvals, ClusterPart } from './types.js';
import { vocabulary } from './vocabulary.js';

/** Keys of the sheet of approvals, one under the other. */
export interface Keys {
  readonly statements: readonly Statement[];
  readonly area: Area;
}

/** Fewer keys could be headings or lines of something else. */
const FEWEST = 3;
const LAST_ROW = 200;

/** May stand in several rows. */
const REPEATABLE = new Set(['otherwise', 'regularAccounts']);

function statementAt(grid: Grid, row: number, column: number): Statement | undefined {
  const value = grid.cell(row, column)?.value;
  if (typeof value !== 'string') return undefined;
  const meaning = vocabulary()
    .meanings(value)
    .find(({ part }) => part === 'approvals');
  if (!meaning) return undefined;
  const merge = grid.mergeAt(row, column);
  return { field: meaning.field, text: value.trim(), row, column, from: (merge?.right ?? column) + 1 };
}

/** The column that holds most of the keys, and its rows; undefined where hardly any stand together. */
export function findKeys(grid: Grid): Keys | undefined {
  const byColumn = new Map<number, Statement[]>();
  for (let row = 0; row < Math.min(grid.height, LAST_ROW); row += 1) {
    grid.sheet.rows[row]?.forEach((_, column) => {
      const statement = statementAt(grid, row, column);
      if (!statement) return;
      const there = byColumn.get(column);
      if (there) there.push(statement);
      else byColumn.set(column, [statement]);
    });
  }
  const distinct = (list: readonly Statement[]): number => new Set(list.map(({ field }) => field)).size;
  const [best] = [...byColumn.values()].sort((a, b) => distinct(b) - distinct(a));
  const [first] = best ?? [];
  const last = best?.at(-1);
  if (!best || !first || !last || distinct(best) < FEWEST) return undefined;
  const right = Math.max(...best.map(({ from }) => from)) + 1;
  return { statements: best, area: { top: first.row, left: first.column, bottom: last.row, right } };
}

/** Many keys, or a few under a title of ours, leave no doubt. */
export const scoreOf = (grid: Grid, { statements, area }: Keys): number =>
  Math.min(
    95,
    24 +
      8 * new Set(statements.map(({ field }) => field)).size +
      (titleOf(grid, area.top, 'approvals').named ? 15 : 0),
  );

/** Reads the sheet of approvals and decisions. */
export function readApprovals(
  grid: Grid,
  { statements, area }: Keys,
  context: ReadContext,
): SheetReading<ClusterPart> {
  const title = titleOf(grid, area.top, 'approvals');
  const sweep = new Sweep(grid);
  const byField = new Map<string, Statement[]>();
  const notes: Problem[] = [];
  for (const statement of statements) {
    const { id } = statement.field;
    const there = byField.get(id);
    if (!there) byField.set(id, [statement]);
    else if (REPEATABLE.has(id)) there.push(statement);
    else {
      const [first] = there;
      const other = first ? grid.place(first.row, first.column) : '';
      sweep.refuse(statement.row, statement.column, {
        code: 'key-repeated',
        facts: { text: excerpt(statement.text), other },
      });
    }
  }
  const questions: Question[] = [];
  const units = new Set<ReturnType<typeof settleMoneys>['unit']>();
  const reader: StatementReader = new StatementReader({
    grid,
    sweep,
    money(statement): MoneyColumn | undefined {
      const column = reader.valueColumn(statement);
      const heading = { column, row: statement.row, text: statement.text, over: [statement.text] };
      const moneys = settleMoneys(grid, [heading], [statement.row], title.texts, context);
      notes.push(...moneys.notes);
      questions.push(...moneys.questions.filter(({ id }) => !questions.some((other) => other.id === id)));
      units.add(moneys.unit);
      return moneys.columns.get(column);
    },
  });
  const facts = statementsAsFacts(byField, reader);
  const { year } = facts;
  const unread = sweep.unread((_row, _column, text) => ({ code: 'unread-beside', facts: { text } }));
  const texts = [...new Set(statements.map(({ text }) => text))];
  const unit = units.size === 1 ? ([...units][0] ?? null) : null;
  const placeOf = ([key, index]: Path): CellAt => {
    const rows = byField.get(String(key)) ?? [];
    const statement = (typeof index === 'number' ? rows[index] : undefined) ?? rows[0];
    return statement
      ? { sheet: grid.sheet.name, row: statement.row, column: reader.valueColumn(statement) }
      : { sheet: grid.sheet.name, row: area.top, column: area.left };
  };
  return {
    sheet: grid.sheet.name,
    kind: 'K4',
    part: 'approvals',
    area,
    confidence: questions.length > 0 ? 'unsure' : texts.length >= 5 || title.named ? 'certain' : 'likely',
    notes: [
      {
        code: 'headings-recognised',
        facts: { count: texts.length, texts: texts.join(' · ') },
        place: grid.place(area.top, area.left),
      },
      ...notes,
    ],
    unit,
    year: year ?? title.year,
    lines: Object.keys(facts).length,
    totals: { income: null, expenditure: null },
    unread,
    questions,
    facts: { part: 'approvals', statements: facts, year: year ?? title.year },
    placeOf,
  };
}

function statementsAsFacts(
  byField: ReadonlyMap<string, readonly Statement[]>,
  reader: StatementReader,
): Approvals {
  const of = <T>(id: keyof Approvals, read: (statement: Statement) => T): T | undefined => {
    const [statement] = byField.get(id) ?? [];
    return statement && read(statement);
  };
  const evidence = (id: keyof Approvals) => of(id, (statement) => reader.evidence(statement));
  const limit = (id: keyof Approvals) => of(id, (statement) => reader.limit(statement));
  const chosen = <V extends string>(
    id: keyof Approvals,
    choices: readonly { readonly value: V }[],
  ): V | undefined => {
    const value = of(id, (statement) => reader.choice(statement));
    return choices.find((choice) => choice.value === value)?.value;
  };
  const all = <T>(
    id: keyof Approvals,
    read: (statement: Statement) => readonly T[],
  ): readonly T[] | undefined => {
    const found = (byField.get(id) ?? []).flatMap(read);
    return found.length > 0 ? found : undefined;
  };
  const accounts = (statement: Statement): readonly string[] =>
    (reader.text(statement) ?? '')
      .split(/[;,\n]/)
      .map((each) => each.trim())
      .filter((each) => each !== '' && !saysNone(each));
  return present({
    year: of('year', (statement) => reader.year(statement)),
    proposal: evidence('proposal'),
    submitted: evidence('submitted'),
    approved: evidence('approved'),
    firstPayment: of('firstPayment', (statement) => reader.date(statement)),
    decision: evidence('decision'),
    approval: evidence('approval'),
    levied: chosen('levied', YES_NO),
    termFrom: of('termFrom', (statement) => reader.date(statement)),
    forum: chosen('forum', YES_NO),
    perAuthority: limit('perAuthority'),
    total: limit('total'),
    details: evidence('details'),
    arrangementApproval: evidence('arrangementApproval'),
    loanLimit: limit('loanLimit'),
    otherwise: all('otherwise', (statement) => reader.provisions(statement)),
    trust: chosen('trust', TRUSTS),
    regularAccounts: all('regularAccounts', accounts),
  });
}
