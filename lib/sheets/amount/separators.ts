import type { DecimalMark, Grouping } from './types.js';

/** One way to read digits and separators. */
export interface Digits {
  /** Plain decimal text. */
  readonly text: string;
  readonly grouping: Grouping;
  readonly decimal: DecimalMark;
}

const GROUPS: readonly (readonly [Grouping, string])[] = [
  ['comma', '[,،]'],
  ['dot', '\\.'],
  ['apostrophe', "['’ʼ`´]"],
  ['space', ' '],
  ['arabic', '٬'],
];

const DECIMALS: readonly (readonly [DecimalMark, string])[] = [
  ['point', '\\.'],
  ['comma', '[,،]'],
  ['arabic', '٫'],
];

type Form = Omit<Digits, 'text'> & { readonly pattern: RegExp };

/** A group is three digits, and the first one does not begin with 0: `0.500` groups nothing. */
const grouped = (group: string): string => `([1-9]\\d{0,2}(?:${group}\\d{3})+)`;

const FORMS: readonly Form[] = [
  { grouping: 'none', decimal: 'none', pattern: /^(\d+)$/ },
  // A bare point at the end is what a cut-off decimal leaves; a bare comma there is punctuation.
  { grouping: 'none', decimal: 'none', pattern: /^(\d+)\.$/ },
  ...DECIMALS.map(([decimal, mark]) => ({
    grouping: 'none' as const,
    decimal,
    pattern: new RegExp(`^(\\d*)${mark}(\\d+)$`),
  })),
  ...GROUPS.map(([grouping, group]) => ({
    grouping,
    decimal: 'none' as const,
    pattern: new RegExp(`^${grouped(group)}$`),
  })),
  ...GROUPS.flatMap(([grouping, group]) =>
    DECIMALS.filter(([, mark]) => mark !== group).map(([decimal, mark]) => ({
      grouping,
      decimal,
      pattern: new RegExp(`^${grouped(group)}${mark}(\\d+)$`),
    })),
  ),
];

/** All the numbers that digits with separators can be, Western digits given: `12.345` is two, `1,2345` none. */
export const readDigits = (body: string): readonly Digits[] =>
  FORMS.flatMap(({ pattern, grouping, decimal }) => {
    const match = pattern.exec(body);
    if (!match) return [];
    const whole = (match[1] ?? '').replace(/\D/g, '');
    const text = match[2] === undefined ? whole : `${whole === '' ? '0' : whole}.${match[2]}`;
    return [{ text, grouping, decimal }];
  });
