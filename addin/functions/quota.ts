import { computeQuota, fromAgorot, isPlain, readQuotaInput, type QuotaModel } from '../../lib/index.js';
import { modelOf } from './arrangement.js';
import { refuseBadRows } from './badRows.js';
import { single } from './coerce.js';
import { partsTable } from './parts.js';
import { excelError, kindOf, refuse, valueOf } from './problems.js';
import { quotaRows, type Row } from './rows.js';

const one = (argument: string, given: unknown): unknown => {
  const found = single(given);
  return found ? found.value : refuse({ code: 'one-cell-needed', facts: { argument } });
};

const workingOf = (population: unknown, socio: unknown, periph: unknown, model: QuotaModel) =>
  valueOf(
    computeQuota(
      valueOf(
        readQuotaInput({
          population: one('population', population),
          socio: one('socio', socio),
          periph: one('periph', periph),
        }),
      ),
      model,
    ),
  );

/**
 * Yearly participation quota of one authority, in NIS, by annex 3 of the procedure.
 * @customfunction CLUSTERQUOTA
 * @param population Number of residents
 * @param socio Socio-economic cluster of the authority, 1 to 10
 * @param periph Peripherality cluster of the authority, 1 to 10
 * @param model Range with another parameter table (parameter, from, value); left out: the recommended model
 * @returns Quota in NIS
 */
export function clusterQuota(
  population: unknown,
  socio: unknown,
  periph: unknown,
  model?: unknown[][],
): unknown {
  return workingOf(population, socio, periph, modelOf(model)).quota.toNumber();
}

const cellOf = (row: Row): unknown => {
  switch (row.kind) {
    case 'quota':
      return fromAgorot(row.agorot).toNumber();
    case 'blank':
      return '';
    case 'bad':
      return excelError(row.problems);
  }
};

/**
 * Yearly quotas of many authorities at once; a bad row shows its own error and leaves the others.
 * @customfunction CLUSTERQUOTAS
 * @param populations Range of numbers of residents
 * @param socios Range of socio-economic clusters, of the same shape
 * @param periphs Range of peripherality clusters, of the same shape
 * @param model Range with another parameter table (parameter, from, value); left out: the recommended model
 * @returns Quotas in NIS, laid out as the ranges are
 */
export function clusterQuotas(
  populations: unknown[][],
  socios: unknown[][],
  periphs: unknown[][],
  model?: unknown[][],
): unknown[][] {
  const { rows, width } = quotaRows(populations, socios, periphs, modelOf(model));
  return Array.from({ length: rows.length / width }, (_, line) =>
    rows.slice(line * width, (line + 1) * width).map(cellOf),
  );
}

/**
 * A quota with its parts, under headings: A, B, C, D, amount per resident, variable part, quota.
 * @customfunction CLUSTERQUOTAPARTS
 * @param population Number of residents
 * @param socio Socio-economic cluster of the authority, 1 to 10
 * @param periph Peripherality cluster of the authority, 1 to 10
 * @param model Range with another parameter table (parameter, from, value); left out: the recommended model
 * @returns {any[][]} Two rows, headings and values; a line for every step where the arrangement has several parts, a factor or bounds
 */
export function clusterQuotaParts(population: unknown, socio: unknown, periph: unknown, model?: unknown[][]) {
  const arrangement = modelOf(model);
  return partsTable(workingOf(population, socio, periph, arrangement), isPlain(arrangement));
}

/**
 * Total of the authorities' yearly quotas, each rounded first. Blank rows are passed over; a bad row is an error.
 * @customfunction CLUSTERQUOTATOTAL
 * @param populations Range of numbers of residents
 * @param socios Range of socio-economic clusters, of the same shape
 * @param periphs Range of peripherality clusters, of the same shape
 * @param model Range with another parameter table (parameter, from, value); left out: the recommended model
 * @returns Total in NIS
 */
export function clusterQuotaTotal(
  populations: unknown[][],
  socios: unknown[][],
  periphs: unknown[][],
  model?: unknown[][],
): unknown {
  const { rows } = quotaRows(populations, socios, periphs, modelOf(model));
  refuseBadRows(
    rows.flatMap((row, index) => (row.kind === 'bad' ? [{ number: index + 1, problems: row.problems }] : [])),
    kindOf,
  );
  const quotas = rows.flatMap((row) => (row.kind === 'quota' ? [BigInt(row.agorot)] : []));
  if (quotas.length === 0) refuse({ code: 'total-empty', facts: {} });
  return fromAgorot(quotas.reduce((sum, quota) => sum + quota, 0n)).toNumber();
}
