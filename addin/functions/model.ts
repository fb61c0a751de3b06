import { EDITIONS, modelTable, recommendedModel, type QuotaModel } from '../../lib/index.js';
import { single } from './coerce.js';
import { readDate } from './dates.js';
import { refuse, valueOf } from './problems.js';
import { words } from './speech.js';

/** The edition and the day of its publication; a model without one has nothing to name. */
function editionOf({ edition }: QuotaModel): string {
  const published = EDITIONS.find(({ id }) => id === edition)?.published;
  return [published, edition].filter((part) => part !== undefined).join(' · ');
}

/**
 * The recommended parameter table in force on a date, to start an own arrangement from.
 * @customfunction CLUSTERMODEL
 * @param date Date, or text such as 2026-11-21; left out: the newest known edition, named in a heading row
 * @returns Rows of parameter, from, value
 */
export function clusterModel(date?: unknown): unknown[][] {
  const given = single(date) ?? refuse({ code: 'one-cell-needed', facts: { argument: 'date' } });
  const on = valueOf(readDate(given.value));
  const model = valueOf(recommendedModel(on));
  const heading = on === undefined ? [[...words().model(editionOf(model))]] : [];
  return [...heading, ...modelTable(model)];
}
