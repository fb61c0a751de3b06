import type { LedgerFacts } from '../../../../lib/budget/ledger/facts.js';
import type { ReadContext, SheetReading } from '../../../../lib/sheets/book/types.js';
import { Grid } from '../../../../lib/sheets/grid.js';
import { ledgerCandidates } from '../../../../lib/sheets/ledger/read.js';
import type { SheetSnapshot } from '../../../../lib/index.js';
import { sheetOf, type Typed } from './books.js';

export type LedgerReading = SheetReading<LedgerFacts>;

export function readAll(
  sheet: SheetSnapshot,
  context: ReadContext = { answers: {} },
): readonly LedgerReading[] {
  return ledgerCandidates(new Grid(sheet)).map((candidate) => {
    const steps = candidate.read(context);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  });
}

export function readOne(sheet: SheetSnapshot, context?: ReadContext): LedgerReading {
  const readings = readAll(sheet, context);
  expect(readings).toHaveLength(1);
  return readings[0] as LedgerReading;
}

/** One reading of rows as one would type them. */
export const readRows = (
  rows: readonly (readonly Typed[])[],
  { name = 'גיליון1', ...context }: Partial<ReadContext> & { readonly name?: string } = {},
): LedgerReading => readOne(sheetOf(name, rows), { answers: {}, ...context });

export const codesOf = (some: readonly { readonly code: string }[]): readonly string[] =>
  some.map(({ code }) => code);

export const totalsOf = ({ totals }: LedgerReading): readonly (string | null)[] => [
  totals.income?.toFixed() ?? null,
  totals.expenditure?.toFixed() ?? null,
];
