import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { NOWHERE, productionManifest } from '../../../addin/build/manifest.js';
import { development, ROOT } from './manifest.js';

/** Microsoft's schemas are not ours to publish; they are used where they lie beside the checkout. */
const folder = process.env['OFFICE_SCHEMAS'] ?? join(ROOT, '..', 'shared', 'schemas');

const read = (file: string) => ({ fileName: file, contents: readFileSync(join(folder, file), 'utf8') });

async function validate(xml: string): Promise<readonly string[]> {
  const main = 'OfficeAppManifestV1_1.xsd';
  const others = readdirSync(folder).filter((file) => file.endsWith('.xsd') && file !== main);
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: [read(main)],
    preload: others.map(read),
  });
  return result.errors.map(({ rawMessage }) => rawMessage);
}

if (existsSync(folder)) {
  test.each([
    ['development', development],
    ['production', productionManifest(development, NOWHERE)],
  ])("the %s manifest holds by Microsoft's schemas", async (_, xml) => {
    expect(await validate(xml)).toEqual([]);
  });

  test('the schemas do refuse: an unknown element, a permission that does not exist', async () => {
    expect(await validate(development.replace('<Hosts>', '<Hosts><Nothing/>'))).not.toEqual([]);
    expect(await validate(development.replace('ReadWriteDocument', 'Everything'))).not.toEqual([]);
  });
} else {
  test('the schemas are not here', () => {
    process.stderr.write(
      `No manifest schemas in ${folder} (OFFICE_SCHEMAS names another folder): manifest.xml was checked by structure only.\n`,
    );
    expect(existsSync(join(ROOT, 'manifest.xml'))).toBe(true);
  });
}
