import { declareExtension, declarePart, relate } from '../package/edit.js';
import { Package } from '../package/package.js';
import { toRaw } from '../xml/raw.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Arial has Hebrew, Arabic and Latin letters on every system that opens workbooks. */
export const BLANK_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Arial"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * LibreOffice believes the cached text of formulas only where a producer that it knows wrote the file; of others it shows
 * #NAME? for every function that it lacks, ours among them.
 */
const APPLICATION =
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>';

/** A workbook without sheets, which is not a valid file yet. */
export function blankPackage(): Package {
  const pack = Package.empty();
  declareExtension(pack, 'rels', 'application/vnd.openxmlformats-package.relationships+xml');
  declareExtension(pack, 'xml', 'application/xml');
  declarePart(pack, 'xl/workbook.xml', `${TYPE}.sheet.main+xml`);
  relate(pack, '', `${RELATIONS}/officeDocument`, 'xl/workbook.xml');
  declarePart(
    pack,
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  relate(pack, '', `${RELATIONS}/extended-properties`, 'docProps/app.xml');
  pack.set('docProps/app.xml', APPLICATION);
  pack.set(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  );
  return pack;
}

/** The style part, which is made where a workbook has none. */
export function ensureStyles(pack: Package, workbook: string, existing: string | undefined): string {
  if (existing !== undefined && pack.has(existing)) return existing;
  const path = 'xl/styles.xml';
  pack.set(path, toRaw(BLANK_STYLES));
  declarePart(pack, path, `${TYPE}.styles+xml`);
  relate(pack, workbook, `${RELATIONS}/styles`, path);
  return path;
}
