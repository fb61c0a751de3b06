import {
  loadRegistry,
  loadReturns,
  type CollectBook,
  type IsoDate,
  type MoneyUnit,
  type Registry,
  type ReturnedFile,
  type Returns,
  type Snapshot,
} from '../../index.js';
import { planEdits, writeWorkbook, type WorkbookEdits } from '../../xlsx/index.js';
import { readOn, readUnit } from '../input/asked.js';
import { shortNames } from '../checking/names.js';
import { readDecisions, type Decisions } from '../collecting/decisions.js';
import { document, text } from '../collecting/document.js';
import { booksIn } from '../input/books.js';
import { readBytes } from '../input/files.js';
import { openFile } from '../input/open.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions, type Options } from '../options.js';
import { isSameFile, writeBytes } from '../output/files.js';
import type { Trouble } from '../problems.js';
import type { Answer, Command, Setting } from './command.js';

interface Asked {
  readonly out: string;
  readonly paths: readonly string[];
  readonly base?: string;
  readonly on: IsoDate;
  readonly cluster?: string;
  readonly unit?: MoneyUnit;
  readonly decisions?: string;
}

function read(options: Options, { today }: Setting): Asked | readonly Trouble[] {
  const { values, rest } = options;
  const [out, ...paths] = rest;
  const problems: Trouble[] = [...readLanguage(options)];
  const on = readOn(options, today, problems);
  const unit = readUnit(options, problems);
  if (out === undefined) problems.push({ code: 'output-not-named', facts: {} });
  else if (paths.length === 0) problems.push({ code: 'file-not-named', facts: {} });
  if (on === undefined || out === undefined || problems.length > 0) return problems;
  const { base, cluster, decisions } = values;
  return {
    out,
    paths,
    on,
    ...(base !== undefined && { base }),
    ...(cluster !== undefined && { cluster }),
    ...(decisions !== undefined && { decisions }),
    ...(unit && { unit }),
  };
}

type Opened =
  | { readonly path: string; readonly snapshot: Snapshot }
  | { readonly path: string; readonly problems: readonly [Trouble, ...Trouble[]] };

async function open(path: string): Promise<Opened> {
  const opened = await openFile(path);
  return opened.ok ? { path, snapshot: opened.value.snapshot } : { path, problems: opened.problems };
}

/** The cluster's own workbook: the one named, else the first that is nobody's return and lists several members. */
function baseAmong(
  opened: readonly Opened[],
  registry: Registry,
  { mayBeBase }: Returns,
): Extract<Opened, { snapshot: Snapshot }> | undefined {
  for (const file of opened) {
    if ('snapshot' in file && mayBeBase(file.snapshot.sheets, registry)) return file;
  }
  return undefined;
}

/** The results of sums over what was written, so that whoever only looks at the file sees no total of before. */
const withSums = (edits: WorkbookEdits, { sums }: CollectBook): WorkbookEdits => ({
  ...edits,
  changes: (edits.changes ?? []).map(({ sheet, cells }) => ({
    sheet,
    cells: [
      ...cells,
      ...sums
        .filter((sum) => sum.sheet === sheet)
        .map(({ row, column, after }) => ({ row, column, value: after })),
    ],
  })),
});

async function run(asked: Asked, decisions: Decisions, setting: Setting): Promise<Answer> {
  const { out, on, cluster, unit } = asked;
  const { language, say, marked } = setting;
  const { files, problems } = await booksIn(asked.paths, out);
  for (const file of [...files, ...(asked.base === undefined ? [] : [asked.base])]) {
    if (await isSameFile(file, out))
      return { problems: [{ code: 'file-written-over', facts: { file: out } }] };
  }
  const [registry, rooms] = await Promise.all([loadRegistry(), loadReturns()]);
  const opened: Opened[] = [];
  for (const file of files) opened.push(await open(file));
  const named = asked.base === undefined ? undefined : await open(asked.base);
  if (named && 'problems' in named) return { problems: named.problems };
  const base = named ?? baseAmong(opened, registry, rooms);
  if (!base) return { problems: [{ code: 'base-not-found', facts: {} }] };

  const others: Opened[] = [];
  for (const file of opened) if (!(await isSameFile(file.path, base.path))) others.push(file);
  const missing = problems.map(({ file, problem }): Opened => ({ path: file, problems: [problem] }));
  const name = shortNames([...others, ...missing].map(({ path }) => path));
  const returned = [...others, ...missing].map((file): ReturnedFile => {
    const own = name(file.path);
    return 'snapshot' in file
      ? { name: own, snapshot: file.snapshot }
      : { name: own, problems: file.problems };
  });
  const collected = rooms.collect({
    base: base.snapshot.sheets,
    files: returned,
    on,
    registry,
    language,
    say: (what) => marked(what as Trouble),
    decisions,
    ...(cluster !== undefined && { cluster }),
    ...(unit && { unit }),
  });
  if (!collected.ok) return { problems: collected.problems };
  const book = collected.value;
  const bytes = await readBytes(base.path);
  if (!bytes.ok) return { problems: bytes.problems };
  const edits = withSums(
    planEdits(book.plan, (sheet, row, column) => book.resultOf(sheet, row, column)),
    book,
  );
  const written = book.plan.steps.length === 0 ? bytes : await writeWorkbook(bytes.value, edits);
  if (!written.ok) return { problems: written.problems };
  const saved = await writeBytes(out, written.value);
  if (!saved.ok) return { problems: saved.problems };
  const found = { out, base: base.path, on, book };
  const whole = book.files.every(({ outcome }) => outcome === 'taken' || outcome === 'passed');
  return { exit: whole ? 0 : 1, json: document(found, say), text: () => text(found, say) };
}

/** `eshkol collect OUT.xlsx FILE…|FOLDER… [--base FILE] [--decisions FILE.json] [--on DATE] [--cluster NAME] [--unit UNIT]` */
export const collect: Command = async (args, setting) => {
  const kinds = {
    base: 'value',
    decisions: 'value',
    on: 'value',
    cluster: 'value',
    unit: 'value',
    ...LANGUAGE_OPTIONS,
  } as const;
  const options = readOptions(args, kinds);
  if (!options.ok) return { problems: options.problems };
  const asked = read(options.value, setting);
  if (!('paths' in asked)) return { problems: asked };
  const decisions = await readDecisions(asked.decisions);
  return decisions.ok ? run(asked, decisions.value, setting) : { problems: decisions.problems };
};
