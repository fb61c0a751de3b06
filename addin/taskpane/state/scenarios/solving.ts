import {
  money,
  solveFactor,
  solveTariff,
  tariffForCeiling,
  type QuotaModel,
  type Result,
  type SimulationResult,
  type SimulationRow,
  type Solved,
  type SolveInput,
  type SolveProblem,
} from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';

/** What is asked the other way round: a total by the tariff or by the factor, or one authority's ceiling by the tariff. */
export type Question =
  { readonly seek: 'tariff' | 'factor' } | { readonly seek: 'ceiling'; readonly authority: string };

const inputOf = ({ figures: { population, socio, periph } }: SimulationRow): SolveInput => ({
  population: population.value,
  socio: socio.value,
  periph: periph.value,
});

/** The answer, or why there is none; undefined while no target is typed. */
export function answer(
  question: Question,
  typed: string,
  { rows }: SimulationResult,
  model: QuotaModel,
): Result<Solved, SolveProblem> | undefined {
  if (typed.trim() === '') return undefined;
  const target = typedNumber(typed);
  if (!target) {
    return { ok: false, problems: [{ code: 'solve-target-not-a-number', facts: { value: typed } }] };
  }
  const inputs = rows.map(inputOf);
  switch (question.seek) {
    case 'tariff':
      return solveTariff(money(target), inputs, model);
    case 'factor':
      return solveFactor(money(target), inputs, model);
    case 'ceiling': {
      const row = rows.find(({ key }) => key === question.authority) ?? rows[0];
      return row && tariffForCeiling(money(target), inputOf(row), model);
    }
  }
}
