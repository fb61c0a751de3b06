const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]));

/** The library knows neither a browser's `btoa` nor Node's `Buffer`. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    pieces.push(
      LETTERS.charAt(one >> 2),
      LETTERS.charAt(((one & 3) << 4) | ((two ?? 0) >> 4)),
      two === undefined ? '=' : LETTERS.charAt(((two & 15) << 2) | ((three ?? 0) >> 6)),
      three === undefined ? '=' : LETTERS.charAt(three & 63),
    );
  }
  return pieces.join('');
}

/** Undefined where the text is no base64 as we write it. */
export function fromBase64(text: string): Uint8Array | undefined {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (text.length % 4 !== 0) return undefined;
  const length = text.length - padding;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let [bits, count, into] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    const value = VALUES.get(text.charCodeAt(at));
    if (value === undefined) return undefined;
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
