import { fail, ok, type Result } from '../../lib/index.js';
import { base64 } from './base64.js';
import { excelProblem, isTooLarge } from './errors.js';
import type { ExcelFiles, ExcelProblem, FileProblem } from './port.js';
import { supports } from './run.js';

/** Small enough for one message of Excel on the web also where every byte is written out as a number. */
const SLICE_BYTES = 256 * 1024;

/** How long one answer may take; a large workbook is written anew before its first part comes. */
const PATIENCE = 60_000;

/** Codes of Office's common API: someone is typing in a cell, and two copies are open already. */
const IN_CELL_EDIT = 5004;
const COPIES_OPEN = 11_000;

class NoAnswer extends Error {
  constructor(readonly code: number | string) {
    super(String(code));
  }
}

type Answer<T> = (result: Office.AsyncResult<T>) => void;

/** Office's common API calls back; what comes after we gave up waiting is handed to `late`. */
const asked = <T>(ask: (answer: Answer<T>) => void, late: (value: T) => void = () => undefined): Promise<T> =>
  new Promise((resolve, reject) => {
    let gaveUp = false;
    const timer = setTimeout(() => {
      gaveUp = true;
      reject(new NoAnswer('timeout'));
    }, PATIENCE);
    try {
      ask(({ status, value, error }) => {
        clearTimeout(timer);
        if (status !== Office.AsyncResultStatus.Succeeded) reject(new NoAnswer(error.code));
        else if (gaveUp) late(value);
        else resolve(value);
      });
    } catch (error) {
      clearTimeout(timer);
      reject(new NoAnswer(error instanceof Error ? error.name : String(error)));
    }
  });

/** Whatever comes of it: a copy that stays open is one of the two that Office allows. */
const close = (file: Office.File): Promise<void> =>
  asked<unknown>((answer) => {
    file.closeAsync(answer);
  }).then(
    () => undefined,
    () => undefined,
  );

async function allOf(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index++) {
    const { data } = await asked<Office.Slice>((answer) => {
      file.getSliceAsync(index, answer);
    });
    const part = data as ArrayLike<number>;
    if (at + part.length > bytes.length) throw new NoAnswer('size');
    bytes.set(part, at);
    at += part.length;
  }
  // Excel on the web has answered "succeeded" with nothing in it.
  if (at === 0 || at !== bytes.length) throw new NoAnswer('size');
  return bytes;
}

function notGiven(error: unknown): ExcelProblem | FileProblem {
  const code = error instanceof NoAnswer ? error.code : error instanceof Error ? error.name : String(error);
  if (code === IN_CELL_EDIT) return { code: 'cell-editing', facts: {} };
  if (code === COPIES_OPEN) return { code: 'file-copies-open', facts: {} };
  return { code: 'file-not-given', facts: { code } };
}

async function wholeFile(): Promise<Result<Uint8Array, ExcelProblem | FileProblem>> {
  try {
    const file = await asked<Office.File>(
      (answer) => {
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer);
      },
      (late) => void close(late),
    );
    try {
      return ok(await allOf(file));
    } finally {
      await close(file);
    }
  } catch (error) {
    return fail(notGiven(error));
  }
}

async function openNew(bytes: Uint8Array): Promise<Result<void, ExcelProblem | FileProblem>> {
  if (!supports('1.8')) return fail({ code: 'file-not-opened', facts: { code: 'ApiNotFound' } });
  try {
    await Excel.createWorkbook(base64(bytes));
    return ok(undefined);
  } catch (error) {
    if (isTooLarge(error)) return fail({ code: 'file-too-large-to-open', facts: {} });
    const problem = excelProblem(error);
    if (problem.code !== 'host-refused') return fail(problem);
    return fail({ code: 'file-not-opened', facts: { code: problem.facts['code'] ?? '' } });
  }
}

export const files: ExcelFiles = { wholeFile, openNew };
