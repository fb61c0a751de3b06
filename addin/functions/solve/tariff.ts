import {
  isBlankInput,
  money,
  readQuotaInput,
  solveTariff,
  type Money,
  type QuotaInput,
  type QuotaProblem,
  type SolveProblem,
} from '../../../lib/index.js';
import { modelOf } from '../arrangement.js';
import { refuseBadRows, type BadRow } from '../badRows.js';
import { matrix, shown } from '../coerce.js';
import { errorOf, kindOf, refuse } from '../problems.js';
import { ofEqualShape } from '../rows.js';
import { rareKindOf } from './errors.js';
import { cellOf, exactOf, isEmpty } from './numbers.js';

export interface Ranges {
  readonly populations: unknown;
  readonly socios: unknown;
  readonly periphs: unknown;
}

const refuseTarget = (problem: SolveProblem): never => {
  throw errorOf(rareKindOf(problem), [problem]);
};

/** A blank cell arrives as 0 on the desktop, and no treasurer asks for quotas of nothing. */
function targetOf(given: unknown): Money {
  const cell = cellOf('target', given);
  if (isEmpty(cell) || cell === 0) return refuseTarget({ code: 'solve-target-missing', facts: {} });
  const value = exactOf(cell);
  return value
    ? money(value)
    : refuseTarget({ code: 'solve-target-not-a-number', facts: { value: shown(cell) } });
}

interface Authority {
  /** Of its row, counted from 1 within the ranges. */
  readonly number: number;
  readonly input: QuotaInput;
}

/** The authorities of the ranges; blank rows are passed over, and a bad one is the answer's error. */
function authoritiesIn({ populations, socios, periphs }: Ranges): readonly Authority[] {
  const ranges = [matrix(populations), matrix(socios), matrix(periphs)] as const;
  ofEqualShape(...ranges);
  const [population = [], socio = [], periph = []] = ranges.map((range) => range.flat());
  const bad: BadRow<QuotaProblem>[] = [];
  const good: Authority[] = [];
  population.forEach((residents, index) => {
    const raw = { population: residents, socio: socio[index], periph: periph[index] };
    if (isBlankInput(raw)) return;
    const number = index + 1;
    const read = readQuotaInput(raw);
    if (read.ok) good.push({ number, input: read.value });
    else bad.push({ number, problems: read.problems });
  });
  refuseBadRows(bad, kindOf);
  return good.length > 0 ? good : refuse({ code: 'total-empty', facts: {} });
}

/** CLUSTERTARIFF: where the target itself cannot be met, the tariff of the nearest total that can. */
export function tariffOf(target: unknown, ranges: Ranges, model: unknown): unknown {
  const sought = targetOf(target);
  const arrangement = modelOf(model);
  const authorities = authoritiesIn(ranges);
  const solved = solveTariff(
    sought,
    authorities.map(({ input }) => input),
    arrangement,
  );
  if (solved.ok) return solved.value.value.toNumber();

  const ofRows = solved.problems.flatMap((problem): BadRow<SolveProblem>[] => {
    const number = authorities[Number(problem.facts['number']) - 1]?.number;
    return number === undefined ? [] : [{ number, problems: [problem] }];
  });
  refuseBadRows(ofRows, rareKindOf);
  throw errorOf(rareKindOf(solved.problems[0]), solved.problems);
}
