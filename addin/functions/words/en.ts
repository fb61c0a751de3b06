import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

const ARGUMENTS: Readonly<Record<string, string>> = {
  population: 'Population',
  socio: 'Socio-economic cluster',
  periph: 'Peripherality cluster',
  date: 'Date',
  name_or_code: 'Authority name or code',
  field: 'Field',
  vintage: 'Vintage',
  cluster: 'Cluster name',
  target: 'Target',
  total: 'Total',
  unit: 'Unit',
  code: 'Account code',
  chapter: 'Chapter',
  kind: 'Kind of majority',
  members: 'Members of the council',
  authority: 'Consent of the authority’s council',
  council: 'Consent of the cluster’s council',
  minister: 'Use of the minister’s power',
  authority_asked: 'Request of the authority’s council',
  votes_for: 'Votes for',
  convinced: 'The minister’s conviction',
  start: 'Start of the term',
  maximum: 'Maximum',
  amounts: 'Contract amounts',
};

const argument = (name: string | number | undefined): string => ARGUMENTS[String(name)] ?? 'Value';

export const en: FunctionWords = {
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `The ranges differ in shape: populations ${isolate(populations)}, socio-economic clusters ${isolate(socios)}, peripherality clusters ${isolate(periphs)} (rows×columns).`,
    'one-cell-needed': (facts) => `${argument(facts['argument'])}: one cell is needed; found a range.`,
    'text-needed': (facts) =>
      `${argument(facts['argument'])}: text is needed; found “${isolate(facts['value'])}”.`,
    'date-needed': ({ value }) =>
      `Date: an Excel date or text such as 2026-11-21 is needed; found “${isolate(value)}”.`,
    'total-empty': () => 'The ranges are empty: there is no authority to sum.',
    'value-missing': (facts) => `${argument(facts['argument'])}: a value is missing.`,
    'not-a-number': (facts) =>
      `${argument(facts['argument'])}: a number is needed; found “${isolate(facts['value'])}”.`,
    'count-not-whole': (facts) =>
      `${argument(facts['argument'])}: a positive whole number is needed; found ${isolate(facts['value'])}.`,
    'yes-or-no-needed': (facts) =>
      `${argument(facts['argument'])}: yes or no (TRUE or FALSE) is needed; found “${isolate(facts['value'])}”.`,
    'zero-or-blank': (facts) =>
      `${argument(facts['argument'])}: 0 may be a blank cell as well; write yes or no (TRUE or FALSE).`,
    'majority-unknown': ({ value }) =>
      `Unknown kind of majority: “${isolate(value)}”. Write majority, two-thirds or employees.`,
    'votes-exceed-members': ({ votes, members }) =>
      `Votes for, ${isolate(votes)}, are more than the members of the council, ${isolate(members)}.`,
    'date-outside': ({ value }) => `A term from ${isolate(value)} ends outside the dates that Excel knows.`,
    'maximum-negative': ({ value }) => `Maximum: a positive amount is needed; found ${isolate(value)}.`,
  },
  row: (row) => `Row ${String(row)}`,
  modelCell: (row, column) => `Model table, row ${String(row)}, column ${String(column)}`,
  rangeCell: (row, column) => `Row ${String(row)}, column ${String(column)}`,
  moreRows: (count) => (count === 1 ? 'One more row is bad.' : `${String(count)} more rows are bad.`),
  parts: [
    'Fixed sum (A)',
    'Tariff per resident (B)',
    'Socio-economic coefficient (C)',
    'Peripherality coefficient (D)',
    'Per resident (B·C·D)',
    'Variable part',
    'Yearly quota (₪)',
  ],
  model: (edition) => ['Parameter', 'From', `Value · ${edition}`],
};
