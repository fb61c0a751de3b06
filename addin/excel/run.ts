import { fail, ok, type Result } from '../../lib/index.js';
import { excelProblem, Refusal } from './errors.js';
import { reportRefusal } from './helpers.js';
import type { ExcelProblem } from './port.js';

/** How long a reading waits for someone who is typing in a cell. */
const PATIENCE = 20_000;

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
 * Reads, and waits a while for someone who is typing in a cell; an answer that comes too late is dropped. What takes many messages
 * calls `heard` with each, and the wait begins anew.
 */
export async function reading<T>(
  work: (context: Excel.RequestContext, heard: () => void) => Promise<T>,
): Promise<Result<T, ExcelProblem>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (late: Result<T, ExcelProblem>) => void = () => undefined;
  const tooLong = new Promise<Result<T, ExcelProblem>>((resolve) => {
    giveUp = resolve;
  });
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      giveUp(fail({ code: 'cell-editing', facts: {} }));
    }, PATIENCE);
  };
  wait();
  try {
    const read = Excel.run({ delayForCellEdit: true }, (context) => work(context, wait));
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
