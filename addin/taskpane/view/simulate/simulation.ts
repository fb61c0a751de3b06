import { createContext, useContext } from 'react';
import type { SimulationResult } from '../../../../lib/index.js';
import type { ScenarioIntents } from '../../scenarioIntents.js';
import type { Base } from '../../state/scenarios/base.js';
import type { DraftRead } from '../../state/scenarios/draft.js';
import type { SimulationEvent } from '../../state/scenarios/events.js';
import type { Entry, Simulation } from '../../state/scenarios/simulation.js';
import type { SimulateVoice } from '../../words/simulate/load.js';

/** What every view of the simulation is given. */
export interface SimulationView {
  readonly voice: SimulateVoice;
  readonly base: Base;
  readonly simulation: Simulation;
  /** The present scenario. */
  readonly entry: Entry;
  readonly read: DraftRead;
  /** Absent while a field cannot be read. */
  readonly result?: SimulationResult;
  readonly send: (event: SimulationEvent) => void;
  readonly scenarios: ScenarioIntents;
  /** What a scenario is called, also where nobody named it. */
  readonly nameOf: (entry: Entry) => string;
  /** Whether the scenario is a personal one of whoever sits here. */
  readonly isMine: (entry: Entry) => boolean;
}

export const SimulationContext = createContext<SimulationView | undefined>(undefined);

export function useSimulation(): SimulationView {
  const view = useContext(SimulationContext);
  if (!view) throw new Error('a view outside the simulation');
  return view;
}
