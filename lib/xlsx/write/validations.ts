import type { DrawnLists, ListSource } from '../../sheets/lists.js';
import { areaName } from '../../sheets/address.js';
import type { NewFileSheet } from '../edits.js';
import { toRaw, type Raw } from '../xml/raw.js';
import { cellText, plainText } from '../xml/text.js';

/** What Excel bears as a message. */
const LONGEST_MESSAGE = 255;

/** A text of the workbook in an attribute, where breaks of lines would be read as spaces. */
const attribute = (text: string): string => cellText(text).replace(/\n/g, '&#10;');

const formulaOf = (source: ListSource): string =>
  source.kind === 'cells' ? source.reference : `"${source.items.join(',')}"`;

/** The rules of a new sheet; '' where it has none. */
export function validationsPart(
  { validations = [], rules: known = [] }: NewFileSheet,
  sourceOf: DrawnLists['sourceOf'],
): Raw {
  const drawn = validations.map(({ list, ...rest }) => ({ ...rest, source: sourceOf(list) }));
  const rules = [...drawn, ...known].flatMap(({ area, source, message }) => {
    if (!source) return [];
    const error =
      message === undefined ? '' : ` error="${toRaw(attribute(message.slice(0, LONGEST_MESSAGE)))}"`;
    return [
      `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"${error} sqref="${areaName(area)}">` +
        `<formula1>${toRaw(plainText(formulaOf(source)))}</formula1></dataValidation>`,
    ];
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
