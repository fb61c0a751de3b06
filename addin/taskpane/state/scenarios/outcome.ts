import {
  quotaIn,
  simulate,
  type Exact,
  type MembersRow,
  type Money,
  type QuotaWorking,
  type SimulationMember,
  type SimulationResult,
  type SimulationRow,
} from '../../../../lib/index.js';
import { Exact as Decimal } from '../../../../lib/index.js';
import { isDetermined, sumOf, type Sum } from '../figures.js';
import { standingQuota } from '../members.js';
import type { Base } from './base.js';
import { readDraft } from './draft.js';
import { plainScenario, type Basis, type Entry, type Simulation } from './simulation.js';

type Results = WeakMap<Entry['draft'], SimulationResult | undefined>;
const results = new WeakMap<Base, Results>();
const baselines = new WeakMap<Base, SimulationResult>();

/** The scenario over these members; undefined where a field of it cannot be read. Each is computed once. */
export function resultOf({ draft }: Entry, base: Base): SimulationResult | undefined {
  const known: Results = results.get(base) ?? new WeakMap();
  results.set(base, known);
  if (!known.has(draft)) {
    const read = readDraft(draft);
    known.set(draft, read.ok ? simulate(read.scenario, base.members, base.figuresOf) : undefined);
  }
  return known.get(draft);
}

/** The members as they are, by the recommended model. */
export function baselineOf(base: Base): SimulationResult {
  const known = baselines.get(base) ?? simulate(plainScenario('recommended'), base.members, base.figuresOf);
  baselines.set(base, known);
  return known;
}

/** One line of the table: an authority of the scenario, or one that leaves it. */
export interface Line {
  readonly key: string;
  readonly name: string;
  /** Absent for one that leaves, and while a field cannot be read. */
  readonly row?: SimulationRow;
  readonly standing: SimulationRow['membership'] | 'left';
  /** Its row in the sheet, where it has one. */
  readonly member?: MembersRow;
  readonly working?: QuotaWorking;
  readonly recommended?: QuotaWorking;
  readonly before?: Exact;
  readonly delta?: Exact;
}

export interface Picture {
  readonly lines: readonly Line[];
  readonly total: Sum;
  readonly rounding: Exact;
  /** Only where both totals are determined. */
  readonly delta?: Exact;
  /** Absent while a field cannot be read. */
  readonly result?: SimulationResult;
}

/** The sheet's own quotas are the better comparison wherever there are any. */
export const hasStanding = ({ table }: Base): boolean =>
  table?.rows.some((row) => standingQuota(row) !== undefined) ?? false;

/** What is compared with, as far as it is there: scenarios are deleted, tables change. */
export function basisOf({ basis, entries }: Simulation, base: Base): Basis {
  if (basis === 'recommended') return basis;
  if (basis !== undefined && entries.some(({ draft }) => draft.id === basis)) return basis;
  return hasStanding(base) ? 'sheet' : 'recommended';
}

const rowOf = (result: SimulationResult | undefined, key: string): SimulationRow | undefined =>
  result?.rows.find((row) => row.key === key);

/** What each authority paid before, by key. */
function beforeOf(simulation: Simulation, base: Base, basis: Basis): (key: string) => Exact | undefined {
  if (basis === 'sheet') {
    return (key) => {
      const row = base.rows.get(key);
      return row && standingQuota(row);
    };
  }
  const entry = simulation.entries.find(({ draft }) => draft.id === basis);
  const result = entry ? resultOf(entry, base) : baselineOf(base);
  return (key) => quotaIn(rowOf(result, key));
}

const workingOf = (row: SimulationRow | undefined): QuotaWorking | undefined =>
  row?.working.ok ? row.working.value : undefined;

const ZERO = new Decimal(0);

/** The present scenario beside what it is compared with: every authority, those that join and those that leave. */
export function pictureOf(simulation: Simulation, entry: Entry, base: Base): Picture {
  const result = resultOf(entry, base);
  const baseline = baselineOf(base);
  const before = beforeOf(simulation, base, basisOf(simulation, base));

  const line = (
    member: SimulationMember | SimulationRow,
    standing: Line['standing'],
    row?: SimulationRow,
  ): Line => {
    const { key, name } = member;
    const was = before(key);
    const working = workingOf(row);
    const plain = workingOf(rowOf(baseline, key));
    const sheetRow = base.rows.get(key);
    const now = standing === 'left' ? ZERO : working?.quota;
    // One that joins paid nothing before.
    const then = was ?? (standing === 'added' ? ZERO : undefined);
    return {
      key,
      name,
      standing,
      ...(row && { row }),
      ...(sheetRow && { member: sheetRow }),
      ...(working && { working }),
      ...(plain && { recommended: plain }),
      ...(was && { before: was }),
      ...(now && then && { delta: now.minus(then) }),
    };
  };

  const shown = result?.rows ?? baseline.rows;
  const lines = [
    ...shown.map((row) => line(row, row.membership, result && row)),
    ...(result?.left ?? []).map((member) => line(member, 'left')),
  ];
  const total = sumOf(
    lines.flatMap(({ standing, working }) => (standing === 'left' ? [] : [working?.quota])),
  );
  const paid = sumOf(lines.map((each) => each.before ?? (each.standing === 'added' ? ZERO : undefined)));
  const whole = result !== undefined && isDetermined(total) && isDetermined(paid);
  return {
    lines,
    total,
    rounding: result?.rounding ?? ZERO,
    ...(result && { result }),
    ...(whole && { delta: total.amount.minus(paid.amount) }),
  };
}

/** All scenarios that can be computed, in their order, for what shows them side by side. */
export const resultsOf = ({ entries }: Simulation, base: Base): readonly SimulationResult[] =>
  entries.flatMap((entry) => resultOf(entry, base) ?? []);

/** What the present scenario comes to, where that is determined: the start of most arrangements. */
export const totalOf = (entry: Entry, base: Base): Money | undefined => resultOf(entry, base)?.total;
