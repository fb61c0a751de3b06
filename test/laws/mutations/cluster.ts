import { sheetOf, type Base, type Value } from './base.js';

/** Illustrative. */
const LINES: readonly (readonly [
  side: string,
  name: string,
  budget: number,
  executed: number,
  committed: number,
])[] = [
  ['הכנסות', 'מכסות הרשויות', 1_730_238, 1_200_000, 0],
  ['הכנסות', 'מענק משרד הפנים', 2_400_000, 1_900_000, 0],
  ['הכנסות', 'דמי ניהול', 129_762, 90_000, 0],
  ['הוצאות', 'שכר מטה', 1_600_000, 1_200_000, 380_000],
  ['הוצאות', 'הסעות', 500_000, 350_000, 150_000],
  ['הוצאות', 'מיזמים אזוריים', 2_160_000, 1_700_000, 300_000],
];

const FIELDS = ['budget', 'executed', 'committed'] as const;

const clean = (name: string): string =>
  name
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();

/** The budget of a cluster's own workbook. */
export const clusterBudget = (): Base => ({
  name: 'budget of a cluster',
  sheet: sheetOf('תקציב האשכול', [
    ['תקציב האשכול לשנת 2024 בש"ח'],
    ['הכנסות או הוצאות', 'שם הסעיף', 'תקציב מאושר', 'ביצוע', 'התחייבויות פתוחות'],
    ...LINES.map((line): Value[] => [...line]),
  ]),
  figures: ({ facts }) =>
    new Map(
      (facts.budget?.cluster?.lines ?? []).flatMap((line) =>
        FIELDS.flatMap((field) => {
          const amount = line[field];
          return amount ? [[`${clean(line.name)} ${field}`, amount.toFixed()] as const] : [];
        }),
      ),
    ),
  truth: new Map(
    LINES.flatMap(([, name, ...amounts]) =>
      FIELDS.map((field, index) => [`${name} ${field}`, String(amounts[index])] as const),
    ),
  ),
});
