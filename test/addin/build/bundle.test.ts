import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../lib/index.js';
import {
  described,
  discard,
  gzipped,
  lazyChunks,
  madeOf,
  productionBuild,
  scriptsOf,
  wordsChunk,
} from './bundle.js';

const FIRST_LOAD_KIB = 140;

let folder: string;

beforeAll(() => {
  folder = productionBuild();
}, 120_000);

afterAll(() => {
  discard(folder);
});

test('the page loads office.js, then functions, commands and pane', () => {
  const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const office = html.indexOf('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(office).toBeGreaterThan(0);
  expect(html.indexOf('<script')).toBe(html.lastIndexOf('<script', office));
  expect(scriptsOf(folder)).toEqual([
    'runtime.js',
    'shared.js',
    'functions.js',
    'commands.js',
    'taskpane.js',
  ]);
});

test('the content policy comes first, and allows neither eval nor inline script', () => {
  const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const policy = /<head[^>]*><meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/i.exec(html)?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toContain('unsafe-eval');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  for (const script of scriptsOf(folder)) {
    expect(readFileSync(join(folder, script), 'utf8')).not.toMatch(/\beval\(|new Function\(/);
  }
});

test('functions answer without React', () => {
  const path = scriptsOf(folder).filter((script) => script !== 'taskpane.js');
  const parts = path.flatMap((script) => madeOf(folder, script));
  expect(parts).toContain('decimal.js');
  expect(parts.filter((part) => /react|fluentui|griffel/.test(part))).toEqual([]);
});

test('office.js is never bundled', () => {
  for (const script of [...scriptsOf(folder), ...lazyChunks(folder)]) {
    expect(madeOf(folder, script)).not.toContain('@microsoft/office-js');
  }
});

test.each(LANGUAGES)(`the first load in %s is at most ${String(FIRST_LOAD_KIB)} KiB`, (language) => {
  // Until Overview answers: the page's scripts, and the sentences of library, pane and functions in one language.
  const words = [
    wordsChunk(folder, `lib/words/${language}`),
    wordsChunk(folder, `addin/taskpane/words/${language}`),
    wordsChunk(folder, `addin/functions/words/${language}`),
  ].filter((chunk) => chunk !== undefined);
  // Hebrew of the functions stands in for what cannot be fetched, so it is on the page anyway.
  expect(words).toHaveLength(language === 'he' ? 2 : 3);
  const scripts = [...scriptsOf(folder), ...words];
  const total = scripts.reduce((sum, script) => sum + gzipped(folder, script), 0);
  const kib = total / 1024;
  // The message of a failure says which script weighs what.
  expect(kib <= FIRST_LOAD_KIB ? 'fits' : `${kib.toFixed(1)} KiB: ${described(folder, scripts)}`).toBe(
    'fits',
  );
});

test('metadata, manifest, help and icons are beside the page', () => {
  for (const file of ['functions.json', 'functions.he.json', 'functions.ar.json', 'functions.fa.json']) {
    const metadata = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    expect(metadata['allowErrorForDataTypeAny']).toBe(true);
    expect(metadata['functions']).toHaveLength(16);
  }
  expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).not.toContain('localhost');
  const help = readFileSync(join(folder, 'help.html'), 'utf8');
  for (const language of LANGUAGES) expect(help).toMatch(new RegExp(`<section lang="?${language}"? `));
  expect(readFileSync(join(folder, 'assets', 'icon-32.png'))).toHaveProperty('length');
});
