import { Exact } from '../../../../lib/index.js';
import type { CellAt } from '../../../../lib/sheets/book/types.js';
import { amountCell, cellsText, linkCell, spanText } from '../../../../lib/sheets/report/cells.js';
import { cellSentence, fileText, sectionText } from '../../../../lib/sheets/report/text.js';

const at = (cell: string, sheet = 'תקציב'): CellAt => {
  const [, letter = '', number = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { sheet, row: Number(number) - 1, column: letter.charCodeAt(0) - 65 };
};
const more = (count: number): string => `and ${String(count)} more`;

describe('the cells that a finding was made of', () => {
  it.each<[string, readonly CellAt[], string]>([
    ['none', [], ''],
    ['one', [at('D5')], 'D5'],
    ['neighbours, in any order, twice', [at('D7'), at('D5'), at('D6'), at('D5')], 'D5:D7'],
    ['apart', [at('D5'), at('D6'), at('D9')], 'D5:D6, D9'],
    ['equal columns side by side', [at('D5'), at('D6'), at('E5'), at('E6')], 'D5:E6'],
    ['columns that are not equal', [at('D5'), at('D6'), at('E6')], 'D5:D6, E6'],
    ['of another sheet', [at('D5'), at('B2', 'הכנסות'), at('B3', 'הכנסות')], "D5, 'הכנסות'!B2:B3"],
  ])('%s', (_, cells, text) => {
    expect(cellsText(cells, 'תקציב', more)).toBe(text);
  });

  it('are cut short where they are many', () => {
    const cells = Array.from({ length: 20 }, (_, index) => at(`D${String(2 * index + 1)}`));
    expect(cellsText(cells, 'תקציב', more)).toBe(
      'D1, D3, D5, D7, D9, D11, D13, D15, D17, D19, D21, D23 and 8 more',
    );
  });
});

test.each<[string, readonly CellAt[], string]>([
  ['one', [at('C3')], 'C3'],
  ['the ends of two runs', [at('C3'), at('C4'), at('C6'), at('C9')], 'C3…C9'],
  ['two columns', [at('C3'), at('C9'), at('E4'), at('E8')], 'C3…C9, E4…E8'],
  ['two sheets', [at('C3'), at('C9'), at('C2', 'הוצאות'), at('C7', 'הוצאות')], "C3…C9, 'הוצאות'!C2…C7"],
])('the span of long lists: %s', (_, cells, text) => {
  expect(spanText(cells, 'תקציב')).toBe(text);
});

test.each([
  ['elad_2022.xlsx', 'elad_2022.xlsx'],
  ['תקציב', 'תקציב'],
  ['תקציב 2024.xlsx', 'תקציב <2024.xlsx>'],
  ['a/תקציב (2) סופי.csv', '<a/>תקציב (<2)> סופי.<csv>'],
])('the file name %s keeps its order in a line of either direction', (file, marked) => {
  expect(fileText(file).replace(/\u200e(.*?)\u200e/g, '<$1>')).toBe(marked);
});

test.each([
  ['0', { value: 0, format: '#,##0' }],
  ['266301000', { value: 266_301_000, format: '#,##0' }],
  ['-12.5', { value: -12.5, format: '#,##0.00' }],
  ['0.30', { value: 0.3, format: '#,##0.00' }],
  // More digits than a cell holds are kept as text, not rounded.
  ['1234567890123456.78', { value: '1234567890123456.78' }],
])('the amount %s in a cell', (amount, cell) => {
  expect(amountCell(new Exact(amount))).toEqual(cell);
});

test('a link names sheet and cell so that a formula holds it', () => {
  expect(linkCell(`it's "so"`, 'F41', 'F41')).toEqual({
    formula: `=HYPERLINK("#'it''s ""so""'!F41","F41")`,
  });
  expect(linkCell('Sheet', 'A1', 'A1')).toEqual({ formula: '=HYPERLINK("#Sheet!A1","A1")' });
});

test.each([
  ['5.ב.2', true, '5.ב.2'],
  ['5.ב.2', false, '<5.<ב<.2'],
  ['נספח 3', false, 'נספח 3'],
  ['4', false, '<4'],
])('the section %s in a sheet (right to left: %s)', (section, rtl, shown) => {
  expect(sectionText(section, rtl).replaceAll('\u200e', '<')).toBe(shown);
});

describe('a sentence as a cell takes it', () => {
  const [fsi, pdi, lrm, rlm] = ['\u2068', '\u2069', '\u200e', '\u200f'];
  it.each([
    ['plain', 'סכום', true, 'סכום'],
    ['a Hebrew name in Hebrew', `מכסת ${fsi}טייבה${pdi}.`, true, 'מכסת טייבה.'],
    ['a Latin name in Hebrew', `מכסת ${fsi}Tira 2${pdi} (5)`, true, `מכסת ${rlm}Tira 2${rlm} (5)`],
    ['a Hebrew name in English', `Quota of ${fsi}טירה${pdi} (5)`, false, `Quota of ${lrm}טירה${lrm} (5)`],
    ['a number', `ב-${fsi}12.50${pdi}`, true, 'ב-12.50'],
    ['Hebrew that begins with Latin', `${fsi}CSV${pdi} ריק`, true, `${rlm}CSV${rlm} ריק`],
    [
      'English that begins with Hebrew',
      `${fsi}טירה${pdi} stands there`,
      false,
      `${lrm}טירה${lrm} stands there`,
    ],
  ])('%s', (_, sentence, rtl, cell) => {
    expect(cellSentence(sentence, rtl)).toBe(cell);
  });
});
