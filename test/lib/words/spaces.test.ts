import { IntlMessageFormat } from 'intl-messageformat';
import { LANGUAGES, loadAllWords } from '../../../lib/index.js';
import { messages as ar } from '../../../lib/words/ar-all.js';
import { messages as en } from '../../../lib/words/en-all.js';
import { messages as fa } from '../../../lib/words/fa-all.js';
import { messages as he } from '../../../lib/words/he-all.js';
import type { AnyCode } from '../../../lib/words/messages.js';

const TABLES = { he, ar, fa, en };
const codes = Object.keys(he) as AnyCode[];

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Facts = Readonly<Record<string, string | number>>;

/** One number of each form that any of the languages tells apart. */
const COUNTS = [0, 1, 2, 3, 11, 100];

/** Whatever decides how a message reads, with everything that it may be. */
function deciding(ast: Ast, found = new Map<string, Set<string | number>>()) {
  for (const element of ast) {
    if (element.type === 0 || element.type === 7) continue;
    const values = found.get(element.value) ?? new Set();
    found.set(element.value, values);
    if (element.type === 6) for (const count of COUNTS) values.add(count);
    if (element.type !== 5 && element.type !== 6) continue;
    for (const [branch, option] of Object.entries(element.options)) {
      if (element.type === 5) values.add(branch);
      deciding(option.value, found);
    }
  }
  return found;
}

/** All ways in which a message can read; of too many, those in which any two choices meet are enough to put two spaces together. */
function readings(names: readonly (readonly [string, readonly (string | number)[]])[]): readonly Facts[] {
  const plain = Object.fromEntries(names.map(([name, [first = 1]]) => [name, first]));
  const count = names.reduce((product, [, { length }]) => product * Math.max(1, length), 1);
  if (count <= 1000)
    return names.reduce<readonly Facts[]>(
      (all, [name, values]) =>
        values.length === 0
          ? all
          : all.flatMap((facts) => values.map((value) => ({ ...facts, [name]: value }))),
      [plain],
    );
  return names.flatMap(([one, values]) =>
    names.flatMap(([other, others]) =>
      values.flatMap((value) => others.map((second) => ({ ...plain, [other]: second, [one]: value }))),
    ),
  );
}

test.each(LANGUAGES)('no sentence of %s has two spaces in a row, however it reads', async (language) => {
  const { say } = await loadAllWords(language);
  const wrong: string[] = [];
  for (const code of codes) {
    const { getAst } = new IntlMessageFormat(TABLES[language][code], language, undefined, {
      ignoreTag: true,
    });
    const names = [...deciding(getAst())].map(([name, values]) => [name, [...values]] as const);
    const bad = readings(names)
      .map((facts) => say({ code, facts }).replace(/\p{Cf}/gu, ''))
      .find((sentence) => /\s\s/.test(sentence));
    if (bad !== undefined) wrong.push(`${code}: ${bad}`);
  }
  expect(wrong).toEqual([]);
});
