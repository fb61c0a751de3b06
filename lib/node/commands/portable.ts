import { planPortable, type PortableBook, type PortableCell, type PortableNote } from '../../index.js';
import { planEdits, readWorkbook, writeWorkbook, type WorkbookEdits } from '../../xlsx/index.js';
import { readBytes } from '../input/files.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions } from '../options.js';
import { isSameFile, writeBytes } from '../output/files.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import type { Command } from './command.js';

const keyOf = (sheet: string, row: number, column: number): string =>
  `${sheet}\n${String(row)}\n${String(column)}`;

/** The edits of the plan, each formula with the result that it had; errors stay values, as the file has them. */
function editsOf(book: PortableBook): WorkbookEdits {
  const cells = new Map(
    [...book.replaced, ...book.values].map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell]),
  );
  const edits = planEdits(book.plan, (sheet, row, column) => cells.get(keyOf(sheet, row, column))?.value);
  return {
    ...edits,
    ...(book.name ? { names: [book.name] } : {}),
    changes: (edits.changes ?? []).map(({ sheet, cells: changes }) => ({
      sheet,
      cells: changes.map((change) => {
        const cell = cells.get(keyOf(sheet, change.row, change.column));
        if (cell && !('after' in cell)) return { ...change, formula: null, value: cell.value };
        return cell && 'after' in cell && cell.named ? { ...change, named: true } : change;
      }),
    })),
  };
}

const placed = ({ sheet, cell, before }: PortableCell) => ({ sheet, cell, before: before ?? null });

function document(book: PortableBook, out: string, say: Say) {
  const reason = (why: PortableNote) => ({ code: why.code, message: say(why) });
  return {
    out,
    sheet: book.sheet ?? null,
    name: book.name?.name ?? null,
    replaced: book.replaced.map((cell) => ({ ...placed(cell), after: cell.after })),
    values: book.values.map((cell) => ({ ...placed(cell), value: cell.value, why: reason(cell.why) })),
    left: book.left.map((cell) => ({ ...placed(cell), why: reason(cell.why) })),
  };
}

function text(book: PortableBook, out: string, say: Say): string {
  const list = (cells: readonly (PortableCell & { readonly why: PortableNote })[]): readonly string[] =>
    cells
      .filter(({ before }) => before !== undefined)
      .map(({ sheet, cell, before, why }) => `  '${sheet}'!${cell}  ${before ?? ''}  ${say(why)}`);
  const { replaced, values, left, sheet, name } = book;
  return [
    say({ code: 'line-portable', facts: { count: replaced.length, file: out } }),
    ...(sheet === undefined ? [] : [say({ code: 'line-portable-sheet', facts: { sheet } })]),
    ...(name === undefined ? [] : [say({ code: 'line-portable-name', facts: { name: name.name } })]),
    ...(values.length === 0
      ? []
      : [say({ code: 'line-portable-values', facts: { count: values.length } }), ...list(values)]),
    ...(left.length === 0
      ? []
      : [say({ code: 'line-portable-left', facts: { count: left.length } }), ...list(left)]),
  ].join('\n');
}

/** `eshkol portable FILE OUT [--lambda]` */
export const portable: Command = async (args, { language, say }) => {
  const options = readOptions(args, { lambda: 'flag', ...LANGUAGE_OPTIONS });
  if (!options.ok) return { problems: options.problems };
  const [file, out, extra] = options.value.rest;
  const problems: Trouble[] = [...readLanguage(options.value)];
  if (file === undefined) problems.push({ code: 'file-not-named', facts: {} });
  else if (out === undefined) problems.push({ code: 'output-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (file === undefined || out === undefined || problems.length > 0) return { problems };

  const bytes = await readBytes(file);
  if (!bytes.ok) return { problems: bytes.problems };
  if (await isSameFile(file, out)) return { problems: [{ code: 'file-written-over', facts: { file: out } }] };
  const workbook = await readWorkbook(bytes.value);
  if (!workbook.ok) return { problems: workbook.problems };
  const planned = planPortable({
    language,
    sheets: workbook.value.sheets,
    lambda: options.value.flags.has('lambda'),
  });
  if (!planned.ok) return { problems: planned.problems };
  const book = planned.value;
  const written = await writeWorkbook(bytes.value, editsOf(book));
  if (!written.ok) return { problems: written.problems };
  const saved = await writeBytes(out, written.value);
  if (!saved.ok) return { problems: saved.problems };
  return { exit: 0, json: document(book, out, say), text: () => text(book, out, say) };
};
