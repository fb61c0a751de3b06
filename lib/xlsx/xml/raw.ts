import { strFromU8, strToU8 } from 'fflate';

/**
 * Parts that may be changed are held as text with one character a byte. Whatever is not touched then comes back
 * byte for byte, in any encoding and however odd; only pieces that are read or written are translated.
 */
export type Raw = string;

export const rawFromBytes = (bytes: Uint8Array): Raw => strFromU8(bytes, true);
export const bytesFromRaw = (raw: Raw): Uint8Array => strToU8(raw, true);

// eslint-disable-next-line no-control-regex -- ASCII is the same in both
const ASCII = /^[\u0000-\u007f]*$/;

export const toRaw = (text: string): Raw => (ASCII.test(text) ? text : strFromU8(strToU8(text), true));
export const fromRaw = (raw: Raw): string => (ASCII.test(raw) ? raw : strFromU8(strToU8(raw, true)));

/** A piece of text to take the place of what stood from `start` to `end`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: Raw;
}

/** Places overlap only where the elements of a part do not nest, that is, where the file is damaged. */
export class OverlapError extends Error {}

/** Applies splices, which must be in order; throws `OverlapError`, which the writer turns into a problem. */
export function splice(raw: Raw, splices: readonly Splice[]): Raw {
  let result = '';
  let at = 0;
  for (const { start, end, text } of splices) {
    if (start < at) throw new OverlapError('splices overlap');
    result += raw.slice(at, start) + text;
    at = end;
  }
  return result + raw.slice(at);
}
