import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../../index.js';
import type { CommandProblem } from '../problems.js';

/** Larger than any workbook that is made by people, and small enough to be held in memory. */
const LIMIT = 64 * 1024 * 1024;

/** The system's own word for what went wrong. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';

export async function readBytes(file: string): Promise<Result<Uint8Array, CommandProblem>> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail({ code: 'file-is-directory', facts: { file } });
    if (found.size > LIMIT) return fail({ code: 'file-too-large', facts: { file, limit: LIMIT } });
    const bytes = await readFile(file);
    if (bytes.length > LIMIT) return fail({ code: 'file-too-large', facts: { file, limit: LIMIT } });
    return ok(bytes);
  } catch (error) {
    const reason = codeOf(error);
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return fail({ code: 'file-not-found', facts: { file } });
    return fail({ code: 'file-unreadable', facts: { file, reason } });
  }
}
