import { formatClass } from '../../../../lib/sheets/seal/format-class.js';

describe('formatClass', () => {
  it.each([
    [undefined, ''],
    ['General', ''],
    ['0', ''],
    ['#,##0.00', ''],
    ['0.00E+00', ''],
    ['# ?/?', ''],
    ['[Red]0', ''],
    ['#,##0_-', ''],
    ['* #,##0', ''],
    ['00000', ''],
    ['#,##0;-#,##0;"-"', ''],
    ['#,##0;[Red](#,##0)', ''],
    ['0%', 'percent'],
    ['0.0"%"', '"%"'],
    ['@', 'text'],
    ['dd.mm.yyyy', 'date'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'date'],
    ['m/d/yyyy h:mm', 'date time'],
    ['mm:ss', 'time'],
    ['[h]:mm:ss', 'elapsed'],
    ['#,##0,', 'thousands 1'],
    ['#,##0.0,,"M"', 'thousands 2 "M"'],
    ['[$₪-40D] #,##0.00', '"₪"'],
    ['#,##0\\ ₪', '"₪"'],
    ['[$$-409]#,##0.00', '"$"'],
    ['_ [$₪-40D]* #,##0.00_ ;_ [$₪-40D]* -#,##0.00_ ;_ [$₪-40D]* "-"??_ ;_ @_ ', '"₪"'],
    // Formats that make a number read as another one.
    ['0"000"', '"000"'],
    ['#,##0;#,##0', ';unsigned'],
    [';;;', 'nothing;nothing'],
    ['0;-0;"5"', ';;"5"'],
    ['[>=1000]0.0,"K";0', '[>=1000] thousands 1 "K"; '],
  ])('%j is %j', (format, expected) => expect(formatClass(format)).toBe(expected));

  it.each([
    ['dd.mm.yyyy', 'dd\\.mm\\.yyyy'],
    ['#,##0.00\\ "₪"', '#,##0.00" ₪"'],
    ['#,##0 ;(#,##0)', '#,##0_);\\(#,##0\\)'],
    ['#,##0.00\\ [$₪-40D];[Red]\\-#,##0.00\\ [$₪-40D]', '#,##0.00\\ [$₪-40D];[RED]\\-#,##0.00\\ [$₪-40D]'],
    ['[$-1000000]h:mm', 'h:mm'],
    ['$#,##0', '\\$#,##0'],
  ])('%j and %j, two spellings of one format, are the same', (one, other) =>
    expect(formatClass(one)).toBe(formatClass(other)),
  );
});
