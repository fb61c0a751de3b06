import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT, NOWHERE, productionManifest } from '../../../addin/build/manifest.js';
import { COMPUTE_QUOTAS } from '../../../addin/commands/compute-selection.js';
import { attribute, children, development, Manifest, ROOT } from './manifest.js';

const LOCALES = ['he-IL', 'ar-IL', 'ar-SA', 'fa-IR'];

const SCRIPT: Readonly<Record<string, RegExp>> = {
  'he-IL': /\p{Script=Hebrew}/u,
  'ar-IL': /\p{Script=Arabic}/u,
  'ar-SA': /\p{Script=Arabic}/u,
  'fa-IR': /\p{Script=Arabic}/u,
};

describe.each([
  ['development', development, DEVELOPMENT.base],
  ['production', productionManifest(development, NOWHERE), NOWHERE],
])('the %s manifest', (_, xml, base) => {
  const manifest = new Manifest(xml);

  test('names no resource that is not there, and has none that is not named', () => {
    const named = new Set(manifest.attributes('resid'));
    const resources = manifest.one('Resources');
    const ids = [...resources.getElementsByTagNameNS('*', '*')].flatMap(
      (element) => element.getAttribute('id') ?? [],
    );
    expect([...named].sort()).toEqual([...ids].sort());
    expect(named).not.toContain('');
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('has every address under the base, over https', () => {
    expect(manifest.addresses().length).toBeGreaterThan(10);
    for (const address of manifest.addresses()) {
      expect(address.startsWith(`${base}/`)).toBe(true);
      expect(new URL(address).protocol).toBe('https:');
    }
  });

  test('opens one and the same page for pane, functions and commands, or the shared runtime would not load', () => {
    const page = `${base}/taskpane.html`;
    expect(attribute(manifest.resource('Taskpane.Url'), 'DefaultValue')).toBe(page);
    expect(manifest.resource('Taskpane.Url')?.children).toHaveLength(0);
    expect(attribute(manifest.one('Runtime'), 'resid')).toBe('Taskpane.Url');
    expect(attribute(manifest.one('Runtime'), 'lifetime')).toBe('long');
    expect(attribute(manifest.one('FunctionFile'), 'resid')).toBe('Taskpane.Url');
    const locations = manifest.all('SourceLocation');
    const inside = (name: string) =>
      locations.filter(({ parentElement }) => parentElement?.localName === name);
    expect(inside('Page').map((one) => attribute(one, 'resid'))).toEqual(['Taskpane.Url']);
    expect(new Set(inside('Action').map((one) => attribute(one, 'resid')))).toEqual(
      new Set(['Taskpane.Url']),
    );
    expect(inside('DefaultSettings').map((one) => attribute(one, 'DefaultValue'))).toEqual([page]);
  });

  test('opens one pane: every button that shows it gives the same id', () => {
    const shown = manifest.all('Action').filter((action) => children(action, 'TaskpaneId').length > 0);
    const opening = manifest.all('Action').filter((action) => children(action, 'SourceLocation').length > 0);
    expect(shown).toEqual(opening);
    expect(opening.length).toBeGreaterThan(0);
    expect(new Set(manifest.all('TaskpaneId').map(({ textContent }) => textContent))).toEqual(
      new Set(['Eshkol.Pane']),
    );
  });

  test('has every text in every language, in its script and short enough', () => {
    const texts = [
      manifest.one('DisplayName'),
      ...manifest.all('Description'),
      ...manifest.all('String'),
    ].filter((element) => element.hasAttribute('DefaultValue'));
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) {
      const long = text.localName === 'Description' || text.parentElement?.localName === 'LongStrings';
      const limit = long ? 250 : 125;
      const overrides = children(text, 'Override');
      expect(overrides.map((override) => attribute(override, 'Locale'))).toEqual(LOCALES);
      expect(attribute(text, 'DefaultValue')).toMatch(/^[\x20-\x7e]+$/);
      for (const override of overrides) {
        const value = attribute(override, 'Value');
        expect(value).toMatch(SCRIPT[attribute(override, 'Locale')] as RegExp);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
      expect(attribute(text, 'DefaultValue').length).toBeLessThanOrEqual(limit);
    }
  });

  test('gives each locale the metadata of its language', () => {
    const metadata = manifest.resource('Functions.Metadata.Url') as Element;
    expect(attribute(metadata, 'DefaultValue')).toBe(`${base}/functions.json`);
    expect(
      children(metadata, 'Override').map((one) => [attribute(one, 'Locale'), attribute(one, 'Value')]),
    ).toEqual(LOCALES.map((locale) => [locale, `${base}/functions.${locale.slice(0, 2)}.json`]));
  });

  test('gives functions no namespace, and an empty one neither', () => {
    expect(manifest.all('Namespace')).toEqual([]);
    expect(manifest.one('AllFormFactors').getElementsByTagName('Metadata')).toHaveLength(1);
  });

  test('asks for the shared runtime, and to read and write this document only', () => {
    expect(manifest.all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')])).toEqual([
      ['SharedRuntime', '1.1'],
    ]);
    expect(manifest.one('Permissions').textContent).toBe('ReadWriteDocument');
    expect(manifest.all('AppDomain')).toEqual([]);
  });

  test('has a tab, a cell menu, and one command in both', () => {
    const surfaces = manifest.all('ExtensionPoint').map((point) => attribute(point, 'xsi:type'));
    expect(surfaces).toEqual(['CustomFunctions', 'PrimaryCommandSurface', 'ContextMenu']);
    expect(attribute(manifest.one('OfficeMenu'), 'id')).toBe('ContextMenuCell');
    expect(manifest.all('FunctionName').map(({ textContent }) => textContent)).toEqual([
      COMPUTE_QUOTAS,
      COMPUTE_QUOTAS,
    ]);
    const ids = manifest.all('Control').map((control) => attribute(control, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has icons of every size that Office asks for, in files of that size', () => {
    for (const list of manifest.all('Icon')) {
      const sizes = children(list, 'Image').map((image) => attribute(image, 'size'));
      expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
      for (const image of children(list, 'Image')) {
        expect(attribute(image, 'resid')).toBe(`Icon.${attribute(image, 'size')}`);
      }
    }
    const icons = manifest.addresses().filter((address) => address.endsWith('.png'));
    expect(icons).toContain(attribute(manifest.one('IconUrl'), 'DefaultValue'));
    for (const address of icons) {
      const size = Number(/icon-(\d+)\.png$/.exec(address)?.[1]);
      const file = join(ROOT, 'addin', address.slice(base.length + 1));
      expect(existsSync(file)).toBe(true);
      const bytes = readFileSync(file);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
    }
    expect(attribute(manifest.one('IconUrl'), 'DefaultValue')).toBe(`${base}/assets/icon-32.png`);
    expect(attribute(manifest.one('HighResolutionIconUrl'), 'DefaultValue')).toBe(
      `${base}/assets/icon-64.png`,
    );
  });
});
