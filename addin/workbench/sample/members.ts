import {
  authorityField,
  clusterMembers,
  computeQuota,
  findCluster,
  kindIn,
  quotaTotal,
  readQuotaInput,
  recommendedModel,
  type Authority,
  type FieldAnswer,
  type NewSheet,
  type QuotaInput,
  type QuotaModel,
  type Vintage,
} from '../../../lib/index.js';
import type { CellChange, SheetChanges } from '../../../lib/xlsx/index.js';
import { HEADING, INPUT, rowOf, SHEKELS, TOTAL, WHOLE } from './cells.js';

export const MEMBERS = 'חברות';

const HEADINGS = [
  'שם הרשות',
  'אוכלוסייה',
  'אשכול חברתי-כלכלי',
  'אשכול פריפריאליות',
  'מכסה',
  'סמל',
  'מעמד',
  'שטח בדונם (מרשם משרד הפנים)',
];

export type SampleField = 'population' | 'socio' | 'periph' | 'area';

/** The bureau publishes no area of these members with the rest, so that one column says whose it is. */
export const VINTAGE_OF: Readonly<Record<SampleField, Vintage>> = {
  population: 'bureau-2024',
  socio: 'bureau-2024',
  periph: 'bureau-2024',
  area: 'ministry-2024',
};

export const membersSheet: NewSheet = {
  name: MEMBERS,
  rtl: true,
  columnWidths: [22, 12, 14, 14, 16, 9, 15, 17],
  frozenRows: 1,
  print: { landscape: true, onePageWide: true, titleRows: 1 },
};

/** What the sample stands on is part of the project; without it there is no sample, and the build should say so. */
export function known<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false },
  what: string,
): T {
  if (!result.ok) throw new Error(`The sample workbook needs ${what}.`);
  return result.value;
}

/** Members of the Sharon cluster in the order of the alphabet. */
export function sharonMembers(): readonly Authority[] {
  const cluster = known(findCluster('השרון'), 'the Sharon cluster in the registry');
  return [...clusterMembers(cluster)].sort((a, b) => a.name.he.localeCompare(b.name.he, 'he'));
}

export const answerOf = (authority: Authority, field: SampleField): FieldAnswer =>
  known(authorityField(authority, field, VINTAGE_OF[field]), `${field} of ${authority.name.he}`);

const figure = (authority: Authority, field: SampleField): number => Number(answerOf(authority, field).value);

export const inputOf = (authority: Authority): QuotaInput =>
  known(
    readQuotaInput({
      population: figure(authority, 'population'),
      socio: figure(authority, 'socio'),
      periph: figure(authority, 'periph'),
    }),
    `an input that can be read for ${authority.name.he}`,
  );

function memberRow(authority: Authority, row: number, model: QuotaModel): CellChange[] {
  const input = inputOf(authority);
  const at = row + 1;
  return rowOf(row, [
    { value: authority.name.he },
    { value: input.population, format: WHOLE, style: INPUT },
    { value: input.socio, style: { ...INPUT, align: 'center' } },
    { value: input.periph, style: { ...INPUT, align: 'center' } },
    {
      formula: `=CLUSTERQUOTA(B${at},C${at},D${at})`,
      value: known(computeQuota(input, model), `the quota of ${authority.name.he}`).quota.toNumber(),
      format: SHEKELS,
    },
    { value: Number(authority.code), style: { align: 'center' } },
    { value: kindIn(authority.kind, 'he') },
    { value: figure(authority, 'area'), format: WHOLE },
  ]);
}

function totalRow(members: readonly Authority[], row: number, model: QuotaModel): CellChange[] {
  const inputs = members.map(inputOf);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const column = (letter: string): string => `${letter}2:${letter}${row}`;
  return rowOf(row, [
    { value: 'סה"כ', style: TOTAL },
    {
      formula: `=SUM(${column('B')})`,
      value: sum(inputs.map(({ population }) => population)),
      format: WHOLE,
      style: TOTAL,
    },
    { value: null, style: TOTAL },
    { value: null, style: TOTAL },
    {
      formula: `=CLUSTERQUOTATOTAL(${column('B')},${column('C')},${column('D')})`,
      value: known(quotaTotal(inputs, model), 'the total').total.toNumber(),
      format: SHEKELS,
      style: TOTAL,
    },
    { value: null, style: TOTAL },
    { value: null, style: TOTAL },
    {
      formula: `=SUM(${column('H')})`,
      value: sum(members.map((member) => figure(member, 'area'))),
      format: WHOLE,
      style: TOTAL,
    },
  ]);
}

/** The members with their figures and live quotas, and their total. The first member stands in row 2. */
export function membersCells(): SheetChanges {
  const model = known(recommendedModel(), 'the recommended model');
  const members = sharonMembers();
  return {
    sheet: MEMBERS,
    cells: [
      ...rowOf(
        0,
        HEADINGS.map((value) => ({ value, style: HEADING })),
      ),
      ...members.flatMap((authority, index) => memberRow(authority, index + 1, model)),
      ...totalRow(members, members.length + 1, model),
    ],
  };
}
