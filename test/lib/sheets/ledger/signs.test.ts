import { HEAD, LINES, type Row } from './lines.js';
import { codesOf, readRows, totalsOf } from './reading.js';

describe('unit, signs and sides', () => {
  const head = (text: string): Row => ['כרטיס', 'שם כרטיס', text];

  test('no unit: as printed, said and asked, unless the user states it', () => {
    const reading = readRows([head('תקציב 2022'), ...LINES]);
    expect(reading.unit).toBeNull();
    expect(totalsOf(reading)).toEqual(['160', '160']);
    expect(codesOf(reading.notes)).toContain('unit-unstated');
    expect(reading.questions).toMatchObject([{ id: "unit:'גיליון1'", about: 'unit' }]);
    const told = readRows([head('תקציב 2022'), ...LINES], { unit: 'thousands' });
    expect(totalsOf(told)).toEqual(['160000', '160000']);
    expect(told.questions).toEqual([]);
  });

  test('a title and a heading that contradict each other state none', () => {
    const reading = readRows([['תקציב באלפי ש"ח'], head('תקציב 2022 (ש"ח)'), ...LINES]);
    expect(reading.unit).toBeNull();
    expect(codesOf(reading.notes)).toContain('unit-contradicted');
  });

  test.each([
    ['above', [['עירייה', '', 'אלפי ש"ח'], head('תקציב 2022'), ...LINES]],
    ['in a note below', [head('תקציב 2022'), ...LINES, [], ['הסכומים באלפי שקלים']]],
  ])('a unit %s', (_, rows) => {
    expect(readRows(rows).unit).toBe('thousands');
  });

  test.each([
    [[1, -1], 'payments-negative', ['160', '160']],
    [[-1, 1], 'receipts-negative', ['160', '160']],
    [[1, 1], 'positive', ['160', '160']],
    [[-1, -1], null, [null, null]],
  ] as const)('signs %j: %s', ([income, payment], signs, totals) => {
    const signed = LINES.map(([code, name, amount]): Row => [
      code,
      name,
      Math.abs(amount) * (String(code) < '16' ? income : payment),
    ]);
    const reading = readRows([HEAD, ...signed]);
    expect(reading.facts.signs).toBe(signs);
    expect(totalsOf(reading)).toEqual(totals);
  });

  test('a sheet named after one side is of that side, strangers are said', () => {
    const reading = readRows([HEAD, ...LINES.slice(0, 3), [1999000110, 'אחר', 5]], { name: 'הכנסות 2022' });
    expect(reading.part).toBe('income');
    expect(totalsOf(reading)).toEqual(['165', null]);
    expect(reading.notes).toContainEqual({ code: 'side-contradicted', facts: { side: 'income', count: 1 } });
  });

  test('a name that most accounts contradict says nothing', () => {
    const reading = readRows([HEAD, ...LINES], { name: 'הוצאות' });
    expect(reading.part).toBeUndefined();
    expect(totalsOf(reading)).toEqual(['160', '160']);
  });
});
