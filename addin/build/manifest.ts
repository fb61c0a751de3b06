/** Where the development build is served, as manifest.xml has it. */
export const DEVELOPMENT = {
  id: '0f6b1d52-7c3e-4c8b-9a41-2c5f0e8d7b16',
  base: 'https://localhost:3000/addin',
} as const;

/** Never change it: Excel knows the add-in, and every workbook that uses it, by this. */
export const PRODUCTION_ID = '6d1a9f04-52be-4f0c-8c37-e3b0a94d2f58';

/** An address that nobody can own (RFC 2606): a build that was not told where it will live cannot load a stranger's page. */
export const NOWHERE = 'https://eshkol.example/addin';

/** The one setting of a release: the folder that the contents of dist/addin are served from, `ESHKOL_ORIGIN=https://host/folder`. */
export function baseOf(setting: string | undefined): string {
  if (setting === undefined || setting === '') return NOWHERE;
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `ESHKOL_ORIGIN must be an https address without ? or #, such as ${NOWHERE}; it is ${setting}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** The production manifest: the same words and structure, another Id, another address. */
export function productionManifest(development: string, base: string): string {
  const { id } = DEVELOPMENT;
  const parts = development.split(`<Id>${id}</Id>`);
  if (parts.length !== 2) throw new Error(`manifest.xml must have the development Id ${id} once`);
  const made = parts.join(`<Id>${PRODUCTION_ID}</Id>`).replaceAll(`"${DEVELOPMENT.base}/`, `"${base}/`);
  if (made.includes('localhost'))
    throw new Error('manifest.xml names localhost outside the development address');
  return made.replace(/<!-- The development build\..*-->\n/, '');
}
