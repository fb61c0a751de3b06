import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(__dirname, '..', '..', '..');

/** Chunks carry a hash in production only. */
const isProduction = (folder: string): boolean =>
  existsSync(join(folder, 'taskpane.html')) &&
  readdirSync(join(folder, 'chunks')).some((file) => /\.[0-9a-f]{8}\.js$/.test(file));

/** The production build of the add-in: that of `npm run build`, or where dist holds another, one made for the occasion. */
export function productionBuild(): string {
  const dist = join(ROOT, 'dist', 'addin');
  if (isProduction(dist)) return dist;
  const folder = mkdtempSync(join(tmpdir(), 'eshkol-addin-'));
  const webpack = join(ROOT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const options = ['--mode', 'production', '--config-name', 'addin', '--output-path', folder];
  execFileSync(process.execPath, [webpack, ...options], { cwd: ROOT, stdio: 'pipe' });
  return folder;
}

/** Removes a build that was made for the occasion; dist stays. */
export function discard(folder: string): void {
  if (basename(folder).startsWith('eshkol-addin-')) rmSync(folder, { recursive: true, force: true });
}

/** The page's own scripts, in their order; office.js comes from elsewhere. */
export function scriptsOf(folder: string): readonly string[] {
  const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  return [...html.matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)]
    .map(([, source]) => (source ?? '').replace(/\?.*$/, ''))
    .filter((source) => !source.startsWith('https://'));
}

/** Every lazy chunk. */
export const lazyChunks = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'chunks'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => join('chunks', file));

const sourcesOf = (folder: string, script: string): readonly string[] =>
  (JSON.parse(readFileSync(join(folder, `${script}.map`), 'utf8')) as { sources: readonly string[] }).sources;

/** The lazy chunk that one file of sentences became; a production build gives chunks no names. */
export function wordsChunk(folder: string, path: string): string | undefined {
  const [own, all] = [`${path}.ts`, `${path}-all.ts`];
  return lazyChunks(folder).find((chunk) => {
    const sources = sourcesOf(folder, chunk);
    const has = (name: string) => sources.some((source) => source.endsWith(`/${name}`));
    return has(own) && !has(all);
  });
}

export const gzipped = (folder: string, script: string): number =>
  gzipSync(readFileSync(join(folder, script)), { level: 9 }).length;

/** The packages and folders that a script was made of, by its source map. */
export function madeOf(folder: string, script: string): readonly string[] {
  const parts = sourcesOf(folder, script).map(
    (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? source,
  );
  return [...new Set(parts)];
}

/** `taskpane.js 105 KiB`, for the message of a failing test. */
export const described = (folder: string, scripts: readonly string[]): string =>
  scripts
    .map((script) => `${basename(script)} ${(gzipped(folder, script) / 1024).toFixed(1)} KiB`)
    .join(' · ');
