import { base64 } from './base64.js';

const NAMESPACE = 'http://schemas.openxmlformats.org';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const parts = (sheet: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    `<Types xmlns="${NAMESPACE}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
    '</Types>',
  '_rels/.rels':
    `<Relationships xmlns="${NAMESPACE}/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>` +
    '</Relationships>',
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${NAMESPACE}/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${NAMESPACE}/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
    '</Relationships>',
  'xl/workbook.xml':
    `<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${NAMESPACE}/officeDocument/2006/relationships">` +
    `<sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main">` +
    '<sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews><sheetData/></worksheet>',
});

/**
 * A workbook file with one blank sheet that runs right to left, in base64. Excel's API cannot turn a sheet around,
 * but it can insert sheets from a file, and those keep their direction.
 */
export async function blankRightToLeft(sheet: string): Promise<string> {
  // The archiver is fetched when the first sheet is made, not when the pane loads.
  const { strToU8, zipSync } = await import('fflate');
  const files = Object.entries(parts(sheet)).map(([name, xml]) => [name, strToU8(XML + xml)] as const);
  return base64(zipSync(Object.fromEntries(files)));
}
