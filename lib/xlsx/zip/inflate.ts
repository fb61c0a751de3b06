import { Inflate } from 'fflate';
import { fail, ok, type Result } from '../../core/result.js';
import type { XlsxLimits, XlsxProblem } from '../types.js';
import { crc32 } from './crc.js';
import type { ZipEntry } from './directory.js';

/** Compressed bytes taken in one step. Deflate unfolds at most 1,032 times, so that a step yields 8 MiB at most. */
const STEP = 8 * 1024;
const RATIO_FROM = 1024 * 1024;

/** Counts what comes out of all entries of one file. */
export interface InflateBudget {
  readonly limits: XlsxLimits;
  used: number;
}

const refuse = (limit: number) => fail<XlsxProblem>({ code: 'file-inflates-too-much', facts: { limit } });

/**
 * Inflates one entry, counting real bytes as they come and stopping at the limit. `keep: false` only counts and verifies,
 * so that a part that nobody reads cannot hide a bomb for the next program either.
 */
export function inflateEntry(
  entry: ZipEntry,
  budget: InflateBudget,
  keep: boolean,
): Result<Uint8Array, XlsxProblem> {
  const { limits } = budget;
  const damaged = fail<XlsxProblem>({ code: 'file-damaged', facts: { part: entry.name } });
  if (entry.method !== 0 && entry.method !== 8) return damaged;
  const { declaredSize: declared, packed } = entry;
  const times = Math.round(declared / Math.max(1, packed.length));
  if (declared > RATIO_FROM && times > limits.ratio) {
    return fail({ code: 'file-unfolds-absurdly', facts: { part: entry.name, times } });
  }

  // Straight into its place: pieces that are joined at the end would for a moment stand there twice.
  const whole = new Uint8Array(keep ? declared : 0);
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): boolean => {
    const at = size;
    size += piece.length;
    budget.used += piece.length;
    // More than the file says of itself: nobody needs to see how much more.
    if (size > declared || budget.used > limits.inflatedBytes) return false;
    crc = crc32(piece, crc);
    if (keep) whole.set(piece, at);
    return true;
  };

  if (entry.method === 0) {
    if (!take(packed)) return refuse(limits.inflatedBytes);
  } else {
    let within = true;
    const inflate = new Inflate((piece) => {
      within = within && take(piece);
    });
    try {
      for (let at = 0; at < packed.length && within; at += STEP) {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      }
    } catch {
      return damaged;
    }
    if (!within) return refuse(limits.inflatedBytes);
  }
  if (size !== declared || crc !== entry.crc) return damaged;
  return ok(whole);
}
