import { declarePart, freePath, relate } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import { findSettingsPart } from '../read/settings.js';
import type { AddinSettings } from '../edits.js';
import { elementTree, prefixOf } from '../xml/elements.js';
import { splice, toRaw, type Raw } from '../xml/raw.js';
import { attributeText } from '../xml/text.js';
import { HEAD, RELATIONS } from './blank.js';

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATED = 'http://schemas.microsoft.com/office/2011/relationships';

const properties = (values: AddinSettings['values'], p: string): Raw => {
  const list = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const json = JSON.stringify(value);
      return `<${p}property name="${toRaw(attributeText(name))}" value="${toRaw(attributeText(json))}"/>`;
    })
    .join('');
  return list === '' ? `<${p}properties/>` : `<${p}properties>${list}</${p}properties>`;
};

const newPart = ({ addin, version, values }: AddinSettings): Raw =>
  `${HEAD}<we:webextension xmlns:we="${EXTENSION}" id="{${toRaw(attributeText(addin.replace(/[{}]/g, '')))}}">` +
  `<we:reference id="${toRaw(attributeText(addin))}" version="${toRaw(attributeText(version))}" store="developer" storeType="Registry"/>` +
  `<we:alternateReferences/>${properties(values, 'we:')}<we:bindings/>` +
  `<we:snapshot xmlns:r="${RELATIONS}"/></we:webextension>`;

/** The list of add-ins of a workbook, made where there is none; a new entry's pane stays closed. */
function listExtension(pack: Package, part: string): void {
  const existing = relationsOf(pack, '').find(({ type }) => type === 'webextensiontaskpanes')?.part;
  const path = existing ?? 'xl/webextensions/taskpanes.xml';
  if (!existing) {
    pack.set(path, `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
    declarePart(pack, path, 'application/vnd.ms-office.webextensiontaskpanes+xml');
    relate(pack, '', `${RELATED}/webextensiontaskpanes`, path);
  }
  const id = relate(pack, path, `${RELATED}/webextension`, part);
  const raw = pack.raw(path) ?? '';
  const root = elementTree(raw, 1);
  if (!root) return;
  const p = prefixOf(raw, root);
  const entry =
    `<${p}taskpane dockstate="right" visibility="0" width="350" row="0">` +
    `<${p}webextensionref xmlns:r="${RELATIONS}" r:id="${id}"/></${p}taskpane>`;
  const open = raw.slice(root.start, root.openEnd).replace(/\s*\/>$/, '>');
  const rest = root.empty ? `${entry}</${p}taskpanes>` : raw.slice(root.openEnd, root.innerEnd) + entry;
  pack.set(path, raw.slice(0, root.start) + open + rest + raw.slice(root.innerEnd));
}

/** Writes what the add-in keeps in the workbook, where Excel keeps it. */
export function writeSettings(pack: Package, settings: AddinSettings): void {
  const path = findSettingsPart(pack, settings.addin);
  const raw = path === undefined ? undefined : pack.raw(path);
  const root = raw === undefined ? undefined : elementTree(raw, 1);
  if (path === undefined || raw === undefined || !root) {
    if (Object.keys(settings.values).length === 0) return;
    const created = freePath(pack, 'xl/webextensions/webextension', '.xml');
    pack.set(created, newPart(settings));
    declarePart(pack, created, 'application/vnd.ms-office.webextension+xml');
    listExtension(pack, created);
    return;
  }
  const place = root.children.find(({ name }) => name === 'properties');
  const behind = root.children.find(({ name }) => name === 'alternateReferences' || name === 'reference');
  const text = properties(settings.values, prefixOf(raw, root));
  const start = place?.start ?? behind?.end ?? root.openEnd;
  pack.set(path, splice(raw, [{ start, end: place?.end ?? start, text }]));
}
