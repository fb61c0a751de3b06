import { areaName } from '../../sheets/address.js';
import type { DrawnLists } from '../../sheets/lists.js';
import type { Raw } from '../xml/raw.js';
import { PADDING } from '../formats.js';
import type { NewFileSheet } from '../edits.js';
import { HEAD, MAIN } from './blank.js';
import { validationsPart } from './validations.js';

/** Width of a column that shows `characters` of the default font, with Excel's padding. */
const widthOf = (characters: number): string => String(Math.round((characters + PADDING) * 256) / 256);

/** Page x of y at the foot; the same in every language. */
const FOOTER = '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';

/** Whoever fills in a form may still widen its columns and pick out rows. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

/** An empty sheet part: direction, widths, frozen headings, what may be typed, and how it prints. */
export function newSheetPart(sheet: NewFileSheet, sourceOf: DrawnLists['sourceOf']): Raw {
  const { rtl, columnWidths, frozenRows, print, filter, protect } = sheet;
  const pane =
    frozenRows > 0
      ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>` +
        '<selection pane="bottomLeft"/>'
      : '';
  const view = `<sheetView${rtl ? ' rightToLeft="1"' : ''} workbookViewId="0"`;
  const columns = columnWidths
    .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(width)}" customWidth="1"/>`)
    .join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">` +
    (print.onePageWide ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    '<dimension ref="A1"/>' +
    `<sheetViews>${pane ? `${view}>${pane}</sheetView>` : `${view}/>`}</sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    (columns ? `<cols>${columns}</cols>` : '') +
    '<sheetData/>' +
    (protect ? PROTECTION : '') +
    (filter ? `<autoFilter ref="${areaName(filter)}"/>` : '') +
    validationsPart(sheet, sourceOf) +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${print.landscape ? 'landscape' : 'portrait'}"` +
    `${print.onePageWide ? ' fitToWidth="1" fitToHeight="0"' : ''}/>` +
    FOOTER +
    '</worksheet>'
  );
}
