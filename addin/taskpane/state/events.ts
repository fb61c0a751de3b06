import type { Language, Plan, Registry } from '../../../lib/index.js';
import type { Applied, ReadingProgress, Selection } from '../../excel/port.js';
import type { Checking } from './check/checking.js';
import type { Area, Outcome, Reading } from './pane.js';
import type { Simulation } from './scenarios/simulation.js';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'went'; readonly area: Area }
  | { readonly type: 'language-chosen'; readonly language: Language | undefined }
  | { readonly type: 'reading'; readonly progress?: ReadingProgress }
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'registry-arrived'; readonly registry: Registry }
  | { readonly type: 'selected'; readonly selection: Selection }
  /** Something happened to the scenarios; what came of it, since what decides that is fetched with them. */
  | { readonly type: 'simulated'; readonly simulation: Simulation }
  /** Something happened to the check; what came of it, as with the scenarios. */
  | { readonly type: 'checked'; readonly check: Checking }
  | { readonly type: 'announced'; readonly plan: Plan }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'writing'; readonly cells: number }
  | { readonly type: 'written'; readonly applied: Applied }
  | { readonly type: 'undoing' }
  | { readonly type: 'undone'; readonly sheets: readonly string[] }
  | { readonly type: 'refused'; readonly outcome: Extract<Outcome, { kind: 'refused' }> }
  | { readonly type: 'dismissed' };
