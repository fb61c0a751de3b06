import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc.js';
import type { ZipEntry } from './directory.js';

/** 1 January 1980, the earliest that a zip file can say: saving the same content gives the same bytes. */
export const NO_DATE = 0x00210000;

/** A new or changed entry. */
export function packEntry(name: string, content: Uint8Array, before?: ZipEntry): ZipEntry {
  return {
    name,
    method: 8,
    packed: deflateSync(content),
    crc: crc32(content),
    declaredSize: content.length,
    modified: before?.modified ?? NO_DATE,
    attributes: before?.attributes ?? 0,
  };
}

/** Writes the entries in order. The bytes of an entry that was only carried over are not compressed again. */
export function assembleZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => strToU8(entry.name));
  const size = entries.reduce(
    (sum, entry, index) => sum + 30 + 46 + 2 * (names[index]?.length ?? 0) + entry.packed.length,
    22,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u16 = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const u32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const raw = (piece: Uint8Array) => {
    bytes.set(piece, at);
    at += piece.length;
  };
  /** What local header and directory say alike. */
  const common = (entry: ZipEntry, name: Uint8Array) => {
    u16(20); // version needed
    u16(0x0800); // the name is UTF-8
    u16(entry.method);
    u32(entry.modified);
    u32(entry.crc);
    u32(entry.packed.length);
    u32(entry.declaredSize);
    u16(name.length);
    u16(0); // extra
  };

  const offsets: number[] = [];
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    offsets.push(at);
    u32(0x04034b50);
    common(entry, name);
    raw(name);
    raw(entry.packed);
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] as Uint8Array;
    u32(0x02014b50);
    u16(20); // made by
    common(entry, name);
    u16(0); // comment
    u16(0); // disk
    u16(0); // internal attributes
    u32(entry.attributes);
    u32(offsets[index] as number);
    raw(name);
  });
  const length = at - directory;
  u32(0x06054b50);
  u16(0);
  u16(0);
  u16(entries.length);
  u16(entries.length);
  u32(length);
  u32(directory);
  u16(0);
  return bytes;
}
