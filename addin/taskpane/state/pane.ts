import {
  EDITIONS,
  recommendedModel,
  type Language,
  type MembersTable,
  type Plan,
  type QuotaModel,
  type Registry,
  type Snapshot,
} from '../../../lib/index.js';
import type { Applied, Selection } from '../../excel/port.js';
import type { PaneProblem } from '../words/voice.js';
import type { FormulaTrouble } from './explain/troubles.js';
import type { ModelDraft } from './draft.js';
import { draftOf } from './draft.js';
import type { Basis } from './figures.js';
import { tableId } from './members.js';

export type Area =
  | { readonly name: 'overview' }
  | { readonly name: 'simulate'; readonly table: string }
  | { readonly name: 'settings' };

export type Reading =
  | { readonly phase: 'reading' }
  | { readonly phase: 'failed'; readonly problems: readonly PaneProblem[] }
  | {
      readonly phase: 'read';
      readonly snapshot: Snapshot;
      readonly tables: readonly MembersTable[];
      readonly troubles: readonly FormulaTrouble[];
    };

/** What the person tries out; nothing of it is in the workbook until it is written. */
export interface Scenario {
  readonly draft: ModelDraft;
  /** Absent: the sheet's quotas wherever there are any. */
  readonly basis?: Basis;
}

/** The one action that is under way. */
export type Task =
  | { readonly phase: 'none' }
  | { readonly phase: 'announced'; readonly plan: Plan }
  | { readonly phase: 'writing'; readonly cells: number }
  | { readonly phase: 'undoing' };

/** What an action came to; the newest stands in the pane until it is dismissed. */
export type Outcome =
  | { readonly kind: 'written'; readonly cells: number; readonly sheets: readonly string[] }
  | { readonly kind: 'undone'; readonly sheets: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly by: 'workbook' | 'command';
      readonly problems: readonly PaneProblem[];
    };

export interface PaneState {
  readonly language: Language;
  /** Undefined: the language follows Office. */
  readonly chosen: Language | undefined;
  readonly office: Language;
  readonly area: Area;
  readonly reading: Reading;
  readonly recommended: QuotaModel;
  /** Arrives after the first answer; until then nothing is said about where figures come from. */
  readonly registry: Registry | undefined;
  readonly scenario: Scenario;
  readonly selection: Selection | undefined;
  readonly task: Task;
  readonly outcome: Outcome | undefined;
  /** The last write, for as long as it can be taken back from here. */
  readonly undoable: Applied | undefined;
}

function newestModel(): QuotaModel {
  const model = recommendedModel();
  if (!model.ok) throw new Error('the procedure has no edition');
  return model.value;
}

export function initialState(chosen: Language | undefined, office: Language): PaneState {
  const recommended = newestModel();
  return {
    language: chosen ?? office,
    chosen,
    office,
    area: { name: 'overview' },
    reading: { phase: 'reading' },
    recommended,
    scenario: { draft: draftOf(recommended) },
    task: { phase: 'none' },
    registry: undefined,
    selection: undefined,
    outcome: undefined,
    undoable: undefined,
  };
}

/** The table of the area that is open, where there still is one. */
export const openTable = ({ area, reading }: PaneState): MembersTable | undefined =>
  area.name === 'simulate' && reading.phase === 'read'
    ? reading.tables.find((table) => tableId(table) === area.table)
    : undefined;

/** The day on which the document of a model was published; its id where the document does not say. */
export const publishedOn = ({ edition }: QuotaModel): string =>
  EDITIONS.find(({ id }) => id === edition)?.published ?? edition ?? '';
