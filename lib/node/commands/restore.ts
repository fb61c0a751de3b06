import {
  conflictNote,
  planGiveUp,
  planRestore,
  type Conflict,
  type Decision,
  type GiveUpBook,
  type RestoreBook,
  type SheetSnapshot,
} from '../../index.js';
import { planEdits, readWorkbook, writeWorkbook } from '../../xlsx/index.js';
import { readBytes } from '../input/files.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions, type Options } from '../options.js';
import { isSameFile, writeBytes } from '../output/files.js';
import { shownIn } from '../output/shown.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import type { Answer, Command } from './command.js';

const conflictIn = (say: Say) => (conflict: Conflict) => {
  const { id, kind, formula, value, now, proposed, choices } = conflict;
  return {
    id,
    kind,
    message: say(conflictNote(conflict)),
    formula,
    value,
    now: now ? { sheet: now.sheet, cell: now.cell, value: now.value, formula: now.formula ?? null } : null,
    proposed: proposed ? { sheet: proposed.sheet, cell: proposed.cell, formula: proposed.formula } : null,
    choices,
  };
};

const document = ({ restored, conflicts, kept, sheetsKept }: RestoreBook, out: string, say: Say) => ({
  out,
  restored: restored.map(({ sheet, cell, formula, already }) => ({
    sheet,
    cell,
    formula,
    already: already ?? false,
  })),
  conflicts: conflicts.map(conflictIn(say)),
  kept: kept.map(conflictIn(say)),
  sheetsKept,
});

const text = ({ restored, conflicts, sheetsKept }: RestoreBook, out: string, say: Say): string =>
  [
    say({ code: 'line-restored', facts: { count: restored.length, file: out } }),
    ...sheetsKept.map(({ sheet, why }) => say({ code: 'line-restored-sheet', facts: { sheet, why } })),
    ...(conflicts.length === 0
      ? []
      : [say({ code: 'line-restored-conflicts', facts: { count: conflicts.length } })]),
    ...conflicts.map((conflict) => `  ${say(conflictNote(conflict))}`),
  ].join('\n');

/** What was decided of each conflict, and whatever is named that is none, or cannot be. */
function decisionsOf({ lists }: Options, conflicts: readonly Conflict[]) {
  const problems: Trouble[] = [];
  const decisions: Record<string, Decision> = {};
  for (const decision of ['formula', 'keep'] as const) {
    const open = conflicts.filter(({ choices }) => choices.includes(decision)).map(({ id }) => id);
    for (const value of lists[decision] ?? []) {
      if (open.includes(value)) decisions[value] = decision;
      else {
        const facts = { option: `--${decision}`, value, known: open.join(', ') };
        problems.push({ code: 'option-not-one-of', facts });
      }
    }
  }
  return { decisions, problems };
}

const forgottenText = ({ forgotten, sheetsKept }: GiveUpBook, out: string, say: Say): string =>
  [
    say({ code: 'line-restored-forgotten', facts: { count: forgotten.length, file: out } }),
    ...sheetsKept.map(({ sheet, why }) => say({ code: 'line-restored-sheet', facts: { sheet, why } })),
  ].join('\n');

interface Asked {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetSnapshot[];
  readonly out: string;
  readonly say: Say;
}

/** The values for good: nothing is restored, and nothing can be any more. */
async function keepValues({ bytes, sheets, out, say }: Asked): Promise<Answer> {
  const planned = planGiveUp(sheets);
  if (!planned.ok) return { problems: planned.problems };
  const book = planned.value;
  const written = await writeWorkbook(bytes, planEdits(book.plan, shownIn(sheets)));
  if (!written.ok) return { problems: written.problems };
  const saved = await writeBytes(out, written.value);
  if (!saved.ok) return { problems: saved.problems };
  const forgotten = book.forgotten.map(({ sheet, cell, formula, value }) => ({
    sheet,
    cell,
    formula,
    value,
  }));
  const json = { out, restored: [], conflicts: [], kept: [], forgotten, sheetsKept: book.sheetsKept };
  return { exit: 0, json, text: () => forgottenText(book, out, say) };
}

async function putBack({ bytes, sheets, out, say }: Asked, options: Options): Promise<Answer> {
  const undecided = planRestore(sheets, {}, { locked: 'write' });
  if (!undecided.ok) return { problems: undecided.problems };
  const decided = decisionsOf(options, undecided.value.conflicts);
  if (decided.problems.length > 0) return { problems: decided.problems };
  const planned = planRestore(sheets, decided.decisions, { locked: 'write' });
  if (!planned.ok) return { problems: planned.problems };
  const book = planned.value;
  const written = await writeWorkbook(bytes, planEdits(book.plan, shownIn(sheets, book.restored)));
  if (!written.ok) return { problems: written.problems };
  const saved = await writeBytes(out, written.value);
  if (!saved.ok) return { problems: saved.problems };
  const exit = book.conflicts.length > 0 ? 1 : 0;
  return { exit, json: document(book, out, say), text: () => text(book, out, say) };
}

/**
 * `eshkol restore FILE OUT [--formula CELL]… [--keep CELL]…`; exit 1 where conflicts are left. `eshkol restore FILE OUT --keep-values`
 * forgets the formulas instead.
 */
export const restore: Command = async (args, { say }) => {
  const kinds = { formula: 'list', keep: 'list', 'keep-values': 'flag', ...LANGUAGE_OPTIONS } as const;
  const options = readOptions(args, kinds);
  if (!options.ok) return { problems: options.problems };
  const { rest, flags, lists } = options.value;
  const [file, out, extra] = rest;
  const forget = flags.has('keep-values');
  const problems: Trouble[] = [...readLanguage(options.value)];
  for (const decision of ['formula', 'keep']) {
    if (!forget || lists[decision] === undefined) continue;
    problems.push({ code: 'option-not-with', facts: { option: `--${decision}`, other: '--keep-values' } });
  }
  if (file === undefined) problems.push({ code: 'file-not-named', facts: {} });
  else if (out === undefined) problems.push({ code: 'output-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (file === undefined || out === undefined || problems.length > 0) return { problems };

  const bytes = await readBytes(file);
  if (!bytes.ok) return { problems: bytes.problems };
  if (await isSameFile(file, out)) return { problems: [{ code: 'file-written-over', facts: { file: out } }] };
  const workbook = await readWorkbook(bytes.value);
  if (!workbook.ok) return { problems: workbook.problems };
  const asked: Asked = { bytes: bytes.value, sheets: workbook.value.sheets, out, say };
  return forget ? keepValues(asked) : putBack(asked, options.value);
};
