import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { personKey } from '../../preference.js';
import type { ScenarioIntents } from '../../scenarioIntents.js';
import { baseOf } from '../../state/scenarios/base.js';
import { readDraft } from '../../state/scenarios/draft.js';
import { resultOf } from '../../state/scenarios/outcome.js';
import { entryOf, isPlain, type Entry } from '../../state/scenarios/simulation.js';
import { simulationStore } from '../../state/scenarios/store.js';
import { loadSimulateVoice, type SimulateVoice } from '../../words/simulate/load.js';
import type { Voice } from '../../words/voice.js';
import { usePane, usePaneStore } from '../pane.js';
import { Busy } from '../parts.js';
import { SimulationContext } from './simulation.js';

/** Keeps the voice of the language before until the next one has arrived. */
function useSimulateVoice(voice: Voice): SimulateVoice | undefined {
  const [wide, setWide] = useState<SimulateVoice>();
  useEffect(() => {
    let wanted = true;
    void loadSimulateVoice(voice).then((loaded) => {
      if (wanted) setWide(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [voice]);
  return wide;
}

/** Scenarios are asked of the workbook whenever the simulation is opened: others may have saved theirs meanwhile. */
function useScenarioIntents(): ScenarioIntents | undefined {
  const { intents } = usePane();
  const [scenarios, setScenarios] = useState<ScenarioIntents>();
  useEffect(() => {
    let wanted = true;
    void intents.scenarios().then((fetched) => {
      if (!wanted) return;
      setScenarios(fetched);
      void fetched.load();
    });
    return () => {
      wanted = false;
    };
  }, [intents]);
  return scenarios;
}

interface Props {
  /** Shown where there are no members to simulate. */
  readonly start: (voice: SimulateVoice) => ReactNode;
  readonly children: ReactNode;
}

/** Everything that views of the simulation are given, once its sentences and the registry have arrived. */
export function SimulationProvider({ start, children }: Props) {
  const { state, voice: first } = usePane();
  const store = usePaneStore();
  const voice = useSimulateVoice(first);
  const scenarios = useScenarioIntents();
  const base = baseOf(state);
  const { get, send } = useMemo(() => simulationStore(store), [store]);
  const kept = state.simulation;
  const simulation = useMemo(() => kept ?? get(), [kept, get]);
  const view = useMemo(() => {
    if (!voice || !base || !scenarios) return undefined;
    const entry = entryOf(simulation);
    const result = resultOf(entry, base);
    const nameOf = (each: Entry): string => {
      if (each.draft.name !== '') return each.draft.name;
      if (isPlain(each)) return voice.plain('compare.recommended');
      return voice.plain('scenario.unnamed', { number: simulation.entries.indexOf(each) + 1 });
    };
    return {
      voice,
      base,
      simulation,
      entry,
      read: readDraft(entry.draft),
      ...(result && { result }),
      send,
      scenarios,
      nameOf,
      isMine: ({ draft }: Entry) => draft.owner === personKey(),
    };
  }, [voice, base, scenarios, simulation, send]);

  if (!voice || !state.registry) return <Busy label={first.say('reading')} />;
  if (!view) return base ? <Busy label={first.say('reading')} /> : start(voice);
  return <SimulationContext.Provider value={view}>{children}</SimulationContext.Provider>;
}
