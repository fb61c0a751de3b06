import type { ReadingProgress } from '../../excel/port.js';
import { sheetsOf } from './written.js';
import type { PaneEvent } from './events.js';
import type { PaneState, Reading } from './pane.js';

const idle = { phase: 'none' } as const;

/** While the workbook is read again, what was read before stays in view. */
const startReading = ({ reading }: PaneState, progress: ReadingProgress | undefined): Reading =>
  reading.phase === 'read' ? reading : { phase: 'reading', ...(progress && { progress }) };

/** What the pane looks like after something happened. Pure: no clock, no Office, no React. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'went':
      return { ...state, area: event.area };
    case 'language-chosen':
      return { ...state, chosen: event.language, language: event.language ?? state.office };
    case 'reading':
      return { ...state, reading: startReading(state, event.progress) };
    case 'read':
      return { ...state, reading: event.reading };
    case 'registry-arrived':
      return { ...state, registry: event.registry };
    case 'selected':
      return { ...state, selection: event.selection };
    case 'simulated':
      return { ...state, simulation: event.simulation };
    case 'checked':
      return { ...state, check: event.check };
    case 'announced':
      return { ...state, task: { phase: 'announced', plan: event.plan } };
    case 'withdrawn':
      return { ...state, task: idle };
    case 'writing':
      return { ...state, task: { phase: 'writing', cells: event.cells } };
    case 'written':
      return {
        ...state,
        task: idle,
        undoable: event.applied,
        outcome: { kind: 'written', cells: event.applied.cells, sheets: sheetsOf(event.applied.plan) },
      };
    case 'undoing':
      return { ...state, task: { phase: 'undoing' } };
    case 'undone':
      return { ...state, task: idle, undoable: undefined, outcome: { kind: 'undone', sheets: event.sheets } };
    case 'refused':
      return { ...state, task: idle, outcome: event.outcome };
    case 'dismissed':
      return { ...state, outcome: undefined, undoable: undefined };
  }
}
