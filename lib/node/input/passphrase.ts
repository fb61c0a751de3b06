import { env } from 'node:process';
import { ok, type Result } from '../../index.js';
import type { OptionKinds, Options } from '../options.js';
import type { Trouble } from '../problems.js';
import { readBytes } from './files.js';
import { decodeText } from './text.js';

/** Never the passphrase itself: what a command line says, every process of the machine can read. */
export const PASSPHRASE_OPTIONS: OptionKinds = { 'passphrase-file': 'value' };

/** From the file named, else from ESHKOL_PASSPHRASE; undefined where neither is there. The line end of a file is not part of it. */
export async function readPassphrase({ values }: Options): Promise<Result<string | undefined, Trouble>> {
  const file = values['passphrase-file'];
  if (file === undefined) return ok(env['ESHKOL_PASSPHRASE'] || undefined);
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const text = decodeText(bytes.value);
  if (text === undefined) return { ok: false, problems: [{ code: 'file-not-text', facts: { file } }] };
  return ok(text.replace(/\r?\n$/, ''));
}
