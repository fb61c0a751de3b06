import {
  loadRegistry,
  type Area,
  type IsoDate,
  type Language,
  type Plan,
  type Result,
  type Snapshot,
} from '../../lib/index.js';
import type { Mailbox, PaneRequest } from '../commands/mailbox.js';
import type { ExcelFiles, ExcelPort, ExcelProblem, ReadingProgress } from '../excel/port.js';
import type { CheckIntents } from './checkIntents.js';
import { keepLanguage, personKey } from './preference.js';
import type { ScenarioIntents } from './scenarioIntents.js';
import { cellCount, sheetsOf } from './state/written.js';
import type { PaneEvent } from './state/events.js';
import { isWaiting } from './state/explain/ours.js';
import type { CellAt } from './state/members.js';
import type { PaneState, Reading } from './state/pane.js';
import { readWorkbook } from './state/reading.js';
import type { Store } from './state/store.js';

/** What a person may ask of the pane that reaches beyond it: the workbook, or what this browser keeps. */
export interface Intents {
  /** Reads, starts listening to the workbook, then fetches what the first answer does not need. */
  open(): Promise<void>;
  read(): Promise<void>;
  /** The workbook as it was read, with the cells that each formula fills. */
  spills(snapshot: Snapshot): Promise<Result<Snapshot, ExcelProblem>>;
  /** Whole files, from the host and to it. */
  files(): Promise<ExcelFiles>;
  /** Selects a cell or an area in the workbook. */
  show(at: CellAt | { readonly sheet: string; readonly area: Area }): Promise<void>;
  /** Writes what stands announced. */
  write(): Promise<void>;
  undo(): Promise<void>;
  chooseLanguage(language: Language | undefined): void;
  /** What may be asked of the scenarios that the workbook keeps; fetched with the simulation. */
  scenarios(): Promise<ScenarioIntents>;
  /** What may be asked of the check of the workbook's budgets; fetched with it, once. @param today - on which it judges */
  checks(today: () => IsoDate): Promise<CheckIntents>;
  /** Stops listening to the workbook. */
  close(): Promise<void>;
}

/** Several cells often change in one stroke; one reading answers them all. */
const SETTLE_MS = 250;
/** Custom functions answer late, and Excel raises no event for it: look again while cells still wait. */
const BUSY_MS = 700;
const BUSY_READS = 12;

/** What was edited since the last reading that counted. */
interface Due {
  /** Undefined where it may be any of them. */
  readonly sheets?: ReadonlySet<string>;
}

const areaOf = ({ row, column }: CellAt): Area => ({ top: row, left: column, bottom: row, right: column });

