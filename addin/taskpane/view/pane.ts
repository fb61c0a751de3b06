import { createContext, useContext, useSyncExternalStore } from 'react';
import type { IsoDate } from '../../../lib/index.js';
import type { Intents } from '../intents.js';
import type { PaneEvent } from '../state/events.js';
import type { PaneState } from '../state/pane.js';
import type { Store } from '../state/store.js';
import type { Voice } from '../words/voice.js';

/** What every view is given: the state, one language's voice, and what may be asked for. */
export interface Pane {
  readonly store: Store<PaneState, PaneEvent>;
  readonly intents: Intents;
  readonly voice: Voice;
  /** For what is dated when it is written. */
  readonly today: () => IsoDate;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Omit<Pane, 'store'> & {
  readonly state: PaneState;
  readonly send: (event: PaneEvent) => void;
} {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view outside the pane');
  const { store, intents, voice, today } = pane;
  const state = useSyncExternalStore(store.subscribe, store.get);
  return { state, send: store.send, intents, voice, today };
}

/** The store itself, for what keeps a part of the state in order by itself. */
export function usePaneStore(): Store<PaneState, PaneEvent> {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('a view outside the pane');
  return pane.store;
}
