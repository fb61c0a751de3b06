import { lazily } from './lazily.js';
import { withAllWords } from './speech.js';

const withTariff = lazily(() => withAllWords(import('./solve/tariff.js')));
const withShares = lazily(() => withAllWords(import('./solve/shares.js')));

/**
 * Tariff per resident (B) with which the quotas come to a total, or as near to it as rounding to the agora allows.
 * @customfunction CLUSTERTARIFF
 * @param target Total of the yearly quotas in NIS that is sought
 * @param populations Range of numbers of residents
 * @param socios Range of socio-economic clusters, of the same shape
 * @param periphs Range of peripherality clusters, of the same shape
 * @param model Range with another parameter table (parameter, from, value); left out: the recommended model
 * @returns {any} Tariff in NIS per resident; #NUM! where no tariff leads there
 */
export function clusterTariff(
  target: unknown,
  populations: unknown[][],
  socios: unknown[][],
  periphs: unknown[][],
  model?: unknown[][],
) {
  return withTariff(({ tariffOf }) => tariffOf(target, { populations, socios, periphs }, model));
}

/**
 * A total divided by weights into shares that add up to it exactly, by largest remainder.
 * @customfunction CLUSTERAPPORTION
 * @param total Amount to divide, a whole number of units; a negative one is divided as a refund
 * @param weights Range of weights, 0 or more; a blank cell gets no share
 * @param unit What shares are whole numbers of, such as 1 or 1000; left out: 0.01, an agora
 * @returns {any[][]} Shares, laid out as the weights are
 */
export function clusterApportion(total: unknown, weights: unknown[][], unit?: unknown) {
  return withShares(({ sharesOf }) => sharesOf(total, weights, unit));
}
