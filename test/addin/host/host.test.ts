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

describe('what the workbench does not have', () => {
  test.each<[string, (context: Excel.RequestContext) => void]>([
    ['Worksheet.Shapes', (context) => context.workbook.worksheets.getActiveWorksheet().shapes.load('items')],
    ['Range.Insert', (context) => context.workbook.getSelectedRange().insert('Down')],
    ['RangeFormat.RowHeight', (context) => (context.workbook.getSelectedRange().format.rowHeight = 20)],
    ['Workbook.Properties', (context) => context.workbook.properties.load('author')],
  ])('%s is refused as ApiNotFound, by name', async (member, act) => {
    const work = Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    expect(await codeOf(work)).toBe('ApiNotFound');
    await expect(work).rejects.toThrow(`The workbench does not answer ${member}`);
  });
});

test('a refused action ends the batch, and what came before it stays, as in Excel', async () => {
  const work = Excel.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItem('חברות');
    sheet.getRange('A2').values = [['קלנסווה']];
    sheet.getRange('A3:B3').values = [[1]];
    sheet.getRange('A4').values = [['לא']];
    await sync.call(workbook.context);
  });
  expect(await codeOf(work)).toBe('InvalidArgument');
  const column = [0, 1, 2, 3].map((row) => office.book.sheet('חברות')?.cell(row, 0)?.value);
  expect(column).toEqual(['טייבה', 'קלנסווה', undefined, undefined]);
});

test('names, tables, XML parts, frozen panes and sheet order', async () => {
  const seen = await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("תב\"ר 'השרון' 2026");
    sheet.getRange('A1:B2').values = [
      ['שם', 'סכום'],
      ['כביש', 5],
    ];
    workbook.names.add('סכומים', sheet.getRange('B2'));
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'Projects';
    const part = workbook.customXmlParts.add('<e:model xmlns:e="urn:eshkol">4</e:model>');
    sheet.freezePanes.freezeRows(1);
    sheet.position = 0;
    const name = workbook.names.getItem('סכומים').load('formula');
    const value = workbook.names.getItem('סכומים').getRange().load('values,address');
    const body = workbook.tables.getItem('Projects').getDataBodyRange().load('address');
    const texts = [part.getXml()];
    const own = workbook.customXmlParts.getByNamespace('urn:eshkol').getOnlyItemOrNullObject().load('id');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const sheets = workbook.worksheets.load('items/name,items/position');
    const none = workbook.worksheets.getItemOrNullObject('אין');
    await context.sync();
    return {
      name: name.formula,
      value: [value.address, value.values],
      body: body.address,
      xml: [texts[0]?.value, own.isNullObject],
      frozen: frozen.address,
      sheets: sheets.items.map((one) => [one.name, one.position]),
      none: none.isNullObject,
    };
  });
  const quoted = "'תב\"ר ''השרון'' 2026'";
  expect(seen).toEqual({
    name: `=${quoted}!$B$2`,
    value: [`${quoted}!B2`, [[5]]],
    body: `${quoted}!A2:B2`,
    xml: ['<e:model xmlns:e="urn:eshkol">4</e:model>', false],
    frozen: `${quoted}!1:1`,
    sheets: [
      ["תב\"ר 'השרון' 2026", 0],
      ['חברות', 1],
    ],
    none: true,
  });
});

test('objects found in one batch can be used in the next', async () => {
  const values = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    const range = context.workbook.worksheets.getItem('חברות').getRange('A1');
    await context.sync();
    range.values = [['טירה']];
    const again = sheets.items[0]?.getRange('A1').load('values');
    await context.sync();
    return again?.values;
  });
  expect(values).toEqual([['טירה']]);
});
