import {
  LEAVING_KINDS,
  loadPrivacy,
  sheetReference,
  type Leaving,
  type LeavingChoice,
  type LeavingItem,
  type LeavingKind,
  type Privacy,
  type Result,
} from '../../index.js';
import { readWorkbook, writeWorkbook, type OpenedWorkbook } from '../../xlsx/index.js';
import { readBytes } from '../input/files.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { itemDocument, itemLines, noteDocument, noteLines } from '../leaving/lines.js';
import { readOptions, type Options } from '../options.js';
import { isSameFile, writeBytes } from '../output/files.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import type { Answer, Command } from './command.js';

const ALL = 'all';

interface Asked {
  readonly file: string;
  /** Where there is one, a copy is written. */
  readonly out?: string;
  readonly choice: LeavingChoice;
}

function kindsOf(names: readonly string[]): { kinds: readonly LeavingKind[]; problems: readonly Trouble[] } {
  const asked = names.flatMap((name) => name.split(',')).map((name) => name.trim());
  const kinds = asked.flatMap((name) =>
    name === ALL ? LEAVING_KINDS : LEAVING_KINDS.filter((kind) => kind === name),
  );
  const unknown = asked.filter((name) => name !== ALL && !LEAVING_KINDS.some((kind) => kind === name));
  return {
    kinds: [...new Set(kinds)],
    problems: unknown.map((value) => ({
      code: 'option-not-one-of',
      facts: { option: '--without', value, known: [...LEAVING_KINDS, ALL].join(', ') },
    })),
  };
}

function read(options: Options): Asked | readonly Trouble[] {
  const { rest, lists } = options;
  const [file, out, extra] = rest;
  const { kinds, problems: unknown } = kindsOf(lists['without'] ?? []);
  const problems: Trouble[] = [...readLanguage(options), ...unknown];
  if (file === undefined) problems.push({ code: 'file-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (out !== undefined && lists['without'] === undefined)
    problems.push({ code: 'option-missing', facts: { option: '--without' } });
  if (out === undefined && file !== undefined && lists['without'] !== undefined)
    problems.push({ code: 'output-not-named', facts: {} });
  if (file === undefined || problems.length > 0) return problems;
  const { keep, 'keep-cell': keepCells } = lists;
  const choice = { without: kinds, ...(keep && { keep }), ...(keepCells && { keepCells }) };
  return { file, ...(out !== undefined && { out }), choice };
}

const open = (bytes: Uint8Array): Promise<Result<OpenedWorkbook, Trouble>> =>
  readWorkbook(bytes, { comments: true, styles: true });

function listed(file: string, items: readonly LeavingItem[], say: Say): Answer {
  const code = items.length === 0 ? 'line-privacy-none' : 'line-privacy-goes';
  return {
    exit: items.length === 0 ? 0 : 1,
    json: { file, goes: items.map(itemDocument(say)) },
    text: () => [say({ code, facts: { count: items.length, file } }), ...itemLines(items, say)].join('\n'),
  };
}

interface Copied {
  readonly file: string;
  readonly out: string;
  readonly choice: LeavingChoice;
  readonly leaving: Leaving;
  /** What the copy carries, read from its own bytes. */
  readonly still: readonly LeavingItem[];
}

/** What was to be left out and is there nevertheless. */
function missed({ choice, leaving, still }: Copied): boolean {
  const { without, keep = [], keepCells = [] } = choice;
  const isKept = ({ id, sheet = '', cells = [] }: LeavingItem): boolean =>
    keep.includes(id) ||
    (cells.length > 0 && cells.every((cell) => keepCells.includes(sheetReference(sheet, cell))));
  return leaving.warnings.length > 0 || still.some((item) => without.includes(item.kind) && !isKept(item));
}

function copied(copy: Copied, say: Say): Answer {
  const { file, out, choice, leaving, still } = copy;
  const { changes, warnings } = leaving;
  return {
    exit: missed(copy) ? 1 : 0,
    json: {
      file,
      out,
      without: choice.without,
      warnings: warnings.map(noteDocument(say)),
      changes: changes.map(noteDocument(say)),
      still: still.map(itemDocument(say)),
    },
    text: () =>
      [
        ...(warnings.length === 0
          ? []
          : [
              say({ code: 'line-privacy-warnings', facts: { count: warnings.length } }),
              ...noteLines(warnings, say),
            ]),
        say({ code: 'line-privacy-written', facts: { count: changes.length, file: out } }),
        ...noteLines(changes, say),
        say({
          code: still.length === 0 ? 'line-privacy-clean' : 'line-privacy-still',
          facts: { count: still.length },
        }),
        ...itemLines(still, say),
      ].join('\n'),
  };
}

async function copy(
  { file, choice }: Asked,
  out: string,
  { bytes, book }: { readonly bytes: Uint8Array; readonly book: OpenedWorkbook },
  { listLeaving, planLeaving }: Privacy,
  say: Say,
): Promise<Answer> {
  if (await isSameFile(file, out)) return { problems: [{ code: 'file-written-over', facts: { file: out } }] };
  const leaving = planLeaving(book, choice);
  if (!leaving.ok) return { problems: leaving.problems };
  const written = await writeWorkbook(bytes, leaving.value.edits);
  if (!written.ok) return { problems: written.problems };
  // Not what was planned is told, but what is in the copy.
  const again = await open(written.value);
  if (!again.ok) return { problems: again.problems };
  const saved = await writeBytes(out, written.value);
  if (!saved.ok) return { problems: saved.problems };
  return copied({ file, out, choice, leaving: leaving.value, still: listLeaving(again.value) }, say);
}

/** `eshkol privacy FILE [OUT --without KIND,… [--keep ID]… [--keep-cell CELL]…]` */
export const privacy: Command = async (args, { say }) => {
  const options = readOptions(args, {
    without: 'list',
    keep: 'list',
    'keep-cell': 'list',
    ...LANGUAGE_OPTIONS,
  });
  if (!options.ok) return { problems: options.problems };
  const asked = read(options.value);
  if (!('file' in asked)) return { problems: asked };
  const bytes = await readBytes(asked.file);
  if (!bytes.ok) return { problems: bytes.problems };
  const workbook = await open(bytes.value);
  if (!workbook.ok) return { problems: workbook.problems };
  const room = await loadPrivacy();
  if (asked.out === undefined) return listed(asked.file, room.listLeaving(workbook.value), say);
  return copy(asked, asked.out, { bytes: bytes.value, book: workbook.value }, room, say);
};
