import {
  accountField,
  accountOf,
  LANGUAGES,
  loadAccounts,
  loadAllWords,
  type Account,
} from '../../../lib/index.js';

function account(written: string | number): Account {
  const found = accountOf(written);
  if (!found.ok) throw new Error(found.problems[0].code);
  return found.value;
}

/** `budget-sheets.md`: the chapters of income and of expenditure, as the chart names them. */
const CHAPTERS = [
  ['11', 'ארנונות'],
  ['12', 'אגרות'],
  ['13', 'היטלים'],
  ['14', 'מכסות'],
  ['16', 'הכנסות מימון'],
  ['61', 'מינהל כללי'],
  ['62', 'מינהל כספי'],
  ['63', 'הוצאות מימון'],
  ['64', 'פרעון מלוות'],
  ['21', 'תברואה'],
  ['71', 'תברואה'],
  ['72', 'שמירה וביטחון'],
  ['73', 'תכנון ובנין עיר'],
  ['74', 'נכסים ציבוריים'],
  ['77', 'פיתוח כלכלי'],
  ['78', 'פיקוח עירוני'],
  ['81', 'חינוך'],
  ['82', 'תרבות'],
  ['83', 'בריאות'],
  ['34', 'רווחה'],
  ['84', 'רווחה'],
  ['85', 'דת'],
  ['86', 'קליטת עליה'],
  ['87', 'איכות הסביבה'],
  ['91', 'מים'],
  ['92', 'בתי מטבחיים'],
  ['93', 'נכסים'],
  ['94', 'תחבורה'],
  ['96', 'חשמל'],
  ['48', 'מפעלים אחרים'],
  ['98', 'מפעלים אחרים'],
] as const;

test.each(CHAPTERS)('«digits 2–3 are the chapter»: %s %s', (chapter, he) => {
  for (const written of [`1${chapter}0000100`, `${chapter}000/100`, `${chapter}000`, chapter]) {
    expect(account(written).chapter).toMatchObject({ code: chapter, he });
    expect(accountField(account(written), 'chapter')).toEqual({ ok: true, value: Number(chapter) });
    expect(accountField(account(written), 'chapterName')).toEqual({ ok: true, value: he });
  }
});

describe('how deep the book goes', () => {
  test('an account that it lists', () => {
    expect(account('1611200530')).toMatchObject({
      side: 'expenditure',
      chapter: { code: '61' },
      nearest: { code: '6112', he: 'מועצת הרשות', page: 3 },
      kind: { code: '530', nearest: { code: '53', he: 'הוצאות רכב מינהלי' } },
    });
    expect(account('1611200530')).not.toHaveProperty('unlisted');
    expect(account('1611200530')).not.toHaveProperty('own');
  });

  test('digits below its four levels are the authority’s own', () => {
    expect(account('1611211530')).toMatchObject({ nearest: { code: '6112' }, own: '11' });
    expect(account('61111')).toMatchObject({ nearest: { code: '6111' }, own: '1' });
    expect(account('1611211530')).not.toHaveProperty('unlisted');
  });

  test('a finer level that it lacks is unlisted, under the nearest that it lists', () => {
    expect(account('1371100992')).toMatchObject({
      chapter: { code: '37' },
      nearest: { code: '37', he: 'איכות הסביבה' },
      unlisted: '3711',
    });
    expect(account('1750200100')).toMatchObject({ nearest: { code: '75' }, unlisted: '7502' });
  });

  test('a whole part of the budget has no chapter', () => {
    expect(account('6')).toMatchObject({ side: 'expenditure', nearest: { he: 'הנהלה כללית' } });
    expect(account('6')).not.toHaveProperty('chapter');
  });

  test.each(['1570000990', '57', '65000/100', '1170000100', '60110/100'])(
    '%s: a chapter that the chart lacks is a problem',
    (written) => {
      expect(accountOf(written)).toEqual({
        ok: false,
        problems: [
          {
            code: 'account-unknown',
            facts: {
              asked: written,
              chapter: written.length === 10 ? written.slice(1, 3) : written.slice(0, 2),
            },
          },
        ],
      });
    },
  );

  test('the same kind means another thing on the other side', () => {
    expect(account('1111100910').kind?.nearest?.he).toBe('השתתפות משרד הפנים');
    expect(account('1611100910').kind?.nearest?.he).toBe('השתתפות בתקציב בלתי רגיל');
    expect(account('1611100001').kind).toMatchObject({ code: '001', nearest: { he: 'העברה (מספר שלילי)' } });
  });
});

