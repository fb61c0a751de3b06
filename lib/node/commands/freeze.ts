import { planFreeze, type FreezeBook, type FreezeForm } from '../../index.js';
import { planEdits, readWorkbook, writeWorkbook } from '../../xlsx/index.js';
import { readBytes } from '../input/files.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions } from '../options.js';
import { isSameFile, writeBytes } from '../output/files.js';
import { shownIn } from '../output/shown.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import { VERSION } from '../version.js';
import type { Command } from './command.js';

const FORMS: readonly FreezeForm[] = ['values', 'portable'];

const document = (
  { frozen, left, stamp, parameters }: FreezeBook,
  as: FreezeForm,
  out: string,
  say: Say,
) => ({
  out,
  as,
  stamp,
  parameters: parameters ?? null,
  frozen: frozen.map(({ sheet, cell, formula, value }) => ({ sheet, cell, formula, value })),
  left: left.map(({ sheet, cell, formula, why }) => ({
    sheet,
    cell,
    formula,
    why: { code: why.code, message: say(why) },
  })),
});

const text = ({ frozen, left, stamp }: FreezeBook, out: string, say: Say): string =>
  [
    say({ code: 'line-frozen', facts: { count: frozen.length, file: out } }),
    say({ code: 'line-frozen-stamp', facts: { sheet: stamp } }),
    ...(left.length === 0 ? [] : [say({ code: 'line-frozen-left', facts: { count: left.length } })]),
    ...left.map(({ sheet, cell, formula, why }) => `  '${sheet}'!${cell}  ${formula}  ${say(why)}`),
  ].join('\n');

/** `eshkol freeze FILE OUT [--as values|portable]` */
export const freeze: Command = async (args, { language, say, today }) => {
  const options = readOptions(args, { as: 'value', ...LANGUAGE_OPTIONS });
  if (!options.ok) return { problems: options.problems };
  const { rest, values } = options.value;
  const [file, out, extra] = rest;
  const problems: Trouble[] = [...readLanguage(options.value)];
  const wanted = values['as'] ?? 'values';
  const as = FORMS.find((form) => form === wanted);
  if (!as) {
    const facts = { option: '--as', value: wanted, known: FORMS.join(', ') };
    problems.push({ code: 'option-not-one-of', facts });
  }
  if (file === undefined) problems.push({ code: 'file-not-named', facts: {} });
  else if (out === undefined) problems.push({ code: 'output-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (!as || file === undefined || out === undefined || problems.length > 0) return { problems };

  const bytes = await readBytes(file);
  if (!bytes.ok) return { problems: bytes.problems };
  if (await isSameFile(file, out)) return { problems: [{ code: 'file-written-over', facts: { file: out } }] };
  const workbook = await readWorkbook(bytes.value);
  if (!workbook.ok) return { problems: workbook.problems };
  const { sheets } = workbook.value;
  const planned = planFreeze({ sheets, language, on: today(), addin: VERSION, as, locked: 'write' });
  if (!planned.ok) return { problems: planned.problems };
  const book = planned.value;
  const written = await writeWorkbook(bytes.value, planEdits(book.plan, shownIn(sheets)));
  if (!written.ok) return { problems: written.problems };
  const saved = await writeBytes(out, written.value);
  if (!saved.ok) return { problems: saved.problems };
  return { exit: 0, json: document(book, as, out, say), text: () => text(book, out, say) };
};
