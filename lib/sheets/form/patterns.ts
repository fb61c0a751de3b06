import type { FormRowId } from '../../budget/form/rows.js';
import type { Concept } from './words.js';

/** What a label has to say to be of a row, and what it may say beside. */
export interface Pattern {
  /** Rows that it may be of; where the label stands decides among several. */
  readonly ids: readonly FormRowId[];
  readonly needs: ReadonlySet<Concept>;
  readonly may: ReadonlySet<Concept>;
}

type Side = 'income' | 'expenditure';

/** `a b ?c`: needs a and b, may have c. */
function pattern(ids: readonly FormRowId[], text: string): Pattern {
  const words = text.split(' ');
  return {
    ids,
    needs: new Set(words.filter((word) => !word.startsWith('?')) as Concept[]),
    may: new Set(words.filter((word) => word.startsWith('?')).map((word) => word.slice(1)) as Concept[]),
  };
}

const INCOME: Readonly<Record<string, readonly string[]>> = {
  'property-tax': ['arnona ?general'],
  'own-education': ['own education'],
  'own-welfare': ['own welfare'],
  'own-other': ['own other'],
  'own-total': ['total own'],
  'education-ministry': ['ministry education ?government'],
  'welfare-ministry': ['ministry welfare ?government'],
  'other-government': ['government other ?ministry', 'ministry other'],
  'balancing-grant': ['grant balancing ?general ?ministry ?interior', 'grant general ?ministry ?interior'],
  'other-interior-grants': ['grant other ?ministry ?interior', 'receipt other ministry interior'],
  'government-total': ['total government ?ministry'],
  other: ['receipt other', 'income other'],
};

const EXPENDITURE: Readonly<Record<string, readonly string[]>> = {
  'general-wages': ['wages general ?workers'],
  'general-operations': ['operations general'],
  'general-total': ['total general'],
  'education-wages': ['wages education ?workers'],
  'education-operations': ['operations education'],
  'education-total': ['total education'],
  'welfare-wages': ['wages welfare ?workers'],
  'welfare-operations': ['operations welfare'],
  'welfare-total': ['total welfare'],
  'water-loans': ['loans water ?sewage ?repay ?enterprise', 'loans sewage ?repay'],
  'other-loans': ['loans other ?repay'],
  'loans-total': ['total loans ?repay', 'total repay'],
  finance: ['finance'],
  elections: ['elections'],
};

/** Rows that both sides have. */
const BOTH: Readonly<Record<string, readonly string[]>> = {
  water: ['water ?enterprise'],
  'one-off': ['oneOff ?prior ?other', 'prior'],
  'before-discounts': [
    '?total before discount ?arnona ?cover ?deficit ?accumulated',
    '?total without discount ?arnona ?cover ?deficit ?accumulated',
    'total before cover deficit ?accumulated',
  ],
  discounts: ['discount ?arnona ?general'],
  'deficit-cover': ['cover deficit ?accumulated ?prior'],
  'without-conditional': ['?total without conditional', 'total before conditional'],
  conditional: ['conditional'],
  'with-conditional': ['?total with conditional'],
};

const of = (
  side: Side,
  rows: Readonly<Record<string, readonly string[]>>,
  more: string,
): readonly Pattern[] =>
  Object.entries(rows).flatMap(([row, texts]) =>
    texts.map((text) => pattern([`${side}.${row}` as FormRowId], `${text} ${more}`)),
  );

/** Words that say a side beside what its row is. */
const INCOME_WORDS = '?income ?receipt';
const EXPENSE_WORDS = '?expense';

const totalsOf = (side: Side, ...rows: readonly string[]): readonly FormRowId[] =>
  rows.map((row) => `${side}.${row}` as FormRowId);

const LAST = ['with-conditional', 'without-conditional', 'before-discounts'];
const INCOME_TOTALS = totalsOf('income', ...LAST, 'government-total', 'own-total');
const EXPENDITURE_TOTALS = totalsOf(
  'expenditure',
  ...LAST,
  'loans-total',
  'welfare-total',
  'education-total',
  'general-total',
);

/** Totals that say no more than a side, or nothing: the likelier row first. */
const PLAIN: readonly Pattern[] = [
  pattern(INCOME_TOTALS.slice(0, 3), 'total income ?receipt ?with ?general'),
  pattern(INCOME_TOTALS.slice(0, 3), 'total receipt'),
  pattern(EXPENDITURE_TOTALS.slice(0, 3), 'total expense ?with'),
  pattern([...INCOME_TOTALS, ...EXPENDITURE_TOTALS], 'total ?with'),
  pattern(['expenditure.other-loans', 'expenditure.loans-total'], 'loans ?repay ?expense'),
];

export const PATTERNS: readonly Pattern[] = [
  ...of('income', INCOME, INCOME_WORDS),
  ...of('income', BOTH, INCOME_WORDS),
  ...of('expenditure', EXPENDITURE, EXPENSE_WORDS),
  ...of('expenditure', BOTH, EXPENSE_WORDS),
  pattern(['surplus'], 'surplus ?deficit ?total ?general'),
  pattern(['surplus'], 'deficit ?total ?general'),
  pattern(['surplus'], 'difference income expense'),
  ...PLAIN,
];
