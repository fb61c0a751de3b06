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
import type { Applied, ReadingProgress, Selection } from '../../excel/port.js';
import type { PaneProblem } from '../words/voice.js';
import type { FormulaTrouble } from './explain/troubles.js';
import { tableId } from './members.js';
import type { Checking } from './check/checking.js';
import type { Simulation } from './scenarios/simulation.js';

export type Area =
  | { readonly name: 'overview' }
  | { readonly name: 'simulate'; readonly table: string }
  /** The Hebrew name of a cluster of the registry; blank until one is chosen. */
  | { readonly name: 'simulate'; readonly cluster: string }
  | { readonly name: 'check' }
  /** Council, powers, tenders, joining and leaving. */
  | { readonly name: 'governance' }
  /** Freezing, restoring, sealing: workbooks that travel. */
  | { readonly name: 'share' }
  | { readonly name: 'settings' };

export type Reading =
  /** `progress` where the workbook takes several messages. */
  | { readonly phase: 'reading'; readonly progress?: ReadingProgress }
  | { readonly phase: 'failed'; readonly problems: readonly PaneProblem[] }
  | {
      readonly phase: 'read';
      readonly snapshot: Snapshot;
      readonly tables: readonly MembersTable[];
      readonly troubles: readonly FormulaTrouble[];
    };

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
  /** What the person tries out; nothing of it is in a cell until it is written. Absent until Simulate was opened. */
  readonly simulation?: Simulation;
  /** Absent until Check was opened. */
  readonly check?: Checking;
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
    task: { phase: 'none' },
    registry: undefined,
    selection: undefined,
    outcome: undefined,
    undoable: undefined,
  };
}

/** The table of the area that is open, where there still is one. */
export const openTable = ({ area, reading }: PaneState): MembersTable | undefined =>
  'table' in area && reading.phase === 'read'
    ? reading.tables.find((table) => tableId(table) === area.table)
    : undefined;

/** The day on which the document of a model was published; its id where the document does not say. */
export const publishedOn = ({ edition }: QuotaModel): string =>
  EDITIONS.find(({ id }) => id === edition)?.published ?? edition ?? '';
