import type { PaneEvent } from '../events.js';
import type { PaneState } from '../pane.js';
import type { Store } from '../store.js';
import { initialChecking, type Checking } from './checking.js';
import type { CheckEvent } from './events.js';
import { reduceCheck } from './reduce.js';

const beginning = initialChecking();

/** The check within the pane's one state. Its reducer comes with it, so the first screen does not carry it. */
export function checkStore(pane: Store<PaneState, PaneEvent>): Store<Checking, CheckEvent> {
  const get = (): Checking => pane.get().check ?? beginning;
  return {
    get,
    send(event) {
      const check = reduceCheck(get(), event);
      if (check !== get()) pane.send({ type: 'checked', check });
    },
    subscribe: (listener) => pane.subscribe(listener),
  };
}
