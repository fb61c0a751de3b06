import { loadBookCheck, type BookCheck, type Language, type SheetSnapshot } from '../../lib/index.js';
import { planTemplate } from '../../lib/sheets/cluster-book/template/plan.js';
import type { TemplateRow } from '../../lib/sheets/cluster-book/template/types.js';
import type { TablePart } from '../../lib/sheets/cluster-book/types.js';
import { planned } from '../lib/sheets/cluster-book/planned.js';
import type { Base } from './mutations/base.js';
import { checked, fault, type CheckBook } from './mutations/law.js';
import { draftOf, OPERATORS, random } from './mutations/operators.js';

/** Where the facts have each part's list. */
const LISTS: Partial<Record<TablePart, string>> = {
  budget: 'lines',
  agreements: 'agreements',
  loans: 'loans',
  contributions: 'contributions',
};

const clean = (text: string): string =>
  text
    .replace(/[\p{Cf}\u00a0]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Columns change places, and what they hold goes with them. */
const together = (amounts: readonly string[]): string => [...amounts].sort().join(' + ');

/** Amounts of a row by its name; those of a group together. */
function amountsOf(row: Record<string, unknown>, name: string): [string, string][] {
  return Object.entries(row).flatMap(([field, value]): [string, string][] => {
    const key = `${clean(name)} ${field}`;
    if (Array.isArray(value)) {
      const amounts = value as readonly { readonly amount: { toFixed(): string } | null }[];
      return amounts.some(({ amount }) => amount === null)
        ? []
        : [[key, together(amounts.map(({ amount }) => amount?.toFixed() ?? ''))]];
    }
    const isAmount = typeof value === 'object' && value !== null && 'toFixed' in value;
    return isAmount ? [[key, (value as { toFixed(): string }).toFixed()]] : [];
  });
}

function figuresOf(part: TablePart, name: string) {
  return ({ facts }: BookCheck): ReadonlyMap<string, string> => {
    const { cluster, extraordinary } = facts.budget ?? {};
    const rows =
      part === 'projects'
        ? extraordinary?.flatMap(({ projects }) => projects)
        : (cluster as Record<string, unknown> | undefined)?.[LISTS[part] ?? ''];
    return new Map(
      ((rows ?? []) as readonly Record<string, unknown>[]).flatMap((row) =>
        amountsOf(row, String(row[name])),
      ),
    );
  };
}

function base(part: TablePart, language: Language, name: string, rows: readonly TemplateRow[]): Base {
  const template = planTemplate(part, language, { year: 2024, rows: { [part]: rows } });
  const sheet: SheetSnapshot = planned(template, template.sheets[0]?.name ?? '');
  const truth = rows.flatMap((row) =>
    Object.entries(row).flatMap(([field, value]): [string, string][] => {
      const key = `${String(row[name])} ${field}`;
      if (Array.isArray(value)) return [[key, together(value.map(String))]];
      return typeof value === 'number' ? [[key, String(value)]] : [];
    }),
  );
  return { name: `${part}, ${language}`, sheet, figures: figuresOf(part, name), truth: new Map(truth) };
}

/** All figures are illustrative. */
const BASES: readonly [Base, ...Base[]] = [
  ...(['he', 'en'] as const).flatMap((language): Base[] => [
    base('budget', language, 'name', [
      { side: 'income', source: 'quotas', name: 'מכסות הרשויות', budget: 1712455.2, executed: 856227.6 },
      { side: 'income', source: 'services', name: 'פינוי פסולת', authority: 'טייבה', budget: 300000 },
      { side: 'income', source: 'state', name: 'קול קורא', budget: 187544.8, executed: 12000 },
      { side: 'expenditure', name: 'שכר', budget: 1500000, executed: 700123.45, committed: 15000 },
      { side: 'expenditure', name: 'קבלני פינוי', budget: 700000, executed: 350000, committed: 270000 },
    ]),
    base('projects', language, 'name', [
      {
        name: 'תחנת מעבר',
        number: '1001',
        approved: 2500000,
        receipts: [1200000, 350000, 20000, 4000],
        payments: [1400000],
        balance: 174000,
      },
      {
        name: 'מרכז מיחזור',
        number: '1002',
        approved: 640000,
        receipts: [1000, 2000, 3000, 4000],
        payments: [9500],
        balance: 500,
      },
    ]),
    base('agreements', language, 'authority', [
      {
        authority: 'טייבה',
        service: 'פינוי',
        participation: 300000,
        signed: { reference: '12/2024', on: '2024-01-15' },
      },
      { authority: 'טירה', service: 'פיקוח', participation: 91234.5, from: '2024-01-01', to: '2024-12-31' },
    ]),
    base('loans', language, 'name', [
      { name: 'הקמת תחנה', amount: 2000000, takenOn: '2024-03-01', decision: { reference: '4' } },
      { name: 'רכישת משאיות', amount: 850000, approval: { reference: '17', on: '2024-02-02' } },
    ]),
    base('contributions', language, 'authority', [
      { authority: 'טייבה', inCluster: 55613.4, inAuthority: 55000 },
      { authority: 'כפר סבא', inCluster: 412640, inAuthority: 412640 },
    ]),
  ]),
] as [Base, ...Base[]];

function spoiled(seed: number) {
  const any = random(seed);
  const of = any.of(BASES);
  const draft = draftOf(of.sheet);
  const names = Object.keys(OPERATORS);
  const by = Array.from({ length: 1 + any.below(4) }, () => names[any.below(names.length)] ?? '');
  for (const name of by) OPERATORS[name]?.(draft, any);
  return { of, by, sheet: { ...of.sheet, rows: draft.rows, merges: draft.merges } };
}

const faults = (checkBook: CheckBook, from: number, to: number): readonly string[] => {
  const found: string[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const { of, by, sheet } = spoiled(seed);
    const wrong = fault(of, checked(checkBook, sheet));
    if (wrong !== undefined) found.push(`${String(seed)} ${of.name} (${by.join(', ')}): ${wrong}`);
  }
  return found;
};

test.each(BASES.map((each) => [each.name, each] as const))(
  'as it stands, every figure is read: %s',
  async (_, each) => {
    const { checkBook } = await loadBookCheck();
    const check = checked(checkBook, each.sheet);
    expect(Object.fromEntries(each.figures(check))).toEqual(Object.fromEntries(each.truth));
    expect(check.sheets.flatMap(({ unread }) => unread)).toEqual([]);
  },
);

test("no sheet of a cluster's workbook that was spoiled is misread in silence", async () => {
  const { checkBook } = await loadBookCheck();
  expect(faults(checkBook, 0, 300)).toEqual([]);
});
