import { strFromU8 } from 'fflate';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = '='.charCodeAt(0);
const VALUES = new Int8Array(128).fill(-1);
[...LETTERS].forEach((letter, value) => (VALUES[letter.charCodeAt(0)] = value));

/** The library knows neither a browser's `btoa` nor Node's `Buffer`. */
export function toBase64(bytes: Uint8Array): string {
  const written = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  let into = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const letters = Math.min(bytes.length - at, 3) + 1;
    const bits = (one << 16) | (two << 8) | three;
    for (let letter = 0; letter < letters; letter++) {
      written[into + letter] = LETTERS.charCodeAt((bits >> (18 - 6 * letter)) & 63);
    }
    into += 4;
  }
  return strFromU8(written, true);
}

/** Undefined where the text is no base64 as we write it. */
export function fromBase64(text: string): Uint8Array | undefined {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (text.length % 4 !== 0) return undefined;
  const length = text.length - padding;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let [bits, count, into] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    const value = VALUES[text.charCodeAt(at)] ?? -1;
    if (value === -1) return undefined;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[into++] = (bits >> count) & 255;
  }
  return bytes;
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
