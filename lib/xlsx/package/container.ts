import type { XlsxProblem } from '../types.js';

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Streams of an OLE file are named in UTF-16; whole names are looked for, wherever they lie. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  const last = Math.min(bytes.length, 1 << 20) - codes.length;
  for (let at = 512; at <= last; at += 2) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

/** What a file is that is no zip; undefined where it begins like one. */
export function recogniseContainer(bytes: Uint8Array): XlsxProblem | undefined {
  if (bytes.length === 0) return { code: 'file-empty', facts: {} };
  if (starts(bytes, 0x50, 0x4b)) return undefined;
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const code = holdsName(bytes, 'EncryptedPackage') ? 'file-encrypted' : 'file-old-excel';
    return { code, facts: {} };
  }
  return { code: 'file-not-zip', facts: {} };
}
