import {
  asOwn,
  decideDeleting,
  decideSaving,
  readScenarioJson,
  scenarioJson,
  type Result,
  type Scenario,
} from '../../lib/index.js';
import type { ExcelPort, ExcelProblem } from '../excel/port.js';
import type { PaneEvent } from './state/events.js';
import type { PaneState } from './state/pane.js';
import { readDraft } from './state/scenarios/draft.js';
import { freeName } from './state/scenarios/names.js';
import { FIRST } from './state/scenarios/simulation.js';
import { simulationStore } from './state/scenarios/store.js';
import type { Store } from './state/store.js';

/** What a person may ask of scenarios that reaches the workbook. Each is a setting of its own, so that co-authors never write one list. */
export interface ScenarioIntents {
  /** Fetches what the workbook holds. */
  load(): Promise<void>;
  /** `shown` is what the scenario is called, also where nobody named it. */
  save(id: string, shown: string): Promise<void>;
  delete(id: string, shown: string): Promise<void>;
  /** Takes the last deletion back, in the workbook as well. */
  restore(): Promise<void>;
}

const PREFIX = 'eshkol.scenario.';
const keyOf = (id: string): string => `${PREFIX}${id}`;

interface Held {
  readonly scenarios: readonly Scenario[];
  /** Settings under our keys that this version cannot read; they stay as they are. */
  readonly unreadable: number;
}

const byName = (a: Scenario, b: Scenario): number =>
  a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1;

/** @param me - an opaque key of whoever sits here; @param newId - a name for what is new, different at every call. */
export function createScenarioIntents(
  port: ExcelPort,
  pane: Store<PaneState, PaneEvent>,
  me: string,
  newId: () => string,
): ScenarioIntents {
  const { get, send } = simulationStore(pane);

  const refuse = (problems: readonly ExcelProblem[]): void => {
    send({ type: 'told', notice: { kind: 'refused', problems } });
  };

  /** The value, or undefined after saying why there is none. */
  async function asked<T>(
    answer: Promise<Result<T, ExcelProblem>>,
  ): Promise<{ readonly value: T } | undefined> {
    const result = await answer;
    if (result.ok) return { value: result.value };
    refuse(result.problems);
    return undefined;
  }

  async function held(): Promise<Held | undefined> {
    const settings = await asked(port.readSettings(PREFIX));
    if (!settings) return undefined;
    const read = [...settings.value.values()].map(readScenarioJson);
    const scenarios = read.flatMap((each) => (each.ok ? [each.value] : [])).sort(byName);
    return { scenarios, unreadable: read.length - scenarios.length };
  }

  const write = async (scenario: Scenario): Promise<boolean> =>
    (await asked(port.writeSetting(keyOf(scenario.id), scenarioJson(scenario)))) !== undefined;

  /** The scenario as a new one of this person, saved at once. */
  async function saveAsOwn(
    scenario: Scenario,
    stored: readonly Scenario[],
    reason: 'other-owner' | 'other-revision',
    theirs: Scenario | undefined,
  ): Promise<void> {
    const taken = [...stored, ...get().entries.map(({ draft }) => draft)].map(({ name }) => name);
    const owner = scenario.owner === undefined ? {} : { owner: me };
    const mine: Scenario = {
      ...asOwn(scenario, { id: newId(), name: freeName(scenario.name, taken), ...owner }),
      revision: 1,
    };
    if (!(await write(mine))) return;
    send({ type: 'kept-both', id: scenario.id, mine, reason, ...(theirs && { theirs }) });
  }

  async function save(id: string, shown: string): Promise<void> {
    const entry = get().entries.find(({ draft }) => draft.id === id);
    const read = entry && readDraft(entry.draft);
    if (!read?.ok) return;
    // The scenario that everybody begins with gets an identity of its own, or two people's would be one.
    const scenario: Scenario = { ...read.scenario, id: id === FIRST ? newId() : id, name: shown };
    send({ type: 'storing' });
    const now = await held();
    if (!now) return;
    const decision = decideSaving(scenario, now.scenarios, me);
    switch (decision.do) {
      case 'nothing': {
        const same = now.scenarios.find((each) => each.id === scenario.id) ?? scenario;
        send({ type: 'saved', id, scenario: same });
        return;
      }
      case 'write':
        if (await write(decision.scenario)) send({ type: 'saved', id, scenario: decision.scenario });
        return;
      case 'keep-both':
        await saveAsOwn(scenario, now.scenarios, decision.reason, decision.theirs);
    }
  }

  return {
    async load() {
      send({ type: 'storing' });
      const now = await held();
      if (now) send({ type: 'loaded', stored: now.scenarios, unreadable: now.unreadable });
    },
    save,
    async delete(id, shown) {
      const entry = get().entries.find(({ draft }) => draft.id === id);
      if (!entry) return;
      if (entry.stored) {
        send({ type: 'storing' });
        const now = await held();
        if (!now) return;
        const decision = decideDeleting(entry.stored, now.scenarios, me);
        if (decision.do === 'keep') {
          send({
            type: 'told',
            notice: { kind: 'kept', reason: decision.reason, name: decision.theirs.name },
          });
          return;
        }
        if (decision.do === 'delete' && !(await asked(port.writeSetting(keyOf(id), undefined)))) return;
      }
      send({ type: 'deleted', id, shown });
    },
    async restore() {
      const { notice } = get();
      if (notice?.kind !== 'deleted') return;
      const { stored } = notice.entry;
      if (stored && !(await write(stored))) return;
      send({ type: 'restored' });
    },
  };
}
