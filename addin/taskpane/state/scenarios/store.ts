import type { PaneEvent } from '../events.js';
import type { PaneState } from '../pane.js';
import type { Store } from '../store.js';
import type { SimulationEvent } from './events.js';
import { reduceSimulation } from './reduce.js';
import { initialSimulation, type Simulation } from './simulation.js';

const beginning = initialSimulation();

/** The scenarios within the pane's one state. Their reducer comes with them, so the first screen does not carry it. */
export function simulationStore(pane: Store<PaneState, PaneEvent>): Store<Simulation, SimulationEvent> {
  const get = (): Simulation => pane.get().simulation ?? beginning;
  return {
    get,
    send(event) {
      const simulation = reduceSimulation(get(), event);
      if (simulation !== get()) pane.send({ type: 'simulated', simulation });
    },
    subscribe: (listener) => pane.subscribe(listener),
  };
}