export function createIntents(
  port: ExcelPort,
  store: Store<PaneState, PaneEvent>,
  mailbox: Mailbox,
): Intents {
  const refuse = (problems: readonly ExcelProblem[]): void => {
    store.send({ type: 'refused', outcome: { kind: 'refused', by: 'workbook', problems } });
  };

  const attempt = async <T>(
    asked: Promise<Result<T, ExcelProblem>>,
    then: (value: T) => void,
  ): Promise<void> => {
    const answer = await asked;
    if (answer.ok) then(answer.value);
    else refuse(answer.problems);
  };

  const stops: (() => Promise<void>)[] = [];
  let closed = false;
  let readings = 0;
  let due: Due = {};
  let checks: Promise<CheckIntents> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (milliseconds: number, busyReads: number): void => {
    clearTimeout(timer);
    if (closed) return;
    timer = setTimeout(() => void readAgain(busyReads), milliseconds);
  };

  async function readAgain(busyReads: number): Promise<void> {
    const mine = ++readings;
    const asked = due;
    store.send({ type: 'reading' });
    const snapshot = await snapshotAgain(asked, (progress) => {
      if (mine === readings) store.send({ type: 'reading', progress });
    });
    const reading: Reading = snapshot.ok
      ? await readWorkbook(snapshot.value, store.get().registry)
      : { phase: 'failed', problems: snapshot.problems };
    // A later reading is under way and will say more.
    if (mine !== readings) return;
    if (snapshot.ok && due === asked) due = { sheets: new Set() };
    store.send({ type: 'read', reading });
    if (snapshot.ok && busyReads > 0 && isWaiting(snapshot.value)) {
      due = {};
      later(BUSY_MS, busyReads - 1);
    }
  }

  /** Only what can have changed; sheets that say the same stay the same objects. */
  async function snapshotAgain(
    { sheets }: Due,
    tell: (progress: ReadingProgress) => void,
  ): Promise<Result<Snapshot, ExcelProblem>> {
    const { reading } = store.get();
    if (reading.phase !== 'read') return port.snapshot(undefined, undefined, tell);
    const { steady, touchedBy } = await import('./state/again.js');
    const { snapshot } = reading;
    const now = sheets ? await port.snapshot(touchedBy(snapshot, sheets), snapshot) : await port.snapshot();
    return now.ok ? { ok: true, value: steady(snapshot, now.value) } : now;
  }

  const read = (): Promise<void> => {
    due = {};
    return readAgain(BUSY_READS);
  };

  async function write(plan: Plan): Promise<void> {
    store.send({ type: 'writing', cells: cellCount(plan) });
    await attempt(port.apply(plan), (applied) => {
      store.send({ type: 'written', applied });
    });
    await read();
  }

  /** A ribbon command asked: the pane announces what would be written, or says why nothing can be. */
  async function answer({ selection }: PaneRequest): Promise<void> {
    if (!selection.ok) {
      refuse(selection.problems);
      return;
    }
    await read();
    const { reading } = store.get();
    if (reading.phase !== 'read') return;
    const { selectionPlan } = await import('./selection.js');
    const planned = selectionPlan(reading.snapshot, selection.value, store.get().language);
    if (planned.ok) store.send({ type: 'announced', plan: planned.value });
    else {
      const { problems } = planned;
      store.send({ type: 'refused', outcome: { kind: 'refused', by: 'command', problems } });
    }
  }

  return {
    read,
    async open() {
      await read();
      stops.push(
        await port.onChange(({ sheet }) => {
          // Another object, so that a reading which is under way does not take it for read.
          due = due.sheets ? { sheets: new Set([...due.sheets, sheet]) } : {};
          later(SETTLE_MS, BUSY_READS);
        }),
        await port.onSelect((selection) => {
          store.send({ type: 'selected', selection });
        }),
      );
      mailbox.receive((request) => void answer(request));
      const registry = await loadRegistry();
      store.send({ type: 'registry-arrived', registry });
      const { reading } = store.get();
      if (reading.phase !== 'read') return;
      const known = await readWorkbook(reading.snapshot, registry);
      // What was read anew meanwhile knows the registry already.
      if (store.get().reading === reading) store.send({ type: 'read', reading: known });
    },
    spills: (snapshot) => port.withArrays(snapshot),
    files: () => port.files(),
    show(at) {
      return attempt(port.select(at.sheet, 'area' in at ? at.area : areaOf(at)), () => undefined);
    },
    async write() {
      const { task } = store.get();
      if (task.phase === 'announced') await write(task.plan);
    },
    async undo() {
      const { undoable } = store.get();
      if (!undoable) return;
      store.send({ type: 'undoing' });
      await attempt(port.undo(undoable), () => {
        store.send({ type: 'undone', sheets: sheetsOf(undoable.plan) });
      });
      await read();
    },
    chooseLanguage(language) {
      keepLanguage(language);
      store.send({ type: 'language-chosen', language });
    },
    async scenarios() {
      const { createScenarioIntents } = await import('./scenarioIntents.js');
      return createScenarioIntents(port, store, personKey(), () => crypto.randomUUID());
    },
    checks: (today) =>
      (checks ??= import('./checkIntents.js').then(({ createCheckIntents }) => {
        const made = createCheckIntents(port, store, read, today);
        stops.push(made.close);
        return made;
      })),
    async close() {
      closed = true;
      clearTimeout(timer);
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
