import { bootOffice, type BootedOffice } from '../support/office.js';
import { bookOf } from '../support/books.js';

let office: BootedOffice;

beforeEach(async () => {
  office = await bootOffice(
    bookOf({
      חברות: [['טייבה', 44585, { value: { error: '#N/A' }, formula: '=NA()' }]],
      "תב\"ר 'השרון' 2026": [],
    }),
  );
});
afterEach(() => {
  office.close();
});

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'nothing was refused';
};

describe('ranges', () => {
  test('read back what stands there, errors as their text, blanks as empty text', async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('חברות').getRange('A1:D1');
      range.load('values,formulas,valueTypes,numberFormat,address');
      await context.sync();
      return [range.values, range.formulas, range.valueTypes, range.numberFormat, range.address];
    });
    expect(read).toEqual([
      [['טייבה', 44585, '#N/A', '']],
      [['טייבה', 44585, '=NA()', '']],
      [['String', 'Double', 'Error', 'Empty']],
      [['General', 'General', 'General', 'General']],
      'חברות!A1:D1',
    ]);
  });
});

describe('refusals', () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['ItemNotFound', (context) => context.workbook.worksheets.getItem('אין כזה').load('name')],
    ['ItemAlreadyExists', (context) => context.workbook.worksheets.add('חברות')],
    ['InvalidArgument', (context) => context.workbook.worksheets.add('a/b')],
    [
      'InvalidArgument',
      (context) => context.workbook.getSelectedRange().getOffsetRange(-1, 0).load('address'),
    ],
  ])('%s', async (code, act) => {
    const work = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(await codeOf(work)).toBe(code);
  });
});
