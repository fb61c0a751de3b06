import { readManifest, type Manifest } from '../files/manifest.js';
import type { FunctionDescription } from '../host/functions.js';

/** What the built add-in says of itself. */
export interface AddinFiles {
  readonly functions: readonly FunctionDescription[];
  readonly manifestXml: string;
}

async function get(path: string): Promise<Response | undefined> {
  const response = await fetch(path);
  return response.ok ? response : undefined;
}

/** Undefined where the add-in was not built. */
export async function loadAddin(): Promise<AddinFiles | undefined> {
  const [functions, manifest] = await Promise.all([get('/addin/functions.json'), get('/addin/manifest.xml')]);
  if (!functions || !manifest) return undefined;
  const { functions: described } = (await functions.json()) as {
    readonly functions: readonly FunctionDescription[];
  };
  return { functions: described, manifestXml: await manifest.text() };
}

export const manifestIn = (files: AddinFiles | undefined, locale: string): Manifest | undefined =>
  files && readManifest(files.manifestXml, locale);
