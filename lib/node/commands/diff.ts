import {
  loadBookCheck,
  loadBookComparer,
  loadRegistry,
  type BookComparer,
  type BookComparison,
  type IsoDate,
  type MoneyUnit,
  type Result,
} from '../../index.js';
import { checkFile, type CheckSetting } from '../checking/file.js';
import { shortNames } from '../checking/names.js';
import { document, lines, type Compared } from '../comparing/document.js';
import { readOn, readUnit } from '../input/asked.js';
import { LANGUAGE_OPTIONS, readLanguage } from '../language.js';
import { readOptions, type Options } from '../options.js';
import { isSameFile } from '../output/files.js';
import { writeReportBook } from '../output/report.js';
import type { Trouble } from '../problems.js';
import { sentences } from '../speech.js';
import type { Answer, Command, Setting } from './command.js';

interface Asked {
  readonly older: string;
  readonly newer: string;
  readonly on: IsoDate;
  readonly unit?: MoneyUnit;
  readonly out?: string;
}

function read(options: Options, { today }: Setting): Asked | readonly Trouble[] {
  const { values, rest } = options;
  const [older, newer, extra] = rest;
  const problems: Trouble[] = [...readLanguage(options)];
  const on = readOn(options, today, problems);
  const unit = readUnit(options, problems);
  if (older === undefined || newer === undefined) problems.push({ code: 'file-not-named', facts: {} });
  if (extra !== undefined) problems.push({ code: 'argument-too-many', facts: { value: extra } });
  if (older === undefined || newer === undefined || on === undefined || problems.length > 0) return problems;
  const { out } = values;
  return { older, newer, on, ...(unit && { unit }), ...(out !== undefined && { out }) };
}

async function writeReport(
  out: string,
  { older, newer }: Asked,
  comparison: BookComparison,
  { planDiffReport }: BookComparer,
  { language, marked }: Setting,
): Promise<Result<void, Trouble>> {
  const name = shortNames([older, newer]);
  const planned = planDiffReport({
    language,
    comparison,
    older: { file: name(older) },
    newer: { file: name(newer) },
    existing: [],
    say: (what) => marked(what as never),
  });
  return writeReportBook(out, planned);
}

async function answer(asked: Asked, setting: Setting): Promise<Answer> {
  const { older, newer, on, unit, out } = asked;
  const { language, say } = setting;
  for (const file of out === undefined ? [] : [older, newer]) {
    if (await isSameFile(file, out ?? ''))
      return { problems: [{ code: 'file-written-over', facts: { file: out ?? '' } }] };
  }
  const [registry, { checkBook }, comparer] = await Promise.all([
    loadRegistry(),
    loadBookCheck(),
    loadBookComparer(),
  ]);
  const checking: CheckSetting = { on, registry, checkBook, ...(unit && { unit }) };
  const [a, b] = [await checkFile(older, checking), await checkFile(newer, checking)];
  if (a.status !== 'checked' || b.status !== 'checked') {
    return {
      problems: [a, b].flatMap((each): readonly Trouble[] => {
        if (each.status === 'checked') return [];
        const reason =
          each.status === 'skipped'
            ? say({ code: 'line-check-report', facts: {} })
            : sentences(each.problems, say);
        const { file } = each;
        const [first] = each.status === 'refused' ? each.problems : [];
        return first?.facts['file'] === file ? [first] : [{ code: 'file-refused', facts: { file, reason } }];
      }),
    };
  }
  const comparison = comparer.compareBooks(a.checked.check, b.checked.check, on);
  const written =
    out === undefined ? undefined : await writeReport(out, asked, comparison, comparer, setting);
  if (written && !written.ok) return { problems: written.problems };
  const found: Compared = {
    older,
    newer,
    on,
    ...(out !== undefined && { out }),
    comparison,
    comparer,
    language,
  };
  return { exit: comparison.isSame ? 0 : 1, json: document(found, say), text: () => lines(found, say) };
}

/** `eshkol diff OLD NEW [--out REPORT.xlsx] [--on DATE] [--unit UNIT]`: exit 0 the same, 1 different, 2 bad input. */
export const diff: Command = async (args, setting) => {
  const kinds = { on: 'value', unit: 'value', out: 'value', ...LANGUAGE_OPTIONS } as const;
  const options = readOptions(args, kinds);
  if (!options.ok) return { problems: options.problems };
  const asked = read(options.value, setting);
  return 'older' in asked ? answer(asked, setting) : { problems: asked };
};
