import type { Language } from '../../core/language.js';
import { Exact } from '../../core/money.js';
import { parameterOf } from '../../quota/model/parameters.js';
import { modelTable } from '../../quota/model/table.js';
import type { QuotaModel } from '../../quota/types.js';
import type { PlanCell } from '../plan.js';
import { kindName } from './kinds.js';
import { FORMATS } from './styles.js';

/** As many decimals as the percentage has. */
const percentFormat = (percent: Exact): string => {
  const places = percent.decimalPlaces();
  return places === 0 ? '0%' : `0.${'0'.repeat(places)}%`;
};

const moneyFormat = (value: number): string => {
  const places = new Exact(value).decimalPlaces();
  return places <= 2 ? FORMATS.money : `#,##0.${'0'.repeat(places)}`;
};

/** `30%` as the number 0.3 shown as per cent, where a cell holds it exactly; else the text, which is read the same. */
function valueCell(value: string | number): PlanCell {
  if (typeof value === 'number') return { value, format: moneyFormat(value) };
  if (!value.endsWith('%')) return { value };
  const percent = new Exact(value.slice(0, -1));
  const share = percent.div(100);
  return share.precision(true) <= 15
    ? { value: share.toNumber(), format: percentFormat(percent) }
    : { value };
}

const nameOf = (word: string | number, language: Language): string => {
  const parameter = parameterOf(word);
  return parameter === undefined ? String(word) : kindName(parameter, language);
};

/** The model's parameter table as cells, one row a step; its values are numbers that can be changed in place. */
export const parameterCells = (
  model: QuotaModel,
  language: Language,
): readonly (readonly [PlanCell, PlanCell, PlanCell])[] =>
  modelTable(model).map(([parameter = '', from = '', value = '']) => [
    { value: nameOf(parameter, language) },
    { value: from, ...(typeof from === 'number' ? { format: FORMATS.count } : {}) },
    valueCell(value),
  ]);
