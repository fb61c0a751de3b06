import { loadPrivacy, type Carried } from '../../../../lib/index.js';
import { headingSort } from '../../../../lib/sheets/privacy/contacts/headings.js';
import { contactIn, isIdentity, isLoosePhone } from '../../../../lib/sheets/privacy/contacts/patterns.js';

type Value = string | number | null;

/** A visible sheet of plain values. */
const bookOf = (...rows: readonly (readonly Value[])[]): Carried => ({
  sheets: [
    {
      name: 'גיליון',
      rtl: true,
      visibility: 'visible',
      merges: [],
      rows: rows.map((row) => row.map((value) => ({ value }))),
    },
  ],
});

async function found(
  ...rows: readonly (readonly Value[])[]
): Promise<Readonly<Record<string, readonly string[]>>> {
  const { listLeaving } = await loadPrivacy();
  const items = listLeaving(bookOf(...rows)).filter(({ kind }) => kind === 'contacts');
  return Object.fromEntries(items.map(({ id, cells }) => [id.split(':').slice(2).join(':'), cells ?? []]));
}

describe('an address or a number in a text', () => {
  it.each([
    ['dana@example.org.il', 'email'],
    ['לפנות אל: gizbar.rashut+2026@example.co.il, תודה', 'email'],
    ['דנה@דוגמה.קום', 'email'],
    ['mailto:a', 'email'],
    ['052-1234567', 'phone'],
    ['0521234567', 'phone'],
    ['05\u20112\u20111234567'.replace('05\u20112', '052'), 'phone'],
    ['\u200e052 123 4567\u200e', 'phone'],
    ['טל. 03-5123456 שלוחה 2', 'phone'],
    ['(03) 512-3456', 'phone'],
    ['077-1234567', 'phone'],
    ['+972-52-123-4567', 'phone'],
    ['+972 (0)52 1234567', 'phone'],
    ['00972521234567', 'phone'],
    ['972521234567', 'phone'],
    ['+44 20 7946 0958', 'phone'],
    ['٠٥٢-١٢٣٤٥٦٧', 'phone'],
    ['۰۵۲۱۲۳۴۵۶۷', 'phone'],
  ])('%s is %s', (text, sort) => {
    expect(contactIn(text)).toBe(sort);
  });

  it.each([
    ['תקציב 2026'],
    ['1,234,567.89'],
    ['01/02/2026–03/04/2026'],
    ['2026-11-22'],
    ['1111000100'], // a budget account
    ['0611000110'],
    ['1-611000-110'],
    ['031234567'], // nine digits alone: an account, a company, an identity number
    ['514288888'],
    ['סעיף 3.2.1.4'],
    ['A1:B7'],
    ['1-800-123456'],
    ['@user'],
    ['a@b'],
    ['12345678901234567890'],
    ['052-12345678901'],
  ])('%s is neither', (text) => {
    expect(contactIn(text)).toBeUndefined();
  });

  it.each([
    [501234567, true],
    [35123456, true],
    ['*2345', false],
    ['1700123456', true],
    ['1,234', false],
    [1234567, false],
    [772345678, true],
  ])('under a heading of telephones %s is one: %s', (value, is) => {
    expect(isLoosePhone(value)).toBe(is);
  });

  // By the public rule of the population registry: digits doubled in turn, summed, a multiple of ten.
  it.each([
    ['000000018', true],
    ['123456782', true],
    ['123456789', false],
    [18, false],
    [12344, true],
    ['12345-678-2', true],
    ['', false],
    ['000000000', false],
  ])('%s checks as an identity number: %s', (value, is) => {
    expect(isIdentity(value)).toBe(is);
  });
});

describe('headings of persons', () => {
  it.each([
    ['דוא״ל', 'email'],
    ['Email address', 'email'],
    ['البريد الإلكتروني', 'email'],
    ['پست الکترونیکی', 'email'],
    ["מס' טלפון", 'phone'],
    ['טלפון נייד', 'phone'],
    ['رقم الهاتف', 'phone'],
    ['تلفن همراه', 'phone'],
    ['ת.ז.', 'id'],
    ['ת״ז', 'id'],
    ['رقم الهوية', 'id'],
    ['Identity Number', 'id'],
    ['שם איש הקשר', 'person'],
    ['Contact person', 'person'],
    ['جهة الاتصال', 'person'],
    ['نام خانوادگی', 'person'],
    ['שם הרשות', undefined],
    ['אוכלוסייה', undefined],
    ['تلفیق', undefined],
  ])('%s: %s', (text, sort) => {
    expect(headingSort(text)).toBe(sort);
  });
});

describe('cells of a sheet', () => {
  it('a list of persons, by its headings', async () => {
    expect(
      await found(
        ['אנשי קשר ברשויות'],
        ['רשות', 'איש קשר', 'טלפון', 'ת"ז', 'דוא"ל'],
        ['הרצליה', 'דנה כהן', 521234567, 123456782, 'dana@example.org'],
        ['כפר סבא', 'אורי לוי', '09-7654321', 123456789, null],
        [],
        ['סך הכול', 'שתי רשויות', 7, 8],
      ),
    ).toEqual({ email: ['E3'], phone: ['C3', 'C4'], id: ['D3', 'D4'], 'איש קשר:1': ['B3', 'B4'] });
  });

  it('sums under a heading of telephones are sums', async () => {
    expect(await found(['רשות', 'טלפון'], ['הרצליה', 23456], ['כפר סבא', 23456789], ['רעננה', 1200])).toEqual(
      {},
    );
  });

  it('numbers above sums are numbers', async () => {
    expect(
      await found(['רשות', 'נייד'], ['הרצליה', 501234567], ['', 100], ['', 200], ['', 300], ['', 400]),
    ).toEqual({ phone: ['B2'] });
  });

  it('a number with its word before it is no heading of what stands below', async () => {
    expect(await found(['טל. 0540000006'], ['תקציב'], ['052-7000008'], ['052-7000009'], ['רזרבה'])).toEqual({
      phone: ['A1', 'A3', 'A4'],
    });
  });

  it('a title is no heading, and names of authorities are no persons', async () => {
    expect(await found(['אנשי קשר'], ['שם הרשות', 'אוכלוסייה'], ['הרצליה', 100], ['כפר סבא', 200])).toEqual(
      {},
    );
  });
});
