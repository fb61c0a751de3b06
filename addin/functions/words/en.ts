import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

export const en: FunctionWords = {
  arguments: {
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
  },
  value: 'Value',
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `The ranges differ in shape: populations ${isolate(populations)}, socio-economic clusters ${isolate(socios)}, peripherality clusters ${isolate(periphs)} (rows×columns).`,
    'one-cell-needed': ({ argument }) => `${String(argument)}: one cell is needed; found a range.`,
    'text-needed': ({ argument, value }) => `${String(argument)}: text is needed; found “${isolate(value)}”.`,
    'date-needed': ({ value }) =>
      `Date: an Excel date or text such as 2026-11-21 is needed; found “${isolate(value)}”.`,
    'total-empty': () => 'The ranges are empty: there is no authority to sum.',
  },
  row: (row) => `Row ${String(row)}`,
  modelCell: (row, column) => `Model table, row ${String(row)}, column ${String(column)}`,
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
