import { authorityField, findAuthority, loadRegistry, LANGUAGES, loadWords } from '../../../lib/index.js';
import type { Authority } from '../../../lib/index.js';

function named(name: string): Authority {
  const found = findAuthority(name);
  if (!found.ok) throw new Error(found.problems[0].code);
  return found.value;
}

const answer = (name: string, field: string, vintage?: string): unknown => {
  const result = authorityField(named(name), field, vintage);
  return result.ok ? result.value.value : result.problems[0].code;
};

test.each([
  ['טייבה', 'code', undefined, 2730],
  ['Tayibe', 'name', undefined, 'טייבה'],
  ['טייבה', 'kind', undefined, 'עירייה'],
  ['תל מונד', 'kind', undefined, 'מועצה מקומית'],
  ['לב השרון', 'kind', undefined, 'מועצה אזורית'],
  ['טייבה', 'population', undefined, 46870],
  ['טייבה', 'population', 'bureau-2024', 46870],
  ['טייבה', 'population', 'ministry-2024', 46772],
  ['טייבה', 'population', 'bureau-2020', 44585],
  ['טייבה', 'Population', ' Ministry-2024 ', 46772],
  ['טבריה', 'socio', 'bureau-2024', 3],
  ['טבריה', 'socio', 'ministry-2024', 2],
  ['טבריה', 'socio', 'bureau-2020', 4],
  ['טייבה', 'periph', undefined, 6],
  ['טייבה', 'area', 'ministry-2024', 18910],
  ['חיפה', 'area', undefined, 72930],
  ['טייבה', 'cluster', undefined, 'השרון'],
  ['טייבה', 'אוכלוסייה', undefined, 46870],
  ['טייבה', 'عدد السكان', undefined, 46870],
  ['טייבה', 'جمعیت', undefined, 46870],
  ['טייבה', 'area', undefined, 'value-in-other-vintage'],
  ['טייבה', 'periph', 'bureau-2020', 'value-in-other-vintage'],
  ['חיפה', 'population', 'ministry-2024', 'value-in-other-vintage'],
  ['צור הדסה', 'socio', undefined, 'value-unknown'],
  ['שער שומרון', 'periph', 'ministry-2024', 'value-unknown'],
  ['חיפה', 'cluster', undefined, 'value-unknown'],
  ['טייבה', 'mayor', undefined, 'field-unknown'],
  ['טייבה', '', undefined, 'field-unknown'],
  ['טייבה', 'population', '2024', 'vintage-unknown'],
  ['טייבה', 'code', 'yesterday', 'vintage-unknown'],
])('%s, %s, %s → %s', (name, field, vintage, expected) => {
  expect(answer(name, field, vintage)).toBe(expected);
});

test('a figure comes with its year, source and vintage', () => {
  expect(authorityField(named('טייבה'), 'socio')).toEqual({
    ok: true,
    value: {
      value: 3,
      figure: { value: 3, year: 2021, source: 'bureau-authorities-2024', vintage: 'bureau-2024' },
    },
  });
});

test('a value that another vintage has is named, not given', () => {
  const result = authorityField(named('טייבה'), 'periph', 'bureau-2020');
  if (result.ok) throw new Error('substituted');
  expect(result.problems[0].facts).toMatchObject({
    field: 'periph',
    vintage: 'bureau-2020',
    vintages: 'bureau-2024 · ministry-2024',
  });
});

test.each([
  [
    'he',
    'אשכול הפריפריאליות של טייבה (2730) אינו בנתוני הלמ"ס 2020; הוא נמצא ב: bureau-2024 · ministry-2024.',
  ],
  [
    'ar',
    'الطيبة (2730): عنقود البُعد عن المركز غير وارد في بيانات دائرة الإحصاء 2020؛ وهو وارد في: bureau-2024 · ministry-2024.',
  ],
  [
    'fa',
    'الطیبة (2730): خوشهٔ پیرامونی بودن در داده‌های ادارهٔ آمار ۲۰۲۰ نیست؛ در این‌ها هست: bureau-2024 · ministry-2024.',
  ],
  [
    'en',
    'Tayibe (2730): the peripherality cluster is not among the statistics bureau’s figures of 2020; it is in: bureau-2024 · ministry-2024.',
  ],
] as const)('… in %s', async (language, sentence) => {
  const result = authorityField(named('טייבה'), 'periph', 'bureau-2020');
  if (result.ok) throw new Error('substituted');
  const { say } = await loadWords(language);
  expect(say(result.problems[0]).replace(/[\u2068\u2069]/g, '')).toBe(sentence);
});

test.each(LANGUAGES)('names, kinds and clusters in %s', (language) => {
  const texts = ['name', 'kind', 'cluster'].map((field) => {
    const result = authorityField(named('לב השרון'), field, 'bureau-2024', language);
    return result.ok ? result.value.value : result.problems[0].code;
  });
  expect(texts).toEqual(
    {
      he: ['לב השרון', 'מועצה אזורית', 'השרון'],
      ar: ['ليف هشارون', 'مجلس إقليمي', 'الشارون'],
      fa: ['لیف هشارون', 'شورای منطقه‌ای', 'الشارون'],
      en: ['Lev HaSharon', 'regional council', 'Sharon'],
    }[language],
  );
});

test('the registry also comes as one value, fetched when it is needed', async () => {
  const registry = await loadRegistry();
  expect(registry.findAuthority('2730')).toEqual({ ok: true, value: named('טייבה') });
});
