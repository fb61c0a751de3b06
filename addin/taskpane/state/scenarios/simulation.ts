import { recommendedModel, scenarioJson, type QuotaModel, type Scenario } from '../../../../lib/index.js';
import type { PaneProblem } from '../../words/voice.js';
import { readDraft, scenarioDraft, type ScenarioDraft } from './draft.js';

/** What the new quotas are compared with: those in the sheet, the recommended model's, or another scenario's, by its id. */
export type Basis = string;

export interface Entry {
  readonly draft: ScenarioDraft;
  /** As the workbook holds it, as far as is known here; absent where it was never saved. */
  readonly stored?: Scenario;
}

/** What happened to scenarios and is told until something else happens. `name` is what the scenario is called. */
export type Notice =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'deleted'; readonly name: string; readonly entry: Entry; readonly index: number }
  /** Another's newer saving was left alone, and this one is now called `name`. */
  | {
      readonly kind: 'kept-both';
      readonly reason: 'other-owner' | 'other-revision';
      readonly theirs: string;
      readonly name: string;
    }
  /** Another's was not deleted. */
  | { readonly kind: 'kept'; readonly reason: 'other-owner' | 'other-revision'; readonly name: string }
  /** Settings of the workbook that cannot be read as scenarios; they stay there as they are. */
  | { readonly kind: 'unreadable'; readonly count: number }
  | { readonly kind: 'refused'; readonly problems: readonly PaneProblem[] };

/** Scenarios as the pane has them; nothing of them is in the workbook's cells until it is written. */
export interface Simulation {
  /** At least one. */
  readonly entries: readonly [Entry, ...Entry[]];
  readonly current: string;
  /** Absent: the sheet's quotas wherever there are any. */
  readonly basis?: Basis;
  readonly storing: boolean;
  readonly notice?: Notice;
}

export function recommended(): QuotaModel {
  const model = recommendedModel();
  if (!model.ok) throw new Error('the procedure has no edition');
  return model.value;
}

/** The members as they are, by the recommended model. */
export const plainScenario = (id: string, name = ''): Scenario => ({
  id,
  name,
  arrangement: recommended(),
  added: [],
  removed: [],
  overrides: {},
  revision: 0,
});

/** Where everybody begins; it is in the workbook only once it was saved. */
export const FIRST = 'first';

export const initialSimulation = (): Simulation => ({
  entries: [{ draft: scenarioDraft(plainScenario(FIRST)) }],
  current: FIRST,
  storing: false,
});

export const entryOf = ({ entries, current }: Simulation): Entry =>
  entries.find(({ draft }) => draft.id === current) ?? entries[0];

const textOf = (scenario: Scenario): string => JSON.stringify(scenarioJson({ ...scenario, revision: 0 }));

/** Whether the scenario assumes nothing of its own. */
export function isPlain({ draft }: Entry): boolean {
  const read = readDraft(draft);
  return read.ok && textOf({ ...read.scenario, name: '', id: '' }) === textOf(plainScenario(''));
}

/** `saved`: the workbook says the same; `changed`: it has an older state; `new`: it has none. */
export function savedState({ draft, stored }: Entry): 'saved' | 'changed' | 'new' {
  if (!stored) return 'new';
  const read = readDraft(draft);
  return read.ok && textOf(read.scenario) === textOf(stored) ? 'saved' : 'changed';
}
