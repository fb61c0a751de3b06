import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import { XmlScanner } from '../xml/scanner.js';

/** A part in which Excel keeps what one add-in stored in the workbook. */
export interface SettingsPart {
  readonly path: string;
  readonly addin: string;
}

const sameId = (first: string, second: string): boolean =>
  first.replace(/[{}]/g, '').toLowerCase() === second.replace(/[{}]/g, '').toLowerCase();

/** The part of the add-in with this id, whatever store it was installed from. */
export function findSettingsPart(pack: Package, addin: string): string | undefined {
  const panes = relationsOf(pack, '').find(({ type }) => type === 'webextensiontaskpanes')?.part;
  const parts = [
    ...(panes ? relationsOf(pack, panes) : []),
    ...pack
      .paths()
      .map((part) => ({ type: /webextension\d*\.xml$/i.test(part) ? 'webextension' : '', part })),
  ];
  return parts.find(({ type, part }) => {
    if (type !== 'webextension' || part === undefined) return false;
    const scanner = new XmlScanner(pack.text(part) ?? '');
    return scanner.find('reference') && sameId(scanner.attribute('id') ?? '', addin);
  })?.part;
}

/** A setting is JSON in an attribute; one that is not is kept as the text that it is. */
function settingValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function settingsOf(pack: Package, addin: string): readonly (readonly [string, unknown])[] {
  const part = findSettingsPart(pack, addin);
  const scanner = new XmlScanner((part && pack.text(part)) ?? '');
  const settings: [string, unknown][] = [];
  while (scanner.find('property')) {
    settings.push([scanner.attribute('name') ?? '', settingValue(scanner.attribute('value') ?? '')]);
  }
  return settings;
}

/** What the add-in keeps under any of its ids; where two say different things, the first id's counts. */
export const readSettings = (
  pack: Package,
  addin: string | readonly string[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [addin]
      .flat()
      .reverse()
      .flatMap((id) => settingsOf(pack, id)),
  );
