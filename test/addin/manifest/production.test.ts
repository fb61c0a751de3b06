import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  baseOf,
  DEVELOPMENT,
  NOWHERE,
  PRODUCTION_ID,
  productionManifest,
} from '../../../addin/build/manifest.js';
import { development, Manifest, ROOT } from './manifest.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('development and production are two add-ins', () => {
  const made = new Manifest(productionManifest(development, NOWHERE));
  expect(new Manifest(development).one('Id').textContent).toBe(DEVELOPMENT.id);
  expect(made.one('Id').textContent).toBe(PRODUCTION_ID);
  expect(PRODUCTION_ID).not.toBe(DEVELOPMENT.id);
  expect(PRODUCTION_ID).toMatch(UUID);
  expect(DEVELOPMENT.id).toMatch(UUID);
});

test('they differ in Id and address only', () => {
  const base = 'https://tools.example.org/eshkol';
  const made = productionManifest(development, base);
  expect(made).not.toContain('localhost');
  const back = made.replace(PRODUCTION_ID, DEVELOPMENT.id).replaceAll(`"${base}/`, `"${DEVELOPMENT.base}/`);
  expect(back).toBe(development.replace(/<!-- The development build.*?-->\n/s, ''));
});

test('carries the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(new Manifest(development).one('Version').textContent).toBe(`${version}.0`);
});

test.each([
  [undefined, NOWHERE],
  ['', NOWHERE],
  ['https://tools.example.org', 'https://tools.example.org'],
  ['https://tools.example.org/eshkol/', 'https://tools.example.org/eshkol'],
])('the setting %p is the address %s', (setting, base) => {
  expect(baseOf(setting)).toBe(base);
});

test.each(['http://tools.example.org', 'tools.example.org', 'https://tools.example.org/?a=1', 'ftp://x/y'])(
  'the setting %s is refused',
  (setting) => {
    expect(() => baseOf(setting)).toThrow('ESHKOL_ORIGIN');
  },
);

test('a manifest that names localhost elsewhere, or lacks the Id, is refused', () => {
  expect(() => productionManifest(development.replace(DEVELOPMENT.id, 'x'), NOWHERE)).toThrow('Id');
  expect(() =>
    productionManifest(development.replace('"https://localhost:3000/addin/', '"https://localhost/'), NOWHERE),
  ).toThrow('localhost');
});
