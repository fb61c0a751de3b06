import {
  loadSeals,
  type ApartChange,
  type BookChange,
  type Verdict,
  type Verification,
} from '../../index.js';
import { readWorkbook } from '../../xlsx/index.js';
import { sealCrypto } from '../crypto.js';
import { readBytes } from '../input/files.js';
import { PASSPHRASE_OPTIONS, readPassphrase } from '../input/passphrase.js';
import type { ExitCode } from '../io.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions } from '../options.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import type { Command } from './command.js';

/** Without the right passphrase the question stays open: that is no answer, neither good nor bad. */
const EXIT: Readonly<Record<Verdict, ExitCode>> = {
  unchanged: 0,
  changed: 1,
  forged: 1,
  'not-keyed': 1,
  'seal-damaged': 1,
  'needs-passphrase': 2,
  'wrong-passphrase': 2,
};

/** Of what programs do by themselves so many of a kind are printed; the JSON document has each. */
const SHOWN = 5;

interface Told {
  /** The verdict first. */
  readonly notes: readonly string[];
  readonly changes: readonly string[];
  readonly apart: readonly string[];
  /** The same in brief: how many of each kind, and the first of them. */
  readonly brief: readonly string[];
  readonly damaged: readonly string[];
}

async function tell(found: Verification, say: Say): Promise<Told> {
  const { apartGroups, changeNote, verificationNotes } = await loadSeals();
  const each = (changes: readonly (BookChange | ApartChange)[]) =>
    changes.map((change) => say(changeNote(change)));
  return {
    notes: verificationNotes(found).map(say),
    changes: each(found.changes),
    apart: each(found.apart),
    brief: apartGroups(found.apart).flatMap(({ note, changes }) => {
      const more = changes.length - SHOWN;
      return [
        say(note),
        ...each(changes.slice(0, SHOWN)).map((change) => `  ${change}`),
        ...(more > 0 ? [say({ code: 'line-verify-more', facts: { count: more } })] : []),
      ];
    }),
    damaged: found.damaged.map(say),
  };
}

function document(found: Verification, told: Told) {
  const [message = ''] = told.notes;
  return {
    ...(EXIT[found.verdict] === 2 && { error: { message, cells: [] } }),
    verdict: found.verdict,
    message,
    seal: found.seal,
    seals: found.seals,
    changes: found.changes.map((change, at) => ({ ...change, message: told.changes[at] })),
    apart: found.apart.map((change, at) => ({ ...change, message: told.apart[at] })),
    unsealedSheets: found.unsealedSheets,
    damaged: found.damaged.map(({ code }, at) => ({ code, message: told.damaged[at] })),
  };
}

const text = ({ notes: [verdict = '', ...others], changes, brief, damaged }: Told): string =>
  [verdict, ...changes.map((change) => `  ${change}`), ...brief, ...others, ...damaged].join('\n');

/** `eshkol verify FILE [--passphrase-file FILE]` */
export const verify: Command = async (args, { say }) => {
  const options = readOptions(args, { ...PASSPHRASE_OPTIONS, ...LANGUAGE_OPTIONS });
  if (!options.ok) return { problems: options.problems };
  const [file, extra] = options.value.rest;
  const problems: Trouble[] = [...readLanguage(options.value)];
  if (file === undefined) problems.push({ code: 'file-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (file === undefined || problems.length > 0) return { problems };

  const passphrase = await readPassphrase(options.value);
  if (!passphrase.ok) return { problems: passphrase.problems };
  const bytes = await readBytes(file);
  if (!bytes.ok) return { problems: bytes.problems };
  const workbook = await readWorkbook(bytes.value);
  if (!workbook.ok) return { problems: workbook.problems };
  const given = passphrase.value === undefined ? {} : { passphrase: passphrase.value };
  const { verifyBook } = await loadSeals();
  const verified = await verifyBook(workbook.value.sheets, sealCrypto, given);
  if (!verified.ok) return { problems: verified.problems };
  const found = verified.value;
  const exit = EXIT[found.verdict];
  const told = await tell(found, say);
  return {
    exit,
    json: document(found, told),
    text: () => text(told),
    ...(exit === 2 && { complaint: told.notes[0] ?? '' }),
  };
};
