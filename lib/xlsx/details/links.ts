import type { Package } from '../package/package.js';
import { relationsOf } from '../package/relations.js';
import type { Structure } from '../read/structure.js';
import type { OpenedLink, OpenedName } from '../opened.js';
import { XmlScanner } from '../xml/scanner.js';

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Names of the workbook and of its sheets; those that Excel makes for itself (`_xlnm.…`) are left out. */
export function readNames(pack: Package, { workbook, sheets }: Structure): readonly OpenedName[] {
  const scanner = new XmlScanner(pack.text(workbook) ?? '');
  const names: OpenedName[] = [];
  while (scanner.find('definedName')) {
    const name = scanner.attribute('name') ?? '';
    const hidden = isOn(scanner.attribute('hidden'));
    const local = scanner.attribute('localSheetId');
    const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
    const refersTo = scanner.content();
    if (name.startsWith('_xlnm.')) continue;
    names.push({ name, refersTo, hidden, ...(sheet !== undefined && { sheet }) });
  }
  return names;
}

/** Links of a sheet part to a cell or a name of the same workbook. */
export function readPlaces(sheet: string, text: string): readonly OpenedLink[] {
  const links: OpenedLink[] = [];
  const scanner = new XmlScanner(text.slice(Math.max(0, text.lastIndexOf('sheetData>'))));
  while (scanner.find('hyperlink')) {
    const target = scanner.attribute('location');
    const outside = scanner.attribute(':id') !== undefined;
    if (target !== undefined && !outside) links.push({ kind: 'place', target, sheet });
  }
  return links;
}

function otherWorkbooks(pack: Package, { relations }: Structure): readonly OpenedLink[] {
  return relations.flatMap(({ type, part }) =>
    type === 'externalLink' && part !== undefined
      ? relationsOf(pack, part).flatMap(({ outside }): readonly OpenedLink[] =>
          outside === undefined ? [] : [{ kind: 'workbook', target: outside }],
        )
      : [],
  );
}

/** Sources of data; what a connection says of them may name servers, and even hold passwords. */
function connections(pack: Package, { part }: Structure): readonly OpenedLink[] {
  const path = part('connections');
  const scanner = new XmlScanner((path && pack.text(path)) ?? '');
  const links: OpenedLink[] = [];
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    const target =
      scanner.name === 'dbPr'
        ? scanner.attribute('connection')
        : scanner.name === 'webPr'
          ? scanner.attribute('url')
          : scanner.name === 'textPr'
            ? scanner.attribute('sourceFile')
            : undefined;
    if (target !== undefined) links.push({ kind: 'connection', target });
  }
  return links;
}

/** The copies that pivot tables keep of their data, wherever that came from. */
function pivotCopies(pack: Package, { relations }: Structure): readonly OpenedLink[] {
  return relations.flatMap(({ type, part }): readonly OpenedLink[] => {
    const text = type === 'pivotCacheDefinition' && part !== undefined ? pack.text(part) : undefined;
    if (text === undefined) return [];
    const scanner = new XmlScanner(text);
    if (!scanner.find('worksheetSource')) return [{ kind: 'pivot', target: '' }];
    const place = scanner.attribute('name') ?? scanner.attribute('ref') ?? '';
    const sheet = scanner.attribute('sheet');
    return [{ kind: 'pivot', target: place, ...(sheet !== undefined && { sheet }) }];
  });
}

export const readLinks = (pack: Package, structure: Structure): readonly OpenedLink[] => [
  ...otherWorkbooks(pack, structure),
  ...connections(pack, structure),
  ...pivotCopies(pack, structure),
  ...structure.sheets.flatMap(({ name, part }) =>
    part === undefined
      ? []
      : relationsOf(pack, part).flatMap(({ type, outside }): readonly OpenedLink[] =>
          type === 'hyperlink' && outside !== undefined
            ? [{ kind: 'page', target: outside, sheet: name }]
            : [],
        ),
  ),
];
