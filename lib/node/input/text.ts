const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Characters that no text file holds. */
// eslint-disable-next-line no-control-regex -- these are looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of a file: by its mark where it has one, else UTF-8 where every byte fits, else Windows-1255,
 * in which Excel writes CSV on Hebrew systems. Undefined where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const decode = (encoding: string): string => new TextDecoder(encoding).decode(bytes);
  let text: string;
  if (starts(bytes, 0xff, 0xfe)) text = decode('utf-16le');
  else if (starts(bytes, 0xfe, 0xff)) text = decode('utf-16be');
  else {
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      text = decode('windows-1255');
    }
  }
  return BINARY.test(text) ? undefined : text;
}
