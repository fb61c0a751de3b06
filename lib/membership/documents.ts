import type { IsoDate } from '../core/dated.js';
import type { Evidence } from '../model/evidence.js';
import { referenceOf } from '../model/said.js';
import type { Look } from './each.js';
import type { JoiningFacts, LeavingFacts } from './facts.js';
import { isDone, shownOn } from './standing.js';
import type { StepStanding } from './steps.js';

/** What goes to the minister with a request, by the names of the facts. */
export interface Papers {
  readonly request: Evidence | undefined;
  readonly with: Readonly<Partial<Record<PaperName, Evidence | undefined>>>;
  /** Another act may stand in for these, so that a request without them waits for it. */
  readonly waits: readonly string[];
  /** The order was amended, or everybody behaves as if it had been. */
  readonly done: boolean;
}

export type PaperName = 'request' | 'copy' | 'plenary' | 'council' | 'settlement';

/** One paper of a request, as it stands on a day. */
export interface Paper {
  readonly paper: PaperName;
  readonly standing: Extract<StepStanding, 'shown' | 'missing' | 'unknown'>;
  readonly evidence: Evidence | undefined;
}

/**
 * J2: in writing to the minister, with a copy to the economic development division and both protocols; that of the cluster's council not
 * where the minister acts without its consent, which he may still do while nothing has changed.
 */
export function papersToJoin(joining: JoiningFacts, on: IsoDate): Papers {
  const { request, copy, plenary, council, ministerReasons } = joining;
  const done = isDone(joining, on);
  const overridden = shownOn(ministerReasons, on);
  // Nobody said whether the minister acted without the council: then it is not known either whether its protocol was due.
  const due = done && overridden === undefined && shownOn(council, on) === false ? undefined : council;
  const papers = { copy, plenary, ...(overridden === true ? {} : { council: due }) };
  return { request, with: papers, waits: ['council'], done };
}

/** J4: in writing to the minister, with a proposed settlement. */
export const papersToLeave = (leaving: LeavingFacts, on: IsoDate): Papers => ({
  request: leaving.request,
  with: { settlement: leaving.settlement },
  waits: [],
  done: isDone(leaving, on),
});

/** The papers of a request one by one, the request itself first. */
export const listPapers = ({ request, with: papers }: Papers, on: IsoDate): readonly Paper[] =>
  Object.entries({ request, ...papers }).map(([paper, evidence]) => {
    const known = shownOn(evidence, on);
    return {
      paper: paper as PaperName,
      standing: known === undefined ? 'unknown' : known ? 'shown' : 'missing',
      evidence,
    };
  });

/** The first of some papers by name, and how many there are. */
const listed = (names: readonly string[]): Look['facts'] & object => ({
  document: names[0] ?? 'none',
  count: names.length,
});

/** J2, J4: a written request, with its papers. Before it is written, and nothing has changed, they are a list of what to prepare. */
export function lookAtPapers({ request, with: papers, waits, done }: Papers, on: IsoDate): Look {
  const all: Papers['with'] = { request, ...papers };
  const names = Object.keys(all) as PaperName[];
  const not = (known: boolean | undefined) => names.filter((name) => shownOn(all[name], on) === known);
  const [missing, unknown] = [not(false), not(undefined)];
  const written = shownOn(request, on);
  if (missing.length === 0 && unknown.length === 0) {
    return {
      code: 'request-complete',
      outcome: 'met',
      at: names,
      facts: { reference: referenceOf(request) },
    };
  }
  if (!done && written !== true) {
    const at = [...missing, ...unknown];
    return { code: 'request-pending', outcome: 'advisory', at, facts: listed(at) };
  }
  const lacking = missing.filter((name) => done || !waits.includes(name));
  if (lacking.length > 0) {
    return { code: 'request-incomplete', outcome: 'breached', at: lacking, facts: listed(lacking) };
  }
  return unknown.length > 0
    ? { code: 'request-unknown', outcome: 'undetermined', at: unknown, facts: listed(unknown) }
    : { code: 'request-pending', outcome: 'advisory', at: missing, facts: listed(missing) };
}
