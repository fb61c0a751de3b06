import type { XlsxProblem } from '../../xlsx/types.js';
import type { Messages } from '../messages.js';

export const xlsx: Messages<XlsxProblem['code']> = {
  'file-empty': 'The file is empty.',
  'file-not-zip': 'This is not an Excel file (.xlsx): its content is not a zip archive.',
  'file-old-excel': 'The file is of Excel 97–2003 (.xls). Open it in Excel and save it as .xlsx.',
  'file-encrypted': 'The file is protected by a password. Remove the password in Excel and save it again.',
  'file-binary-workbook': 'The file is a binary workbook (.xlsb). Save it in Excel as .xlsx.',
  'file-not-workbook': 'The file is an archive, but not an Excel workbook.',
  'file-damaged': 'The file is damaged and cannot be read{part, select, none {} other { (part: {part})}}.',
  'file-inflates-too-much':
    'The file was refused: it unfolds to more than is allowed ({limit, number} bytes).',
  'file-unfolds-absurdly': 'The file was refused: its part {part} unfolds to {times, number} times its size.',
  'file-too-many-parts':
    'The file was refused: it has {count, number} parts, and {limit, number} are allowed.',
  'file-too-many-cells': 'The file was refused: it has more than {limit, number} cells.',
  'sheet-not-found': 'The workbook has no sheet named “{sheet}”.',
  'sheet-name-taken': 'The workbook already has a sheet named “{sheet}”.',
  'sheet-name-invalid':
    '“{sheet}” cannot name a sheet: up to 31 characters, none of [ ] : * ? / \\ and no apostrophe at either end.',
  'sheet-last-one': 'The sheet “{sheet}” cannot be deleted: a workbook keeps at least one visible sheet.',
  'cell-outside-sheet':
    'There is no such cell in the sheet “{sheet}” (row {row, number, plain}, column {column, number, plain}).',
  'cell-inside-array':
    'Cell {cell} of the sheet “{sheet}” cannot be changed alone: it is part of the array formula {array}.',
  'cell-is-table-heading':
    'Cell {cell} of the sheet “{sheet}” is a heading of the table {table} and cannot take this value: a heading is text, unique in its table, and one that formulas name has to be changed in Excel.',
  'cell-text-too-long':
    'The text in cell {cell} of the sheet “{sheet}” is too long: {length, number} characters, and {limit, number} are allowed.',
  'cell-number-not-finite': 'The value in cell {cell} of the sheet “{sheet}” is not a finite number.',
};
