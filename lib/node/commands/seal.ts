import { loadSeals, type SealedBook } from '../../index.js';
import { planEdits, readWorkbook, writeWorkbook } from '../../xlsx/index.js';
import { sealCrypto } from '../crypto.js';
import { readBytes } from '../input/files.js';
import { PASSPHRASE_OPTIONS, readPassphrase } from '../input/passphrase.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions } from '../options.js';
import { isSameFile, writeBytes } from '../output/files.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import { VERSION } from '../version.js';
import type { Command } from './command.js';

const document = ({ id, seal }: SealedBook, out: string) => ({
  out,
  id,
  on: seal.on,
  by: seal.by,
  sheets: seal.sheets,
  others: seal.others,
  digest: seal.digest,
  keyed: seal.key !== undefined,
});

function text({ seal }: SealedBook, out: string, say: Say): string {
  const { on, sheets, others, key } = seal;
  const named = (code: 'seal-covers' | 'seal-uncovered', names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [say({ code, facts: { sheets: names.join(', '), count: names.length } })];
  return [
    say({ code: 'line-sealed', facts: { on, file: out } }),
    ...named('seal-covers', sheets),
    ...named('seal-uncovered', others),
    say({ code: key ? 'seal-proves-passphrase' : 'seal-proves-accident', facts: {} }),
  ].join('\n');
}

/** `eshkol seal FILE OUT [--sheet NAME]… [--passphrase-file FILE]` */
export const seal: Command = async (args, { say, today }) => {
  const options = readOptions(args, { sheet: 'list', ...PASSPHRASE_OPTIONS, ...LANGUAGE_OPTIONS });
  if (!options.ok) return { problems: options.problems };
  const { rest, lists } = options.value;
  const [file, out, extra] = rest;
  const problems: Trouble[] = [...readLanguage(options.value)];
  if (file === undefined) problems.push({ code: 'file-not-named', facts: {} });
  else if (out === undefined) problems.push({ code: 'output-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (file === undefined || out === undefined || problems.length > 0) return { problems };

  const passphrase = await readPassphrase(options.value);
  if (!passphrase.ok) return { problems: passphrase.problems };
  const bytes = await readBytes(file);
  if (!bytes.ok) return { problems: bytes.problems };
  if (await isSameFile(file, out)) return { problems: [{ code: 'file-written-over', facts: { file: out } }] };
  const workbook = await readWorkbook(bytes.value);
  if (!workbook.ok) return { problems: workbook.problems };
  const { sheet: sheets } = lists;
  const { sealBook } = await loadSeals();
  const sealed = await sealBook(
    workbook.value.sheets,
    {
      on: today(),
      by: VERSION,
      ...(sheets && { sheets }),
      ...(passphrase.value !== undefined && { passphrase: passphrase.value }),
    },
    sealCrypto,
  );
  if (!sealed.ok) return { problems: sealed.problems };
  const written = await writeWorkbook(bytes.value, planEdits(sealed.value.plan));
  if (!written.ok) return { problems: written.problems };
  const saved = await writeBytes(out, written.value);
  if (!saved.ok) return { problems: saved.problems };
  return { exit: 0, json: document(sealed.value, out), text: () => text(sealed.value, out, say) };
};
