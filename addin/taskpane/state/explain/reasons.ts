import {
  computeQuota,
  isBlankInput,
  readModelTable,
  readQuotaInput,
  recommendedModel,
  type QuotaArgument,
  type QuotaModel,
  type QuotaProblem,
  type Registry,
  type Snapshot,
} from '../../../../lib/index.js';
import { matrix, shapeOf, single } from '../../../functions/coerce.js';
import { readDate } from '../../../functions/dates.js';
import type { MembershipProblem } from '../../../functions/membership/types.js';
import type { FunctionProblem } from '../../../functions/types.js';
import { resolve, type Given } from './cells.js';
import type { Call } from './formula.js';
import type * as accounts from './accounts.js';
import type * as councils from './councils.js';
import { modelIn, OMITTED, shareReasons, tariffReasons, type Reason } from './unsolved.js';

type Arguments = readonly (Given | undefined)[];
type Reasons = readonly Reason[];

/** A range may be wrong in every row; the first few show what to do. */
const MOST = 10;

const located = <P extends FunctionProblem>(problem: P, place: string | undefined): P =>
  place === undefined ? problem : { ...problem, place };

const ARGUMENTS = ['population', 'socio', 'periph'] as const satisfies readonly QuotaArgument[];

function modelReasons(model: Given | undefined): Reasons {
  if (!model || model.value === null) return [];
  const read = readModelTable(matrix(model.value), (row, column) => model.place(row, column) ?? '');
  return read.ok ? [] : read.problems;
}

/** The arrangement of a call, where it can be read. */
const modelGiven = (given: Arguments): QuotaModel | undefined => {
  const model = given.length > 3 ? given[3] : OMITTED;
  return model && modelIn(model);
};

/**
 * What is calculated elsewhere is not known here, so nothing is said against it. Good figures may still have no share of what an
 * arrangement divides.
 */
function inputReasons(
  cells: readonly ({ readonly value: unknown } | undefined)[],
  model: QuotaModel | undefined,
): readonly QuotaProblem[] {
  const [population, socio, periph] = cells.map((cell) => cell?.value);
  const read = readQuotaInput({ population, socio, periph });
  if (read.ok) {
    const quota = model && computeQuota(read.value, model);
    return !quota || quota.ok ? [] : quota.problems;
  }
  return read.problems.filter(({ facts }) => cells[ARGUMENTS.indexOf(facts['argument'] as QuotaArgument)]);
}

const argumentIndex = ({ facts }: QuotaProblem): number =>
  ARGUMENTS.indexOf(facts['argument'] as QuotaArgument);

function quota(given: Arguments): Reasons {
  const inputs = given.slice(0, 3);
  const ranges = ARGUMENTS.filter((_, index) => {
    const argument = inputs[index];
    return argument && !single(argument.value);
  });
  const refused = ranges.map((argument) => ({ code: 'one-cell-needed', facts: { argument } }) as const);
  if (refused.length > 0) return refused;
  const cells = inputs.map((argument) => argument && single(argument.value));
  const reasons = inputReasons(cells, modelGiven(given)).map((problem) =>
    located(problem, inputs[argumentIndex(problem)]?.place(1, 1)),
  );
  return [...reasons, ...modelReasons(given[3])];
}

function quotas(given: Arguments): Reasons {
  const [populations, socios, periphs, model] = given;
  if (!populations || !socios || !periphs) return modelReasons(model);
  const inputs = [populations, socios, periphs];
  const ranges = inputs.map(({ value }) => matrix(value));
  const [p = '', s = '', k = ''] = ranges.map(shapeOf);
  if (p !== s || p !== k) {
    return [{ code: 'ranges-unequal', facts: { populations: p, socios: s, periphs: k } }];
  }
  const rows = (ranges[0] ?? []).flatMap((row, r) =>
    row.map((_, c) => ({ r, c, cells: ranges.map((range) => range[r]?.[c]) })),
  );
  const filled = rows.filter(
    ({ cells: [population, socio, periph] }) => !isBlankInput({ population, socio, periph }),
  );
  if (filled.length === 0) return [{ code: 'total-empty', facts: {} }, ...modelReasons(model)];
  const arrangement = modelGiven(given);
  const reasons = filled.flatMap(({ r, c, cells }) =>
    inputReasons(
      cells.map((value) => ({ value })),
      arrangement,
    ).map((problem) => located(problem, inputs[argumentIndex(problem)]?.place(r + 1, c + 1))),
  );
  return [...reasons.slice(0, MOST), ...modelReasons(model)];
}

