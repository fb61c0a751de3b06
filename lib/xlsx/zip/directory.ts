import { strFromU8 } from 'fflate';
import { fail, ok, type Result } from '../../core/result.js';
import type { XlsxProblem } from '../types.js';

/** One entry of a zip file, its bytes still as they lie in the file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  readonly crc: number;
  /** As the file says; not to be believed before it was counted. */
  readonly declaredSize: number;
  readonly modified: number;
  readonly attributes: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64 = 0xffffffff;
const NAME_IS_UTF8 = 0x0800;
const ENCRYPTED = 0x0001;

const damaged = (part: string) => fail<XlsxProblem>({ code: 'file-damaged', facts: { part } });

/** The end record lies within the last 64 KiB, behind a comment of any length. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

/**
 * The entries by the central directory, which alone counts: a local header may lie or be incomplete.
 * Zip64 is refused, since no workbook within our limits needs it.
 */
export function readDirectory(bytes: Uint8Array, maximum: number): Result<readonly ZipEntry[], XlsxProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length < 22 ? -1 : findEnd(view);
  if (end < 0) return damaged('none');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === ZIP64) return damaged('none');
  if (count > maximum) return fail({ code: 'file-too-many-parts', facts: { count, limit: maximum } });

  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return damaged('none');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return damaged('none');
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength), !(flags & NAME_IS_UTF8));
    if (flags & ENCRYPTED) return fail({ code: 'file-encrypted', facts: {} });

    const packedSize = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true);
    if (header + 30 > end || view.getUint32(header, true) !== LOCAL) return damaged(name);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + packedSize > end) return damaged(name);
    // Two entries of one name: readers disagree about which one counts.
    if (entries.has(name)) return damaged(name);
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      packed: bytes.subarray(start, start + packedSize),
      crc: view.getUint32(at + 16, true),
      declaredSize: view.getUint32(at + 24, true),
      modified: view.getUint32(at + 12, true),
      attributes: view.getUint32(at + 38, true),
    });
    at = next;
  }
  return ok([...entries.values()]);
}
