import {
  countEntries,
  loadBookCheck,
  loadRegistry,
  unknownSheets,
  type IsoDate,
  type MoneyUnit,
} from '../../index.js';
import { readOn, readUnit } from '../input/asked.js';
import { checkFile, type CheckedFile, type CheckSetting } from '../checking/file.js';
import { findingJson, sheetsJson } from '../checking/document.js';
import { fileLines } from '../checking/lines.js';
import { shortNames } from '../checking/names.js';
import { writeReport } from '../checking/report.js';
import { booksIn } from '../input/books.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions, type Options } from '../options.js';
import { isSameFile } from '../output/files.js';
import type { CommandProblem, Trouble } from '../problems.js';
import { sentences } from '../speech.js';
import type { Answer, Command, Setting } from './command.js';

interface Asked {
  readonly on: IsoDate;
  readonly unit?: MoneyUnit;
  readonly out?: string;
  readonly paths: readonly string[];
}

function read(options: Options, { today }: Setting): Asked | readonly Trouble[] {
  const { values, rest } = options;
  const problems: Trouble[] = [...readLanguage(options)];
  const on = readOn(options, today, problems);
  const unit = readUnit(options, problems);
  if (rest.length === 0) problems.push({ code: 'file-not-named', facts: {} });
  if (on === undefined || problems.length > 0) return problems;
  const { out } = values;
  return { on, ...(unit && { unit }), ...(out !== undefined && { out }), paths: rest };
}

/** A file or folder that could not be checked. The others are checked all the same. */
interface Refused {
  readonly file: string;
  readonly problems: readonly [Trouble, ...Trouble[]];
}

interface Checked {
  readonly files: readonly CheckedFile[];
  readonly skipped: readonly string[];
  readonly refused: readonly Refused[];
}

async function checkAll(files: readonly string[], setting: CheckSetting): Promise<Checked> {
  const checked: CheckedFile[] = [];
  const skipped: string[] = [];
  const refused: Refused[] = [];
  for (const file of files) {
    const outcome = await checkFile(file, setting);
    if (outcome.status === 'checked') checked.push(outcome.checked);
    else if (outcome.status === 'skipped') skipped.push(file);
    else refused.push(outcome);
  }
  return { files: checked, skipped, refused };
}

/** Which file it is about; sentences about files that cannot be found or opened say it themselves. */
const named = ({ file, problems }: Refused, say: Setting['say']): CommandProblem =>
  problems.length === 1 && problems[0].facts['file'] === file
    ? (problems[0] as CommandProblem)
    : { code: 'file-refused', facts: { file, reason: sentences(problems, say) } };

function document({ on, unit, out }: Asked, { files, skipped, refused }: Checked, { say }: Setting) {
  const message = sentences(
    refused.map((each) => named(each, say)),
    say,
  );
  return {
    on,
    unit: unit ?? null,
    files: [
      ...files.map(({ file, entries }) => ({ file, status: 'checked', counts: countEntries(entries) })),
      ...skipped.map((file) => ({
        file,
        status: 'skipped',
        reason: say({ code: 'line-check-report', facts: {} }),
      })),
      ...refused.map(({ file, problems }) => ({ file, status: 'refused', reason: sentences(problems, say) })),
    ],
    sheets: files.flatMap((checked) => sheetsJson(checked, unknownSheets(checked.check), say)),
    findings: files.flatMap(({ file, entries }) => entries.map((entry) => findingJson(file, entry, say))),
    report: out ?? null,
    ...(refused.length > 0 && { error: { message, cells: [] } }),
  };
}

function text({ on, out }: Asked, { files, skipped, refused }: Checked, { language, say }: Setting): string {
  const all = countEntries(files.flatMap(({ entries }) => entries));
  return [
    say({ code: 'line-check-on', facts: { on } }),
    '',
    ...files.flatMap((checked) => fileLines(checked, language, say)),
    ...skipped.map((file) => `${file}: ${say({ code: 'line-check-report', facts: {} })}`),
    ...refused.map((each) => say(named(each, say))),
    ...(files.length > 1 ? [say({ code: 'line-check-total', facts: { ...all } })] : []),
    ...(out === undefined ? [] : [say({ code: 'line-check-written', facts: { file: out } })]),
  ]
    .join('\n')
    .trimEnd();
}

async function answer(
  asked: Asked,
  files: readonly string[],
  before: readonly Refused[],
  setting: Setting,
): Promise<Answer> {
  const { on, unit, out } = asked;
  const { language, say, marked } = setting;
  const [registry, { checkBook }] = await Promise.all([loadRegistry(), loadBookCheck()]);
  const found = await checkAll(files, { on, registry, checkBook, ...(unit && { unit }) });
  const checked: Checked = { ...found, refused: [...before, ...found.refused] };
  const complaints = checked.refused.map((each) => named(each, say));
  const [first, ...more] = complaints;
  if (first && checked.files.length === 0 && checked.skipped.length === 0)
    return { problems: [first, ...more] };
  if (out !== undefined) {
    const name = shortNames([...files, ...before.map(({ file }) => file)]);
    const written = await writeReport(out, {
      books: checked.files.map(({ file, check: found }) => ({ file: name(file), check: found })),
      refused: checked.refused.map(({ file, problems }) => ({
        file: name(file),
        reason: sentences(problems, say),
      })),
      language,
      say: marked,
      on,
    });
    if (!written.ok) return { problems: written.problems };
  }
  const breached = checked.files.some(({ entries }) => entries.some(({ outcome }) => outcome === 'breached'));
  return {
    exit: first ? 2 : breached ? 1 : 0,
    json: document(asked, checked, setting),
    text: () => text(asked, checked, setting),
    ...(first && { complaint: sentences(complaints, say) }),
  };
}

/** `eshkol check FILE…|FOLDER… [--on DATE] [--unit nis|thousands|millions] [--out REPORT.xlsx]` */
export const check: Command = async (args, setting) => {
  const options = readOptions(args, { on: 'value', unit: 'value', out: 'value', ...LANGUAGE_OPTIONS });
  if (!options.ok) return { problems: options.problems };
  const asked = read(options.value, setting);
  if (!('paths' in asked)) return { problems: asked };
  const { files, problems } = await booksIn(asked.paths, asked.out);
  if (asked.out !== undefined) {
    for (const file of files) {
      if (await isSameFile(file, asked.out)) {
        return { problems: [{ code: 'file-written-over', facts: { file: asked.out } }] };
      }
    }
  }
  return answer(
    asked,
    files,
    problems.map(({ file, problem }): Refused => ({ file, problems: [problem] })),
    setting,
  );
};
