import { unitIn, unitsIn } from '../../../../lib/sheets/book/unit.js';
import { yearsBesideDates, yearsIn } from '../../../../lib/sheets/book/year.js';

describe('the unit that a text states', () => {
  test.each([
    ['תקציב באלפי שח', 'thousands'],
    ['באלפי ש"ח', 'thousands'],
    ['(אלפי ₪)', 'thousands'],
    ['באלפי ש``ח', 'thousands'],
    ['אלפי שקלים חדשים', 'thousands'],
    ['תקציב 2022 באלפי ש״ח', 'thousands'],
    ['אש"ח', 'thousands'],
    ['באלפים', 'thousands'],
    ['ב-000 ש"ח', 'thousands'],
    ['in thousands of NIS', 'thousands'],
    ["NIS '000", 'thousands'],
    ['بآلاف الشواقل', 'thousands'],
    ['آلاف الشواقل', 'thousands'],
    ['هزار شِکِل', 'thousands'],
    ['به هزار شکل', 'thousands'],
    ['במיליוני ש``ח', 'millions'],
    ['מליוני ש"ח', 'millions'],
    ['بملايين الشواقل', 'millions'],
    ['ש"ח', 'nis'],
    ['תקציב 2022 בש״ח', 'nis'],
    ['תקציב (בשקלים חדשים)', 'nis'],
    ['بالشواقل', 'nis'],
    ['شِکِل', 'nis'],
    ['NIS', 'nis'],
  ])('%s → %s', (text, unit) => {
    expect(unitIn(text)).toBe(unit);
  });

  test.each([
    'אלפי תושבים',
    'סך של 50,000 ש"ח',
    '200 אלף ש"ח',
    'مشروع بمبلغ 30 ألف شيكل',
    'شكل الميزانية',
    'מחירים שוטפים',
    'עמוד 1 מתוך 20',
    '',
  ])('%s states none', (text) => {
    expect(unitsIn(text)).toEqual([]);
  });

  test('two units in one text are named both, and neither is taken', () => {
    expect(unitsIn('באלפי ש"ח, שכר ממוצע בש"ח')).toEqual(['nis', 'thousands']);
    expect(unitIn('באלפי ש"ח, שכר ממוצע בש"ח')).toBeUndefined();
  });
});

describe('the years that a text names', () => {
  test.each([
    ['תקציב 2022', [2022]],
    ['תקציב2022', [2022]],
    ['לשנת ٢٠٢٢', [2022]],
    ['ביצוע עד 31/12/2021', [2021]],
    ['ביצוע 12/2021', [2021]],
    ['2022-2023', [2022, 2023]],
    ['הצעה 2023 לעומת 2022 ו-2023', [2023, 2022]],
    ['2022/23', []],
    ['2023-24', []],
    ['1,202,200', []],
    ['2,022', []],
    ['1612022530', []],
    ['1776', []],
  ])('%s → %j', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  test('the day of printing is no year of a budget', () => {
    expect(yearsBesideDates('תקציב לשנת 2022, הודפס ב-12/01/2023')).toEqual([2022]);
    expect(yearsBesideDates('2023-01-12')).toEqual([]);
  });
});
