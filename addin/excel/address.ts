import { parseArea, type Area } from '../../lib/index.js';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** `A:C` and `1:3`, too, which Excel says of whole columns and rows. */
function areaOf(part: string): Area | undefined {
  const [first = '', last = first] = part.replaceAll('$', '').split(':');
  if (/^[A-Z]+$/i.test(first)) {
    const columns = parseArea(`${first}1:${last}1`);
    return columns && { ...columns, bottom: LAST_ROW };
  }
  if (/^\d+$/.test(first)) {
    const rows = parseArea(`A${first}:A${last}`);
    return rows && { ...rows, right: LAST_COLUMN };
  }
  return parseArea(part);
}

/** The areas of an address as Excel writes it: several after commas, each with its sheet or without. */
export function areasOf(address: string): readonly Area[] {
  const withoutSheets = address.replaceAll(/'(?:[^']|'')*'!|[^,!]*!/g, '');
  return withoutSheets.split(',').flatMap((part) => areaOf(part.trim()) ?? []);
}

/** The smallest area around all of an address. */
export function boundingArea(address: string): Area | undefined {
  const [first, ...others] = areasOf(address);
  return others.reduce<Area | undefined>(
    (sum, area) =>
      sum && {
        top: Math.min(sum.top, area.top),
        left: Math.min(sum.left, area.left),
        bottom: Math.max(sum.bottom, area.bottom),
        right: Math.max(sum.right, area.right),
      },
    first,
  );
}

export const rangeOf = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
