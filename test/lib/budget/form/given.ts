import { Exact, isoDate, type IsoDate } from '../../../../lib/index.js';
import type { FormFacts, FormPurpose } from '../../../../lib/budget/form/facts.js';
import type { FormRowId } from '../../../../lib/budget/form/rows.js';
import { FORM_RULES } from '../../../../lib/budget/form/rules.js';

const on = isoDate('2024-06-30') as IsoDate;

export type Amounts = readonly (string | number | null)[];

export interface Given {
  readonly columns?: readonly (readonly [FormPurpose, number?, string?])[];
  readonly rows: Readonly<Partial<Record<FormRowId, Amounts>>>;
  readonly strange?: readonly (readonly [before: FormRowId | undefined, Amounts])[];
  readonly unit?: FormFacts['unit'];
  readonly titleYear?: number;
  readonly reversed?: true;
}

const exact = (amounts: Amounts) => amounts.map((amount) => (amount === null ? null : new Exact(amount)));

const form = ({
  columns = [['frame', 2024]],
  rows,
  strange = [],
  unit = 'thousands',
  titleYear,
  reversed,
}: Given): FormFacts => ({
  columns: columns.map(([purpose, year, heading]) => ({
    heading: heading ?? `${purpose} ${year ?? ''}`.trim(),
    purpose,
    ...(year !== undefined && { year }),
  })),
  rows: (Object.entries(rows) as [FormRowId, Amounts][]).map(([id, amounts]) => ({
    id,
    label: id,
    amounts: exact(amounts),
    ...(id === 'surplus' && reversed && { reversed }),
  })),
  strange: strange.map(([before, amounts]) => ({
    label: 'אגרות שילוט',
    side: 'income',
    ...(before && { before }),
    amounts: exact(amounts),
  })),
  unit,
  ...(titleYear !== undefined && { titleYear }),
});

export const found = (given: Given) => FORM_RULES.flatMap((rule) => rule.check({ forms: [form(given)] }, on));

export const said = (given: Given, rule: string): readonly string[] =>
  found(given)
    .filter((finding) => finding.rule === rule)
    .map(
      ({ outcome, code, facts }) => `${outcome} ${code}${'why' in facts ? ` ${String(facts['why'])}` : ''}`,
    );

export const own = (tax: Amounts, education: Amounts, total: Amounts): Given['rows'] => ({
  'income.property-tax': tax,
  'income.own-education': education,
  'income.own-total': total,
});

export const sides = (income: Amounts, expenditure: Amounts, surplus?: Amounts): Given['rows'] => ({
  'income.with-conditional': income,
  'expenditure.with-conditional': expenditure,
  ...(surplus && { surplus }),
});

export const years: NonNullable<Given['columns']> = [
  ['execution', 2023],
  ['factor'],
  ['promoted', 2024],
  ['change'],
  ['frame', 2024],
];
