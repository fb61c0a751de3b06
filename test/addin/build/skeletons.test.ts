import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNumberSkeleton } from '../../../addin/build/skeletons.js';

const ROOT = join(__dirname, '..', '..', '..');

const files = ['lib/words', 'addin/taskpane/words', 'addin/functions/words'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

test('no message spells a format out, for the build leaves the parser of such messages away', () => {
  expect(files.length).toBeGreaterThan(20);
  const spelled = files.filter((file) =>
    /,\s*(?:number|date|time)\s*,\s*::/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(spelled).toEqual([]);
  expect(() => parseNumberSkeleton()).toThrow('skeletons');
});
