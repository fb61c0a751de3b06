import { fail, ok, type Result } from '../../lib/index.js';
import { excelProblem, isGone, Refusal } from './errors.js';
import { reportRefusal } from './helpers.js';
import type { ExcelProblem } from './port.js';

/** How long a reading waits for someone who is typing in a cell. */
const PATIENCE = 20_000;

/** How often a reading begins, while what it has found goes before it is read. */
const BEGINNINGS = 5;

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

export const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);

async function settled<T>(work: Promise<T>): Promise<Result<T, ExcelProblem>> {
  try {
    return ok(await work);
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem);
    const problem = excelProblem(error);
    // What we did not foresee is told in full to the console; that it cannot be told is no second problem.
    if (problem.code === 'host-refused') void reportRefusal(error).catch(() => undefined);
    return fail(problem);
  }
}

/**
 * A reading takes several messages, and between two of them the person, a co-author or our own undo may take away what the first
 * has found: a sheet, a mark. Excel then refuses the whole message, so the reading begins anew and finds what is there now.
 */
async function readWhole<T>(work: Work<T>, isWanted: () => boolean): Promise<T> {
  for (let beginning = 1; ; beginning++) {
    try {
      return await Excel.run({ delayForCellEdit: true }, work);
    } catch (error) {
      if (!isGone(error) || beginning === BEGINNINGS || !isWanted()) throw error;
    }
  }
}

/**
 * Reads, and waits a while for someone who is typing in a cell; an answer that comes too late is dropped. What takes many messages
 * calls `heard` with each, and the wait begins anew. `work` may be called again: what it does must bear that.
 */
export async function reading<T>(
  work: (context: Excel.RequestContext, heard: () => void) => Promise<T>,
): Promise<Result<T, ExcelProblem>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = true;
  let giveUp: (late: Result<T, ExcelProblem>) => void = () => undefined;
  const tooLong = new Promise<Result<T, ExcelProblem>>((resolve) => {
    giveUp = resolve;
  });
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isWanted = false;
      giveUp(fail({ code: 'cell-editing', facts: {} }));
    }, PATIENCE);
  };
  wait();
  try {
    const read = readWhole(
      (context) => work(context, wait),
      () => isWanted,
    );
    return await Promise.race([settled(read), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Writes now or not at all: a write that waited for someone typing would fall on cells that are no longer those
 * that were read before it. Where Excel can, all of it is one step of its own undo.
 */
export const writing = <T>(work: Work<T>): Promise<Result<T, ExcelProblem>> =>
  settled(Excel.run({ delayForCellEdit: false, mergeUndoGroup: true }, work));
