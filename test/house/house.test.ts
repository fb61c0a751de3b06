import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '');

test('the top level holds what the design fixes, and tool files', () => {
  const folders = new Set(tracked.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
  expect([...folders].filter((name) => !name?.startsWith('.')).sort()).toEqual(['addin', 'lib', 'test']);
  const files = tracked.filter((file) => !file.includes('/') && !file.startsWith('.'));
  expect(files.sort()).toEqual(
    [
      ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md'],
      ...['eslint.config.js', 'jest.config.js', 'manifest.xml', 'package-lock.json', 'package.json'],
      ...['tsconfig.base.json', 'tsconfig.json', 'webpack.config.js'],
    ].sort(),
  );
});

test('CI runs exactly the test line of the README', () => {
  const line = 'npm ci && npm test';
  expect(read('README.md')).toContain(line);
  expect(read('README.md')).toContain('npm ci && npm start');
  expect(read('.ci/run').split('\n')).toContain(line);
});

test('the lock file names no registry but the public one, and every package is pinned exactly', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
  const hosts = Object.values(lock.packages).flatMap((entry) =>
    entry.resolved ? [new URL(entry.resolved).host] : [],
  );
  expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d/.test(range),
  );
  expect(loose).toEqual([]);
});

test('no invisible direction mark hides in the source: they are written as escapes', () => {
  // U+200C, the zero-width non-joiner, is an ordinary letter-shaping sign of Persian and stays.
  const marks = /[\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
  const text = tracked.filter(
    (file) => /\.(ts|tsx|js|cjs|json|md|xml|html|css)$/.test(file) && file !== 'package-lock.json',
  );
  expect(text.filter((file) => marks.test(read(file)))).toEqual([]);
});
