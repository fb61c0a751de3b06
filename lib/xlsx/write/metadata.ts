import { declarePart, relate } from '../package/edit.js';
import type { Package } from '../package/package.js';
import { readDynamicMarks } from '../read/metadata.js';
import type { Structure } from '../read/structure.js';
import { append, elementTree, prefixOf, type ElementPlace } from '../xml/elements.js';
import { splice, type Raw, type Splice } from '../xml/raw.js';
import { HEAD, MAIN, RELATIONS, TYPE } from './blank.js';

const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
/** What Excel writes of a dynamic array; the copy and paste members say what survives which action. */
const type = (p: string): Raw =>
  `<${p}metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const future = (p: string): Raw =>
  `<${p}futureMetadata name="XLDAPR" count="1"><${p}bk><${p}extLst>` +
  `<${p}ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" xmlns:xda="${DYNAMIC}">` +
  `<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk></${p}futureMetadata>`;
const block = (p: string, kind: number): Raw => `<${p}bk><${p}rc t="${kind}" v="0"/></${p}bk>`;

const child = (root: ElementPlace, name: string): ElementPlace | undefined =>
  root.children.find((place) => place.name === name);

/** The `cm` of formulas that spill. What is missing for it in the workbook is added once. */
export function ensureDynamicMark(pack: Package, structure: Structure): string {
  const path = structure.part('sheetMetadata');
  const [known] = readDynamicMarks(pack, path);
  if (known !== undefined) return known;
  const raw = path === undefined ? undefined : pack.raw(path);
  const root = raw === undefined ? undefined : elementTree(raw, 2);
  if (path === undefined || raw === undefined || !root) {
    const created = 'xl/metadata.xml';
    pack.set(
      created,
      `${HEAD}<metadata xmlns="${MAIN}"><metadataTypes count="1">${type('')}</metadataTypes>${future('')}` +
        `<cellMetadata count="1">${block('', 1)}</cellMetadata></metadata>`,
    );
    declarePart(pack, created, `${TYPE}.sheetMetadata+xml`);
    relate(pack, structure.workbook, `${RELATIONS}/sheetMetadata`, created);
    return '1';
  }
  const p = prefixOf(raw, root);
  const types = child(root, 'metadataTypes');
  const cells = child(root, 'cellMetadata');
  const values = child(root, 'valueMetadata');
  const kind = (types?.children.length ?? 0) + 1;
  const insert = (at: number, text: Raw): Splice => ({ start: at, end: at, text });
  // In order: types, strings, future metadata, cell metadata, value metadata.
  const last = root.children.filter(({ name }) => name === 'futureMetadata').at(-1);
  const before = cells?.start ?? values?.start ?? root.innerEnd;
  const splices = [
    ...(types
      ? append(raw, types, [type(p)])
      : [insert(root.openEnd, `<${p}metadataTypes count="1">${type(p)}</${p}metadataTypes>`)]),
    insert(last?.end ?? before, future(p)),
    ...(cells
      ? append(raw, cells, [block(p, kind)])
      : [insert(before, `<${p}cellMetadata count="1">${block(p, kind)}</${p}cellMetadata>`)]),
  ];
  pack.set(
    path,
    splice(
      raw,
      splices.sort((a, b) => a.start - b.start || a.end - b.end),
    ),
  );
  return String((cells?.children.length ?? 0) + 1);
}
