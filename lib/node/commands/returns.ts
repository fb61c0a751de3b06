import { randomUUID } from 'node:crypto';
import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  fail,
  loadRegistry,
  loadReturns,
  ok,
  type IsoDate,
  type MoneyUnit,
  type Registry,
  type Result,
  type ReturnBook,
  type ReturnMember,
} from '../../index.js';
import { planEdits, readWorkbook, writeWorkbook } from '../../xlsx/index.js';
import { readOn, readUnit } from '../input/asked.js';
import { codeOf, readBytes } from '../input/files.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions, type Options } from '../options.js';
import { isSameFile, writeBytes } from '../output/files.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';
import type { Command, Setting } from './command.js';

interface Asked {
  readonly file: string;
  readonly folder: string;
  readonly on: IsoDate;
  readonly edition?: number;
  readonly cluster?: string;
  readonly arabic: readonly string[];
  readonly only: readonly string[];
  readonly remember?: string;
  readonly unit?: MoneyUnit;
  readonly force: boolean;
}

const list = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[,،]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');

function read(options: Options, { today }: Setting): Asked | readonly Trouble[] {
  const { values, flags, rest } = options;
  const [file, folder, extra] = rest;
  const problems: Trouble[] = [...readLanguage(options)];
  const on = readOn(options, today, problems);
  const edition = values['edition'];
  if (edition !== undefined && !/^[1-9]\d{0,5}$/.test(edition)) {
    problems.push({ code: 'returns-edition-invalid', facts: { edition } });
  }
  const unit = readUnit(options, problems);
  if (file === undefined) problems.push({ code: 'file-not-named', facts: {} });
  else if (folder === undefined) problems.push({ code: 'output-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (on === undefined || file === undefined || folder === undefined || problems.length > 0) return problems;
  const { cluster, remember } = values;
  return {
    file,
    folder,
    on,
    ...(edition !== undefined && { edition: Number(edition) }),
    ...(cluster !== undefined && { cluster }),
    ...(remember !== undefined && { remember }),
    ...(unit && { unit }),
    arabic: list(values['arabic']),
    only: list(values['only']),
    force: flags.has('force'),
  };
}

/** Codes of the authorities that were named, by whatever name. */
function codesOf(names: readonly string[], registry: Registry): Result<ReadonlySet<string>, Trouble> {
  const codes = new Set<string>();
  for (const name of names) {
    const found = registry.findAuthority(name);
    if (!found.ok) return found;
    codes.add(found.value.code);
  }
  return ok(codes);
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}

/** One file for each book; none where any of them would take the place of another file. */
async function writeAll(
  books: readonly ReturnBook[],
  { folder, force }: Asked,
): Promise<Result<readonly string[], Trouble>> {
  const paths = books.map(({ fileName }) => join(folder, `${fileName}.xlsx`));
  for (const file of force ? [] : paths) {
    if (await isThere(file)) return fail({ code: 'file-there-already', facts: { file } });
  }
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return fail({ code: 'file-not-written', facts: { file: folder, reason: codeOf(error) } });
  }
  for (const [at, book] of books.entries()) {
    const bytes = await writeWorkbook(
      null,
      planEdits(book.plan, (sheet, row, column) => book.resultOf(sheet, row, column)),
    );
    if (!bytes.ok) return bytes;
    const saved = await writeBytes(paths[at] ?? '', bytes.value);
    if (!saved.ok) return saved;
  }
  return ok(paths);
}

const document = (
  { folder, on, remember }: Asked,
  edition: number,
  books: readonly ReturnBook[],
  files: readonly string[],
) => ({
  folder,
  cluster: books[0]?.cluster ?? null,
  edition,
  issued: on,
  remembered: remember ?? null,
  books: books.map(({ authority, language, rows, sheets }, at) => ({
    file: files[at],
    authority: authority.name,
    code: authority.code ?? null,
    language,
    rows,
    sheets,
  })),
});

function text(
  { folder, remember }: Asked,
  edition: number,
  books: readonly ReturnBook[],
  files: readonly string[],
  say: Say,
): string {
  return [
    say({ code: 'line-returns', facts: { count: books.length, folder, edition } }),
    ...books.map(({ rows }, at) =>
      say({ code: 'line-returns-book', facts: { file: files[at] ?? '', rows } }),
    ),
    ...(remember === undefined
      ? [say({ code: 'line-returns-not-remembered', facts: {} })]
      : [say({ code: 'line-returns-remembered', facts: { file: remember } })]),
  ].join('\n');
}

/** `eshkol returns FILE FOLDER [--edition N] [--on DATE] [--cluster NAME] [--only NAMES] [--arabic NAMES] [--remember OUT.xlsx] [--force]` */
export const returns: Command = async (args, setting) => {
  const kinds = {
    edition: 'value',
    on: 'value',
    cluster: 'value',
    only: 'value',
    arabic: 'value',
    remember: 'value',
    unit: 'value',
    force: 'flag',
    ...LANGUAGE_OPTIONS,
  } as const;
  const options = readOptions(args, kinds);
  if (!options.ok) return { problems: options.problems };
  const asked = read(options.value, setting);
  if (!('folder' in asked)) return { problems: asked };
  const { file, on, cluster, remember, unit } = asked;

  const bytes = await readBytes(file);
  if (!bytes.ok) return { problems: bytes.problems };
  if (remember !== undefined && (await isSameFile(file, remember))) {
    return { problems: [{ code: 'file-written-over', facts: { file: remember } }] };
  }
  const workbook = await readWorkbook(bytes.value);
  if (!workbook.ok) return { problems: workbook.problems };
  const [registry, { planReturns, planIssued, nextEdition }] = await Promise.all([
    loadRegistry(),
    loadReturns(),
  ]);
  const { sheets } = workbook.value;
  const arabic = codesOf(asked.arabic, registry);
  if (!arabic.ok) return { problems: arabic.problems };
  const only = codesOf(asked.only, registry);
  if (!only.ok) return { problems: only.problems };
  const isIn = (codes: ReadonlySet<string>, { code }: ReturnMember): boolean =>
    code !== undefined && codes.has(code);
  const edition = asked.edition ?? nextEdition(sheets);
  const planned = planReturns({
    sheets,
    registry,
    issued: on,
    edition,
    id: () => randomUUID(),
    language: (member) => (isIn(arabic.value, member) ? 'ar' : 'he'),
    ...(only.value.size > 0 && { members: (member: ReturnMember) => isIn(only.value, member) }),
    ...(cluster !== undefined && { cluster }),
    ...(unit && { unit }),
  });
  if (!planned.ok) return { problems: planned.problems };
  const books = planned.value;
  const files = await writeAll(books, asked);
  if (!files.ok) return { problems: files.problems };
  if (remember !== undefined) {
    const kept = await writeWorkbook(bytes.value, planEdits(planIssued(sheets, on, books)));
    if (!kept.ok) return { problems: kept.problems };
    const saved = await writeBytes(remember, kept.value);
    if (!saved.ok) return { problems: saved.problems };
  }
  return {
    exit: 0,
    json: document(asked, edition, books, files.value),
    text: () => text(asked, edition, books, files.value, setting.say),
  };
};
