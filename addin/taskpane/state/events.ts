import type { Language, Plan, Registry } from '../../../lib/index.js';
import type { Applied, Selection } from '../../excel/port.js';
import type { FieldKey } from './draft.js';
import type { Basis } from './figures.js';
import type { Area, Outcome, Reading } from './pane.js';

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'went'; readonly area: Area }
  | { readonly type: 'language-chosen'; readonly language: Language | undefined }
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly reading: Reading }
  | { readonly type: 'registry-arrived'; readonly registry: Registry }
  | { readonly type: 'selected'; readonly selection: Selection }
  | { readonly type: 'field-typed'; readonly field: FieldKey; readonly text: string }
  | { readonly type: 'band-added' }
  | { readonly type: 'band-removed'; readonly index: number }
  | { readonly type: 'scenario-reset' }
  | { readonly type: 'basis-chosen'; readonly basis: Basis }
  | { readonly type: 'announced'; readonly plan: Plan }
  | { readonly type: 'withdrawn' }
  | { readonly type: 'writing'; readonly cells: number }
  | { readonly type: 'written'; readonly applied: Applied }
  | { readonly type: 'undoing' }
  | { readonly type: 'undone'; readonly sheets: readonly string[] }
  | { readonly type: 'refused'; readonly outcome: Extract<Outcome, { kind: 'refused' }> }
  | { readonly type: 'dismissed' };
