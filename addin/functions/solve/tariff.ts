import { solveTariff, type SolveProblem } from '../../../lib/index.js';
import { modelOf } from '../arrangement.js';
import { refuseBadRows, type BadRow } from '../badRows.js';
import { matrix } from '../coerce.js';
import { errorOf, kindOf, refuse } from '../problems.js';
import { ofEqualShape } from '../rows.js';
import { rareKindOf } from './errors.js';
import { readAuthorities, readTarget } from './read.js';

export interface Ranges {
  readonly populations: unknown;
  readonly socios: unknown;
  readonly periphs: unknown;
}

/** CLUSTERTARIFF: where the target itself cannot be met, the tariff of the nearest total that can. */
export function tariffOf(given: unknown, { populations, socios, periphs }: Ranges, model: unknown): unknown {
  const target = readTarget(given);
  if (!target.ok) throw errorOf(rareKindOf(target.problems[0]), target.problems);
  const arrangement = modelOf(model);
  const ranges = [matrix(populations), matrix(socios), matrix(periphs)] as const;
  ofEqualShape(...ranges);
  const { good, bad } = readAuthorities(ranges);
  refuseBadRows(bad, kindOf);
  if (good.length === 0) refuse({ code: 'total-empty', facts: {} });
  const inputs = good.map(({ input }) => input);
  const solved = solveTariff(target.value, inputs, arrangement);
  if (solved.ok) return solved.value.value.toNumber();

  const ofRows = solved.problems.flatMap((problem): BadRow<SolveProblem>[] => {
    const number = good[Number(problem.facts['number']) - 1]?.number;
    return number === undefined ? [] : [{ number, problems: [problem] }];
  });
  refuseBadRows(ofRows, rareKindOf);
  throw errorOf(rareKindOf(solved.problems[0]), solved.problems);
}
