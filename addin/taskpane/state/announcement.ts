import {
  isOwnSheet,
  RECORD_SHEET,
  withLists,
  type Area,
  type Plan,
  type PlanStep,
  type Snapshot,
} from '../../../lib/index.js';
import type { Write } from './written.js';

/** One line of what a plan will do to the workbook. */
export type AnnouncementLine =
  | {
      readonly kind: 'new-sheet';
      readonly sheet: string;
      readonly area: Area;
      readonly count: number;
      readonly charts: number;
    }
  | { readonly kind: 'delete-sheet'; readonly sheet: string }
  /** What Eshkol keeps in the workbook, in a sheet that nobody sees: written on a new one, written anew, or gone. */
  | { readonly kind: 'record-new' | 'record' | 'record-gone'; readonly sheet: string }
  /** Lists to choose from, in a sheet that nobody sees. */
  | { readonly kind: 'lists-new' | 'lists' | 'lists-gone'; readonly sheet: string }
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly area: Area;
      readonly count: number;
      /** Cells that are not blank now. */
      readonly overwrites: number;
    }
  | { readonly kind: 'look'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'chart'; readonly sheet: string; readonly area: Area; readonly title: string }
  | { readonly kind: 'marks'; readonly sheet: string; readonly count: number }
  /** Marks of before go, in all sheets. */
  | { readonly kind: 'unmark' };

interface Spot {
  readonly row: number;
  readonly column: number;
}

const spotsOf = ({ top, left, cells }: Write): readonly Spot[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === undefined ? [] : [{ row: top + r, column: left + c }])),
  );

const isFilled = (snapshot: Snapshot | undefined, sheet: string, row: number, column: number): boolean => {
  const cell = snapshot?.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));
};

/** The smallest area that holds all these cells. */
const around = ([first, ...more]: readonly [Spot, ...Spot[]]): Area =>
  more.reduce<Area>(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: first.row, left: first.column, bottom: first.row, right: first.column },
  );

const spotsOn = (steps: readonly PlanStep[], sheet: string): readonly Spot[] =>
  steps.flatMap((step) => (step.do === 'write' && step.sheet === sheet ? spotsOf(step) : []));

const A1: Spot = { row: 0, column: 0 };

/** A new sheet is one line, with everything that will stand on it. */
function newSheet(steps: readonly PlanStep[], sheet: string): AnnouncementLine {
  const spots = spotsOn(steps, sheet);
  const [first = A1, ...more] = spots;
  const charts = steps.filter((step) => step.do === 'add-chart' && step.sheet === sheet).length;
  return { kind: 'new-sheet', sheet, area: around([first, ...more]), count: spots.length, charts };
}

const cellsIn = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** The marks of one sheet together, however many areas they are. */
function marks(steps: readonly PlanStep[], sheet: string): AnnouncementLine {
  const count = steps.reduce(
    (sum, step) => sum + (step.do === 'mark' && step.sheet === sheet ? cellsIn(step.area) : 0),
    0,
  );
  return { kind: 'marks', sheet, count };
}

/** A sheet of ours that nobody sees, in words that say what it is for. */
function hiddenSheet(sheet: string, becomes: '' | '-new' | '-gone'): AnnouncementLine {
  return sheet.toLowerCase() === RECORD_SHEET
    ? { kind: `record${becomes}`, sheet }
    : { kind: `lists${becomes}`, sheet };
}

/** What is said before anything is written: every sheet that comes or goes, also one that nobody sees; new sheets as a whole, on sheets that are there every range by itself. */
export function announcementOf(asked: Plan, snapshot: Snapshot | undefined): readonly AnnouncementLine[] {
  const names = snapshot?.sheets.map(({ name }) => name) ?? [];
  const { steps } = withLists(asked, names).plan;
  const added = new Set(steps.flatMap((step) => (step.do === 'add-sheet' ? [step.sheet.name] : [])));
  const marked = new Set<string>();
  return steps.flatMap((step): AnnouncementLine[] => {
    if (step.do === 'add-sheet') {
      const { name } = step.sheet;
      if (!isOwnSheet(name)) return [newSheet(steps, name)];
      const isThere = names.some((each) => each.toLowerCase() === name.toLowerCase());
      return [hiddenSheet(name, isThere ? '' : '-new')];
    }
    if (step.do === 'unmark') return [{ kind: 'unmark' }];
    if (added.has(step.sheet)) return [];
    const { sheet } = step;
    switch (step.do) {
      case 'delete-sheet':
        return [isOwnSheet(sheet) ? hiddenSheet(sheet, '-gone') : { kind: 'delete-sheet', sheet }];
      case 'style':
        return [{ kind: 'look', sheet, area: step.area }];
      case 'add-chart':
        return [{ kind: 'chart', sheet, area: step.chart.at, title: step.chart.title }];
      case 'mark':
        if (marked.has(sheet)) return [];
        marked.add(sheet);
        return [marks(steps, sheet)];
      case 'write': {
        const [first, ...more] = spotsOf(step);
        if (!first) return [];
        const area = around([first, ...more]);
        const overwrites = [first, ...more].filter(({ row, column }) =>
          isFilled(snapshot, sheet, row, column),
        ).length;
        return [{ kind: 'cells', sheet, area, count: more.length + 1, overwrites }];
      }
    }
  });
}
