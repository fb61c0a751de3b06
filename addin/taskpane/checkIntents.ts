import {
  ANSWER_PREFIX,
  answerKey,
  answersIn,
  answersOf,
  keptAnswer,
  loadBookCheck,
  loadRegistry,
  readKeptAnswers,
  type Answers,
  type BookCheck,
  type BookProgress,
  type BookRequest,
  type IsoDate,
  type Question,
  type Result,
  type Snapshot,
} from '../../lib/index.js';
import type { ExcelPort, ExcelProblem } from '../excel/port.js';
import { rest } from './rest.js';
import { isCurrent, type Checking } from './state/check/checking.js';
import { checkStore } from './state/check/store.js';
import type { PaneEvent } from './state/events.js';
import type { PaneState } from './state/pane.js';
import { inSlices } from './state/questions/slices.js';
import type { Store } from './state/store.js';

/** What a person may ask of the check. Once opened it keeps itself in step with the workbook, for as long as somebody looks. */
export interface CheckIntents {
  /** Fetches the answers that the workbook keeps, and checks what was not checked yet. */
  open(): Promise<void>;
  /** Reads everything anew and checks it, also after somebody stopped. */
  again(): Promise<void>;
  /** The last whole answer stays. */
  stop(): void;
  /** Kept in the workbook; what it changes is read again at once. */
  answer(question: Question, value: string): Promise<void>;
  takeBack(id: string): Promise<void>;
  /** What the workbook keeps of answers, for whoever reads its tables for something else. */
  kept(): Promise<Answers>;
  /** A workbook checked for something else: the pane's own with the answers that it keeps, a file with those that came along. */
  checked(snapshot: Snapshot): Promise<BookCheck>;
  close(): Promise<void>;
}

/** Telling how far it is makes the page draw, which takes time from the work. */
const TELL_MS = 100;

interface Job {
  readonly snapshot: Snapshot;
  readonly answers: Checking['answers'];
}

const now = () => performance.now();

/** @param read - reads the workbook anew */
export function createCheckIntents(
  port: ExcelPort,
  pane: Store<PaneState, PaneEvent>,
  read: () => Promise<void>,
  today: () => IsoDate,
): CheckIntents {
  const { get, send } = checkStore(pane);
  let opened = false;
  let job: Job | undefined;

  /** The value, or undefined after saying why there is none. */
  async function asked<T>(
    answer: Promise<Result<T, ExcelProblem>>,
  ): Promise<{ readonly value: T } | undefined> {
    const result = await answer;
    if (result.ok) return { value: result.value };
    const { problems } = result;
    pane.send({ type: 'refused', outcome: { kind: 'refused', by: 'workbook', problems } });
    return undefined;
  }

  async function check(
    asked: Pick<BookRequest, 'snapshot' | 'answers' | 'earlier'>,
    tell: (progress: BookProgress) => void,
    stopped: () => boolean,
  ): Promise<BookCheck | undefined> {
    const registry = pane.get().registry ?? (await loadRegistry());
    const { checkBookInSteps } = await loadBookCheck();
    if (stopped()) return undefined;
    const request: BookRequest = { ...asked, on: today(), registry };
    return inSlices<BookProgress, BookCheck>(checkBookInSteps(request), tell, { now, rest, stopped });
  }

  /** What a check of the pane's own workbook goes by. */
  function own({ snapshot, answers }: Job): Pick<BookRequest, 'snapshot' | 'answers' | 'earlier'> {
    const { book } = get();
    return { snapshot, answers: answersOf(answers), ...(book && { earlier: book }) };
  }

  async function run(mine: Job): Promise<void> {
    const stopped = () => job !== mine;
    let told = now();
    const tell = (progress: BookProgress) => {
      if (now() - told < TELL_MS) return;
      told = now();
      send({ type: 'progressed', progress });
    };
    const done = await check(own(mine), tell, stopped);
    if (!done || stopped()) return;
    job = undefined;
    send({ type: 'finished', book: done });
  }

  function start(snapshot: Snapshot): void {
    const mine = { snapshot, answers: get().answers };
    job = mine;
    send({ type: 'started' });
    run(mine).catch((error: unknown) => {
      // Without this the pane would wait for ever; the console still hears of it.
      if (job === mine) stop();
      throw error;
    });
  }

  function stop(): void {
    if (!job) return;
    const { snapshot } = job;
    job = undefined;
    send({ type: 'stopped', snapshot });
  }

  /** Checks what changed, while the check or what Overview says of it can be seen. */
  function follow(): void {
    const { area, reading } = pane.get();
    if (!opened || reading.phase !== 'read') return;
    if (area.name !== 'check' && area.name !== 'governance' && area.name !== 'overview') return;
    const { snapshot } = reading;
    const checking = get();
    if (job) {
      if (job.snapshot !== snapshot || job.answers !== checking.answers) start(snapshot);
    } else if (checking.run.phase === 'stopped' && checking.run.snapshot === snapshot) return;
    else if (!isCurrent(checking, snapshot)) start(snapshot);
  }

  async function countMarks(): Promise<void> {
    const marks = await port.marked();
    // An Excel that cannot mark says so when somebody wants marks.
    if (marks.ok) send({ type: 'marks-counted', cells: marks.value.cells });
  }

  /** Whatever was written or taken back may have been marks. */
  let { undoable } = pane.get();
  function notice(): void {
    const now = pane.get().undoable;
    if (now === undoable) return;
    undoable = now;
    if (opened) void countMarks();
  }

  const ignore = [pane.subscribe(follow), pane.subscribe(notice)];

  async function readAnswers(): Promise<void> {
    const settings = await asked(port.readSettings(ANSWER_PREFIX));
    if (settings) send({ type: 'answers-read', answers: readKeptAnswers(settings.value.values()) });
  }

  return {
    async open() {
      await Promise.all([readAnswers(), countMarks()]);
      opened = true;
      follow();
    },
    async again() {
      job = undefined;
      await Promise.all([readAnswers(), read()]);
      opened = true;
      const { reading } = pane.get();
      if (reading.phase === 'read' && !job) start(reading.snapshot);
    },
    stop,
    async answer(question, value) {
      const answer = keptAnswer(question, value);
      if (await asked(port.writeSetting(answerKey(answer.id), answer))) send({ type: 'answered', answer });
    },
    async takeBack(id) {
      if (await asked(port.writeSetting(answerKey(id), undefined))) send({ type: 'taken-back', id });
    },
    async kept() {
      await readAnswers();
      return answersOf(get().answers);
    },
    async checked(snapshot) {
      const { reading } = pane.get();
      const isOwn = reading.phase === 'read' && reading.snapshot === snapshot;
      if (isOwn) await readAnswers();
      const checking = get();
      if (isOwn && checking.book && isCurrent(checking, snapshot)) return checking.book;
      const asked = isOwn
        ? own({ snapshot, answers: checking.answers })
        : { snapshot, answers: answersIn(snapshot) };
      const done = await check(
        asked,
        () => undefined,
        () => false,
      );
      if (!done) throw new Error('a check that nobody stops has an answer');
      return done;
    },
    close() {
      for (const stopListening of ignore) stopListening();
      job = undefined;
      return Promise.resolve();
    },
  };
}
