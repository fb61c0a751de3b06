import type { IsoDate } from '../core/dated.js';
import type { Evidence } from '../model/evidence.js';
import { referenceOf } from '../model/said.js';
import type { Look } from './each.js';
import { shownOn } from './standing.js';

/** What goes to the minister with a request, by the names of the facts. */
export interface Papers {
  readonly request: Evidence | undefined;
  readonly with: Readonly<Record<string, Evidence | undefined>>;
  /** Another act may stand in for these, so that a request without them waits for it. */
  readonly waits: readonly string[];
  /** The order was amended, or everybody behaves as if it had been. */
  readonly done: boolean;
}

/** The first of some papers by name, and how many there are. */
const listed = (names: readonly string[]): Look['facts'] & object => ({
  document: names[0] ?? 'none',
  count: names.length,
});

/** J2, J4: a written request, with its papers. Before it is written, and nothing has changed, they are a list of what to prepare. */
export function lookAtPapers({ request, with: papers, waits, done }: Papers, on: IsoDate): Look {
  const all: Papers['with'] = { request, ...papers };
  const names = Object.keys(all);
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
