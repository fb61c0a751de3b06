import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../index.js';
import { codeOf } from '../input/files.js';
import type { CommandProblem } from '../problems.js';

/** Where a path really leads, also for a file that is not there yet. */
async function realPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    try {
      return join(await realpath(dirname(file)), basename(file));
    } catch {
      return file;
    }
  }
}

export const isSameFile = async (one: string, other: string): Promise<boolean> =>
  (await realPath(one)) === (await realPath(other));

/** All of the file or nothing: what was there before stays until the new one is complete. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<Result<void, CommandProblem>> {
  const partial = `${file}.partial`;
  try {
    await writeFile(partial, bytes);
    await rename(partial, file);
    return ok(undefined);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    return fail({ code: 'file-not-written', facts: { file, reason: codeOf(error) } });
  }
}