describe('fields', () => {
  test.each([
    ['code', '1611200530'],
    ['side', 'הוצאות'],
    ['צד', 'הוצאות'],
    ['chapter', 61],
    ['פרק', 61],
    ['القسم', undefined],
    ['قسم', 61],
    ['فصل', 61],
    ['chapterName', 'מינהל כללי'],
    ['Chapter name', 'מינהל כללי'],
    ['name', 'מועצת הרשות'],
    ['שם כרטיס', 'מועצת הרשות'],
    ['nearest', 'מועצת הרשות'],
    ['kind', '530'],
    ['kindName', 'הוצאות רכב מינהלי'],
    ['nearestKind', 'הוצאות רכב מינהלי'],
  ])('%s: %s', (field, value) => {
    const answer = accountField(account('1611200530'), field);
    if (value !== undefined) expect(answer).toEqual({ ok: true, value });
    else expect(answer).toMatchObject({ ok: false, problems: [{ code: 'account-field-unknown' }] });
  });

  test('the side in each language', () => {
    const sides = LANGUAGES.map((language) => {
      const answer = accountField(account('1111100100'), 'side', language);
      return answer.ok ? answer.value : answer.problems[0].code;
    });
    expect(Object.fromEntries(LANGUAGES.map((language, index) => [language, sides[index]]))).toEqual({
      he: 'הכנסות',
      ar: 'إيرادات',
      fa: 'درآمد',
      en: 'income',
    });
  });

  test.each([
    ['side', 'הכנסות'],
    ['צד', 'הכנסות'],
    ['جانب', 'إيرادات'],
    ['الجانب', 'إيرادات'],
    ['سمت', 'درآمد'],
  ])('the side in the language of the word %s, if no other is asked for', (field, value) => {
    expect(accountField(account('1111100100'), field)).toEqual({ ok: true, value });
    expect(accountField(account('1111100100'), field, 'en')).toEqual({ ok: true, value: 'income' });
  });

  test('a name of a level above is never given for one that the book lacks', () => {
    const own = account('1371100992');
    expect(accountField(own, 'name')).toEqual({
      ok: false,
      problems: [
        { code: 'account-unlisted', facts: { unlisted: '3711', nearest: '37', name: 'איכות הסביבה' } },
      ],
    });
    expect(accountField(own, 'nearest')).toEqual({ ok: true, value: 'איכות הסביבה' });
    expect(accountField(own, 'kindName')).toMatchObject({
      ok: false,
      problems: [{ code: 'account-kind-unlisted', facts: { unlisted: '992', nearest: '99' } }],
    });
    expect(accountField(own, 'nearestKind')).toEqual({ ok: true, value: 'השתתפות משרדי ממשלה אחרים' });
    expect(accountField(account('1611200012'), 'nearestKind')).toMatchObject({
      ok: false,
      problems: [{ code: 'account-kind-unlisted', facts: { unlisted: '012', nearest: 'none', name: '' } }],
    });
  });

  test.each([
    ['6', 'chapter'],
    ['6', 'chapterName'],
    ['611', 'kind'],
    ['1611000000', 'kindName'],
    ['611', 'nearestKind'],
  ])('%s says nothing of its %s', (written, field) => {
    expect(accountField(account(written), field)).toMatchObject({
      ok: false,
      problems: [{ code: 'account-field-empty', facts: { account: account(written).code.code, field } }],
    });
  });
});

describe('sentences', () => {
  const told = (written: string, field = 'name') => {
    const found = accountOf(written);
    if (!found.ok) return found.problems[0];
    const answer = accountField(found.value, field);
    if (answer.ok) throw new Error(String(answer.value));
    return answer.problems[0];
  };

  test.each([
    ['en', told('1570000990'), '“1570000990”: the code book has no chapter 57.'],
    ['he', told('1570000990'), '«1570000990»: אין פרק 57 בספר הקודים.'],
    [
      'en',
      told('611111218'),
      '“611111218” can be read in 2 ways: 1611111218 · 61111/121/8. Write the full code.',
    ],
    ['ar', told('1371100992'), 'الرمز 3711 غير وارد في دليل الرموز؛ أقرب بند فوقه هو 37، איכות הסביבה.'],
    ['he', told('1611200012', 'kindName'), 'הסוג 012 אינו בין סוגי התשלומים שבספר הקודים.'],
    [
      'en',
      told('1611200753', 'kindName'),
      'The code book does not list 753 among the kinds of payments; the nearest above it is 75, עבודות קבלניות.',
    ],
    ['fa', told('611', 'kind'), 'کد 611، نوع درآمد یا هزینه ندارد.'],
    ['en', told('6', 'chapter'), 'The code 6 has no chapter number.'],
  ] as const)('in %s', async (language, problem, sentence) => {
    const { say } = await loadAllWords(language);
    expect(say(problem).replace(/[\u2068\u2069]/g, '')).toBe(sentence);
  });
});

test('the chart comes as one value', async () => {
  const accounts = await loadAccounts();
  expect(accounts.accountOf('11')).toEqual(accountOf('11'));
  expect(accounts.chart()).toHaveLength(672);
  expect(accounts.kinds('income')).toHaveLength(45);
});
