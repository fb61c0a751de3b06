import fc from 'fast-check';
import { saysNone } from '../../../../lib/sheets/cluster-book/phrases.js';
import { LANGUAGES, readMembers, type Language } from '../../../../lib/index.js';
import { TABLES, TABLE_PARTS } from '../../../../lib/sheets/cluster-book/parts/all.js';
import type { Field } from '../../../../lib/sheets/cluster-book/spec.js';
import { planTemplate } from '../../../../lib/sheets/cluster-book/template/plan.js';
import {
  GROUPS,
  TEMPLATES,
  type TemplateRow,
  type TemplateValue,
} from '../../../../lib/sheets/cluster-book/template/types.js';
import type { TablePart } from '../../../../lib/sheets/cluster-book/types.js';
import { planned, plannedSheets } from './planned.js';
import { itemsOf, merged, plain, readOne, unreadOf } from './reading.js';

/** What is typed into a field, and the fact that it is. */
interface Given {
  readonly typed: TemplateValue;
  readonly fact: unknown;
}

const text = fc
  .stringMatching(/^[ב-כמנע-תb-mo-ru-zB-MO-RU-Z][א-תa-zA-Z0-9 '"/-]{0,18}[א-ת0-9]$/)
  // Words that say that there is none, and those of a total, mean something else than themselves.
  .filter((value) => !/^(?:אין|לא|ס['"]*ה|סך|סכום|no|none|total|sum)/i.test(value) && !saysNone(value));
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const agorot = fc.integer({ min: 0, max: 99_999_999_999 });
const plainAmount = (value: number): string => {
  const [whole, cents] = [Math.floor(value / 100), String(value % 100).padStart(2, '0')];
  return `${String(whole)}.${cents}`
    .replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros))
    .replace(/(\.\d)0$/, '$1');
};

/** Ten-thousandths as decimal text. */
const fraction = (value: number): string =>
  value === 10_000 ? '1' : `0.${String(value).padStart(4, '0')}`.replace(/\.?0+$/, '');

function given(field: Field, language: Language): fc.Arbitrary<Given> {
  const same = (value: string | number): Given => ({ typed: value, fact: value });
  switch (field.type) {
    case 'text':
    case 'note':
      return text.map(same);
    case 'money':
      return agorot.map((value) => ({ typed: value / 100, fact: plainAmount(value) }));
    case 'moneys': {
      const columns = field.columns ?? [];
      return fc.array(agorot, { minLength: columns.length, maxLength: columns.length }).map((values) => ({
        typed: values.map((value) => value / 100),
        fact: values.map((value, index) => ({
          name: columns.length === 1 ? '' : columns[index]?.[language],
          amount: plainAmount(value),
        })),
      }));
    }
    case 'date':
      return day.map(same);
    case 'year':
      return fc.integer({ min: 1995, max: 2060 }).map(same);
    case 'choice':
      return fc
        .constantFrom(...(field.choices ?? []))
        .map(({ value }) => ({ typed: value, fact: field.id === 'part' ? Number(value) : value }));
    case 'evidence':
      return fc.oneof(
        fc.record({ reference: text, on: day }).map((value) => ({ typed: value, fact: value })),
        text.map((reference) => ({ typed: { reference }, fact: { reference } })),
        fc.constant({ typed: { he: 'אין', ar: 'لا يوجد', fa: 'ندارد', en: 'none' }[language], fact: 'none' }),
      );
    case 'count':
      return fc.integer({ min: 0, max: 200 }).map(same);
    case 'share':
      return fc
        .integer({ min: 0, max: 10_000 })
        .map((value) => ({ typed: value / 10_000, fact: fraction(value) }));
    case 'limit':
      return fc.oneof(
        agorot.map((value) => ({ typed: value / 100, fact: plainAmount(value) })),
        fc.constant({ typed: { he: 'אין', ar: 'لا يوجد', fa: 'ندارد', en: 'none' }[language], fact: 'none' }),
      );
    case 'provision':
      throw new Error(`${field.id} is no column`);
  }
}

/** Rows with every field, or with those that name them and some others. */
function rowsOf(part: TablePart, language: Language): fc.Arbitrary<readonly Record<string, Given>[]> {
  const { fields, needs } = TABLES[part];
  const always = new Set([...needs.flat(), TABLES[part].name, 'side', 'kind', 'year']);
  const columns = fields.filter(({ readOnly }) => !readOnly);
  const record = Object.fromEntries(columns.map((field) => [field.id, given(field, language)]));
  const keys = columns.map(({ id }) => id).filter((id) => always.has(id));
  return fc.array(fc.record(record, { requiredKeys: keys }), { minLength: 1, maxLength: 6 });
}

/** Amounts that count with receipts or payments by the row's own balance have cases of their own. */
const APART = new Set(['balance', 'fromRegular', 'toRegular']);

/** Columns without those of which the sheet says more than they hold. */
const told = (part: TablePart, row: Record<string, Given>, member: keyof Given, notes: boolean) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([id]) => (notes || id !== 'note') && !(part === 'projects' && APART.has(id)))
      .map(([id, each]) => [id, each[member]]),
  );

const CASES = TABLE_PARTS.flatMap((part) => LANGUAGES.map((language) => [part, language] as const));

describe.each(CASES)('the template %s in %s', (part, language) => {
  test('reads back what was written through its own columns, and nothing else', () => {
    fc.assert(
      fc.property(rowsOf(part, language), (rows) => {
        const typed = rows.map((row) => told(part, row, 'typed', true) as TemplateRow);
        const facts = rows.map((row) => told(part, row, 'fact', false));
        const template = planTemplate(part, language, {
          year: 2031,
          title: 'אשכול השרון',
          rows: { [part]: typed },
        });
        const reading = readOne(planned(template, template.sheets[0]?.name ?? ''));
        expect(unreadOf(reading)).toEqual([]);
        expect(plain(itemsOf(reading, part))).toEqual(facts);
        expect(reading).toMatchObject({
          confidence: 'certain',
          year: 2031,
          lines: rows.length,
          questions: [],
        });
      }),
      { numRuns: 40 },
    );
  });

  test('is known when it is empty, with no line and nothing unread', () => {
    const template = planTemplate(part, language);
    const reading = readOne(planned(template, template.sheets[0]?.name ?? ''));
    expect(reading.facts.part).toBe(part);
    expect(reading).toMatchObject({ lines: 0, unread: [], questions: [], confidence: 'certain' });
    expect(itemsOf(reading, part)).toEqual([]);
  });
});

const WORKBOOKS = GROUPS.flatMap((group) => LANGUAGES.map((language) => [group, language] as const));

test('every sheet but the form of an authority is in a workbook', () => {
  const inWorkbooks = GROUPS.flatMap((group) =>
    planTemplate(group, 'en').sheets.map((sheet) => sheet.template),
  );
  const alone = TEMPLATES.filter((name) => !GROUPS.some((group) => group === name));
  expect(new Set([...inWorkbooks, 'form'])).toEqual(new Set(alone));
});

describe.each(WORKBOOKS)('the workbook %s in %s', (group, language) => {
  const template = planTemplate(group, language, { existing: [] });

  test('has its sheets under names of their own', () => {
    expect(new Set(template.sheets.map(({ name }) => name)).size).toBe(template.sheets.length);
  });

  test('says nothing that nobody filled in', () => {
    const own = plannedSheets(template).filter((_, index) => template.sheets[index]?.template !== 'members');
    const { placeOf, ...facts } = merged(...own);
    expect(placeOf(['order'])).toBeDefined();
    const blank = { council: {}, delegation: {}, tenders: {}, membership: {} };
    expect(facts).toEqual(group === 'cluster' ? { cluster: {} } : { cluster: {}, ...blank });
  });
});

describe.each(LANGUAGES)('the table of members in %s', (language) => {
  test('is one', () => {
    const members = planTemplate('members', language, {
      members: [
        { name: 'טייבה', code: '2730', population: 45126, socio: 3, periph: 6 },
        { name: 'טירה', population: 28214, socio: 4, periph: 6 },
      ],
    });
    const { tables } = readMembers({ sheets: plannedSheets(members) }, null);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.missing).toEqual([]);
    expect(tables[0]?.unreadable).toEqual([]);
    // 15,000 + 45,126 × 4 × 30% × 75% and 12,000 + 28,214 × 4 × 50% × 75%
    expect(tables[0]?.rows.map(({ name, numbers }) => [name, numbers.quota?.value])).toEqual([
      ['טייבה', 55613.4],
      ['טירה', 54321],
    ]);
  });
});