/** The target, or why it cannot be met; and whatever is wrong with the authorities and the table. */
const tariff = (given: Arguments): Reasons => [...tariffReasons(given), ...quotas(given.slice(1))];

/** Names and codes as a cell may hold them. */
const textOf = (given: Given | undefined): string => {
  const value = given && single(given.value)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

function authority([name, field, vintage]: Arguments, registry: Registry | undefined): Reasons {
  if (!registry || !name || !field) return [];
  const found = registry.findAuthority(textOf(name));
  if (!found.ok) return found.problems.map((problem) => located(problem, name.place(1, 1)));
  const asked = textOf(vintage);
  const answer = registry.authorityField(found.value, textOf(field), asked === '' ? undefined : asked);
  return answer.ok ? [] : answer.problems;
}

function members([cluster]: Arguments, registry: Registry | undefined): Reasons {
  if (!registry || !cluster) return [];
  const found = registry.findCluster(textOf(cluster));
  return found.ok ? [] : found.problems.map((problem) => located(problem, cluster.place(1, 1)));
}

function model([date]: Arguments): Reasons {
  if (!date) return [];
  const on = readDate(single(date.value)?.value);
  if (!on.ok) return on.problems.map((problem) => located(problem, date.place(1, 1)));
  const found = recommendedModel(on.value);
  return found.ok ? [] : found.problems;
}

/** What explains formulas on budget accounts, where it was fetched. */
export type AccountsExplained = Pick<typeof accounts, 'accountReasons' | 'chapterReasons'>;

/** What explains formulas on the council, membership and tenders, where it was fetched. */
export type CouncilsExplained = Pick<typeof councils, 'councilReasons'>;

/** Facts that some explanations stand on. */
export interface Known {
  readonly councils?: CouncilsExplained | undefined;
  readonly registry?: Registry | undefined;
  readonly accounts?: AccountsExplained | undefined;
}

const EXPLAINED: Readonly<Record<string, (given: Arguments, known: Known) => Reasons>> = {
  CLUSTERQUOTA: quota,
  CLUSTERQUOTAPARTS: quota,
  CLUSTERQUOTAS: quotas,
  CLUSTERQUOTATOTAL: quotas,
  CLUSTERTARIFF: tariff,
  CLUSTERAPPORTION: shareReasons,
  CLUSTERAUTHORITY: (given, { registry }) => authority(given, registry),
  CLUSTERMEMBERS: (given, { registry }) => members(given, registry),
  CLUSTERMODEL: model,
  CLUSTERACCOUNT: (given, { accounts: known }) => known?.accountReasons(given) ?? [],
  CLUSTERCHAPTERSUM: (given, { accounts: known }) => known?.chapterReasons(given) ?? [],
};

const givenIn = (call: Call, snapshot: Snapshot): Arguments =>
  call.arguments.map((argument) => resolve(argument, snapshot));

/** Why a call fails, judged by the library on the arguments that can be read; empty where none of those is at fault. */
export const reasonsFor = (call: Call, snapshot: Snapshot, known: Known): Reasons =>
  EXPLAINED[call.name]?.(givenIn(call, snapshot), known) ?? [];

/** The same of a function on the council, membership or tenders. */
export const councilReasonsFor = (
  call: Call,
  snapshot: Snapshot,
  { councils: known }: Known,
): readonly MembershipProblem[] => known?.councilReasons(call.name, givenIn(call, snapshot)) ?? [];
