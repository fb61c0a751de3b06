import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUDGET_EDITIONS } from '../../../lib/budget/sources.js';
import { RULES } from '../../../lib/check/check.js';
import { clause, CONTENTS, EDITIONS } from '../../../lib/index.js';
import { cite } from '../../../lib/procedure/contents.js';
import { clauseOfRule } from '../../../lib/procedure/rule.js';

/** How many clauses each family of the specification has. */
const COUNTS = { P: 2, Q: 10, E: 19, C: 8, D: 5, X: 5, J: 5, B: 14, S: 6, T: 8, N: 7 };

const counted = CONTENTS.reduce<Record<string, number>>((counts, { id }) => {
  const family = id.slice(0, 1);
  return { ...counts, [family]: (counts[family] ?? 0) + 1 };
}, {});

test('all 89 clauses stand in the contents, each once', () => {
  expect(counted).toEqual(COUNTS);
  expect(CONTENTS).toHaveLength(89);
  expect(new Set(CONTENTS.map(({ id }) => id)).size).toBe(89);
});

test('every clause has one status, with a reason where there is no code', () => {
  for (const { id, status } of CONTENTS) {
    const entries = Object.entries(status);
    expect([id, entries.length]).toEqual([id, 1]);
    const [kind, value] = entries[0] as [string, string | string[]];
    expect(['rules', 'informative', 'byHand', 'notYet']).toContain(kind);
    expect(value.length).toBeGreaterThan(0);
    if (kind !== 'rules') expect(String(value).length).toBeGreaterThan(10);
  }
});

/** The others stand on an authority's own sheets and on regulations. */
const ofProcedure = RULES.filter(({ source }) => EDITIONS.some(({ id }) => id === source.edition));

test('every rule carries a clause that names it, and every rule named exists', () => {
  const named = new Set(CONTENTS.flatMap(({ status }) => ('rules' in status ? status.rules : [])));
  const existing = new Set(ofProcedure.map(({ id }) => id));
  expect(named).toEqual(existing);
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  for (const { id } of ofProcedure) {
    const status = clause(clauseOfRule(id))?.status;
    expect(status).toEqual({ rules: expect.arrayContaining([id]) });
  }
});

test('a rule that no clause carries stands on a named document beside the procedure', () => {
  const others = RULES.filter((rule) => !ofProcedure.includes(rule));
  expect(others.length).toBeGreaterThan(0);
  for (const { id, source } of others) {
    expect([id, BUDGET_EDITIONS.some((edition) => edition.id === source.edition)]).toEqual([id, true]);
    expect([id, clause(source.clause)]).toEqual([id, undefined]);
  }
});

test('every clause has its document, its place there, its words and a title in two languages', () => {
  const editions = new Set<string>(EDITIONS.map(({ id }) => id));
  for (const { id, edition, section, quote, title } of CONTENTS) {
    expect([id, editions.has(edition)]).toEqual([id, true]);
    expect([id, section === '', quote.length > 5]).toEqual([id, false, true]);
    expect(title.he).toMatch(/[א-ת]/);
    expect(title.en).toMatch(/^[A-Za-z0-9 ,:'()-]+$/);
  }
  expect(new Set(CONTENTS.map(({ edition }) => edition))).toEqual(editions);
});

test('a citation says clause, edition, section and words; an unknown id is our own mistake', () => {
  expect(cite('Q3')).toEqual({
    clause: 'Q3',
    edition: 'moi-2017-05-17',
    section: 'נספח 3',
    quote: 'B - שקל לתושב … 4',
  });
  expect(clause('Z1')).toBeUndefined();
  expect(() => cite('Z1')).toThrow(RangeError);
});

const shared = join(__dirname, '../../../../shared');
const whenPresent = (path: string) => (existsSync(join(shared, path)) ? test : test.skip);

whenPresent('spec/clauses.md')('the ids are those of the specification', () => {
  const rows = readFileSync(join(shared, 'spec/clauses.md'), 'utf8').matchAll(/^\| ([A-Z]\d+) \|/gm);
  expect(CONTENTS.map(({ id }) => id).sort()).toEqual([...rows].map(([, id]) => id).sort());
});

/** Where each document's text begins its file name. */
const SOURCES = {
  'moi-2017-05-17': '003_',
  'sharon-about': '000_',
  'twin-cities-guide': '001_',
  'asian-mayors-news': '002_',
  'metropolis-news': '004_',
};

whenPresent('seeds')('the quotes are the words of the documents', () => {
  const plain = (text: string) => text.replaceAll('**', '').replace(/\s+/g, ' ');
  const files = readdirSync(join(shared, 'seeds'));
  for (const [edition, prefix] of Object.entries(SOURCES)) {
    const file = files.find((name) => name.startsWith(prefix)) ?? prefix;
    const text = plain(readFileSync(join(shared, 'seeds', file), 'utf8'));
    const quotes = CONTENTS.filter((entry) => entry.edition === edition).flatMap(({ quote }) =>
      quote.split(' … '),
    );
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.filter((quote) => !text.includes(plain(quote)))).toEqual([]);
  }
});
