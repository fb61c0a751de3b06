import { assembleZip, NO_DATE } from './assemble.js';
import { crc32 } from './crc.js';
import type { ZipEntry } from './directory.js';

/** `חוברת.xlsx`, and the second of that name `חוברת (2).xlsx`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${stem} (${String(number)})${ending}`;
  return free;
}

/**
 * Files as one archive, in their order; names may be of any script, and one that comes twice is counted. They are stored as they are:
 * workbooks are packed already.
 */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const taken = new Set<string>();
  return assembleZip(
    files.map(({ name, bytes }): ZipEntry => {
      const free = freeName(name, taken);
      taken.add(free);
      return {
        name: free,
        method: 0,
        packed: bytes,
        crc: crc32(bytes),
        declaredSize: bytes.length,
        modified: NO_DATE,
        attributes: 0,
      };
    }),
  );
}
