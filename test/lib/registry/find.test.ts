import { authorities, clusterMembers, clusters, findAuthority, findCluster } from '../../../lib/index.js';
import { loadWords, LANGUAGES, type Language, type Result } from '../../../lib/index.js';
import { fold } from '../../../lib/core/text.js';

const code = (result: Result<{ code: string }>): string =>
  result.ok ? result.value.code : result.problems[0].code;

describe('an authority by its code', () => {
  test.each([
    ['2730', '2730'],
    [2730, '2730'],
    ['0070', '70'],
    ['٢٧٣٠', '2730'],
    ['۲۷۳۰', '2730'],
    ['9999', 'authority-code-unknown'],
    ['27.30', 'authority-not-found'],
    ['2730.5', 'authority-not-found'],
    ['\u200f2730 ', '2730'],
    ['0', 'authority-code-unknown'],
    ['', 'authority-blank'],
    ['  ״ ', 'authority-blank'],
  ])('%p → %s', (asked, expected) => {
    expect(code(findAuthority(asked))).toBe(expected);
  });
});

/** Every spelling of the fifteen members that the sources use, and what people type. */
const SHARON: readonly (readonly [code: string, ...spellings: string[]])[] = [
  [
    '2730',
    'טייבה',
    'טיבה',
    'עיריית טייבה',
    'الطيبة',
    'الطيبه',
    'بلدية الطيبة',
    'Tayibe',
    'TAYIBE',
    'Tayibe municipality',
  ],
  ['2720', 'טירה', 'الطيرة', 'الطيره', 'Tira', 'TIRE'],
  ['638', 'קלנסווה', 'קלנסוה', 'قلنسوة', 'قلنسوي', 'Qalansawe', 'QALANSAWE'],
  [
    '634',
    'כפר קאסם',
    'כפר קאסמ',
    'כפר  קאסם',
    'כפר-קאסם',
    'كفر قاسم',
    'Kafr Qasem',
    'KAFAR QASEM',
    'Kafr Kassem',
  ],
  [
    '627',
    "ג'לג'וליה",
    'ג׳לג׳וליה',
    'ג’לג’וליה',
    'גלגוליה',
    'جلجولية',
    'جلجوليا',
    'מ.מ. ג׳לג׳וליה',
    'Jaljulia',
  ],
  ['633', 'כפר ברא', 'كفر برا', 'كفار بارا', 'Kafr Bara', 'מועצה מקומית כפר ברא'],
  [
    '9700',
    'הוד השרון',
    'הוד-השרון',
    'הוד־השרון',
    'הוד–השרון',
    'הודהשרון',
    'هود هشارون',
    'Hod HaSharon',
    'HOD HASHARON',
  ],
  ['8700', 'רעננה', 'رعنانا', "Ra'anana", 'Raanana', "RA'ANNANA"],
  ['6900', 'כפר סבא', 'כפר־סבא', 'كفار سابا', 'كفر سابا', 'Kfar Saba', 'KEFAR SAVA'],
  ['168', 'כפר יונה', '\u200fכפר יונה\u200e', 'كفار يونا', 'كفر يونا', 'Kfar Yona', 'KEFAR YONA'],
  ['154', 'תל מונד', 'מ"מ תל מונד', 'מ״מ תל מונד', 'تل موند', 'Tel Mond', 'مجلس محلي تل موند'],
  [
    '195',
    'קדימה-צורן',
    'קדימה צורן',
    'קדימה – צורן',
    'كاديما - زوران',
    'كديما تسوران',
    'Kadima-Zoran',
    'Kadima–Zoran',
  ],
  [
    '1224',
    'כוכב יאיר',
    'כוכב יאיר–צור יגאל',
    'كهاف يائير - تسور يغال',
    'كوخاف يائير تسور يغئال',
    "KOKHAV YA'IR",
    'Kochav Yair–Tzur Yigal',
  ],
  [
    '5520',
    'דרום השרון',
    'מועצה אזורית דרום השרון',
    'מ.א. דרום השרון',
    'دروم هشارون',
    'شارون الجنوب',
    'المجلس الإقليمي جنوب الشارون',
    'South Sharon',
    'South Sharon Regional Council',
  ],
  ['5518', 'לב השרון', 'המועצה האזורית לב השרון', 'ليف هشارون', 'المجلس الإقليمي ليف هشارون', 'Lev HaSharon'],
];

describe('the members of the Sharon cluster in every spelling', () => {
  test.each(SHARON.flatMap(([expected, ...names]) => names.map((name) => [name, expected] as const)))(
    '%s → %s',
    (name, expected) => {
      expect(code(findAuthority(name))).toBe(expected);
    },
  );

  test('are the fifteen of the cluster', () => {
    const sharon = findCluster('השרון');
    if (!sharon.ok) throw new Error(sharon.problems[0].code);
    expect(
      clusterMembers(sharon.value)
        .map((member) => member.code)
        .sort(),
    ).toEqual(SHARON.map(([expected]) => expected).sort());
  });
});

test('every authority is found by each of its own names and aliases', () => {
  const lost = authorities().flatMap((authority) =>
    [authority.name.he, authority.name.ar, authority.name.en, ...authority.aliases].flatMap((name) =>
      name === undefined || code(findAuthority(name)) === authority.code ? [] : [`${authority.code} ${name}`],
    ),
  );
  expect(lost).toEqual([]);
});

test('no two authorities share a spelling', () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const authority of authorities()) {
    for (const name of [authority.name.he, authority.name.ar, authority.name.en, ...authority.aliases]) {
      if (name === undefined) continue;
      const other = owner.get(fold(name));
      if (other !== undefined && other !== authority.code)
        shared.push(`${name}: ${other}, ${authority.code}`);
      owner.set(fold(name), authority.code);
    }
  }
  expect(shared).toEqual([]);
});

describe('a name that fits several, or none', () => {
  test('lists the candidates for readers of each language', () => {
    const result = findAuthority('גוש');
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          code: 'authority-ambiguous',
          facts: {
            asked: 'גוש',
            count: 3,
            he: "אבו גוש (472) · ג'ש (גוש חלב) (487) · גוש עציון (5576)",
            ar: 'أبو غوش (472) · الجش (487) · גוש עציון (5576)',
            fa: 'أبو غوش (472) · الجش (487) · Gush Etzion (5576)',
            en: 'Abu Ghosh (472) · Jish (Gush Halav) (487) · Gush Etzion (5576)',
          },
        },
      ],
    });
  });

  test.each([
    ['קריית', 'authority-ambiguous', undefined],
    ['מודיעין', 'authority-ambiguous', undefined],
    ['טיייבאה', 'authority-not-found', 'טייבה'],
    ['כפר קאסים קטן', 'authority-not-found', undefined],
    ['Tayibee', 'authority-not-found', 'טייבה'],
    ['رعناناا', 'authority-not-found', 'רעננה'],
    ['אטלנטיס', 'authority-not-found', ''],
  ])('%s is a problem: %s', (asked, expected, suggestion) => {
    const result = findAuthority(asked);
    if (result.ok) throw new Error(`found ${result.value.code}`);
    const [problem] = result.problems;
    expect(problem.code).toBe(expected);
    if (suggestion !== undefined) expect(problem.facts['he']).toEqual(expect.stringContaining(suggestion));
    if (suggestion === '') expect(problem.facts['count']).toBe(0);
  });
});

describe('a cluster by its name', () => {
  test.each([
    ['השרון', 'השרון'],
    ['שרון', 'השרון'],
    ['אשכול השרון', 'השרון'],
    ['אשכול רשויות השרון', 'השרון'],
    ['Sharon', 'השרון'],
    ['Sharon cluster', 'השרון'],
    ['أشكول الشارون', 'השרון'],
    ['أشكول هشارون', 'השרון'],
    ['عنقود الشارون', 'השרון'],
    ['مجموعة شارون', 'השרון'],
    ['Western Galilee', 'גליל מערבי'],
    ['הגליל המערבי', 'גליל מערבי'],
    ['النقب الشرقي', 'נגב מזרחי'],
    ['המפרץ', 'המפרץ'],
  ])('%s → %s', (asked, expected) => {
    const result = findCluster(asked);
    expect(result.ok ? result.value.name.he : result.problems[0].code).toBe(expected);
  });

  test.each([
    ['גליל', 'cluster-ambiguous', 3],
    ['נגב', 'cluster-ambiguous', 2],
    ['ירח', 'cluster-not-found', 12],
    [' ', 'cluster-blank', undefined],
  ])('%s is a problem: %s', (asked, expected, count) => {
    const result = findCluster(asked);
    if (result.ok) throw new Error(`found ${result.value.name.he}`);
    expect(result.problems[0].code).toBe(expected);
    expect(result.problems[0].facts['count']).toBe(count);
  });

  test('every cluster is found by each of its names', () => {
    for (const cluster of clusters()) {
      for (const name of [
        cluster.name.he,
        cluster.name.ar ?? '',
        cluster.name.en ?? '',
        ...cluster.aliases,
      ]) {
        expect(findCluster(name)).toEqual({ ok: true, value: cluster });
      }
    }
  });
});

const SENTENCES: Readonly<Record<Language, readonly [ambiguous: string, near: string, unknownCode: string]>> =
  {
    he: [
      "«גוש» מתאים ל-3 רשויות: אבו גוש (472) · ג'ש (גוש חלב) (487) · גוש עציון (5576). יש לכתוב שם מלא או סמל.",
      'לא נמצאה רשות בשם «קריית גתה». אולי: קריית גת (2630) · קריית אתא (6800).',
      'אין רשות מקומית שסמלה 9999.',
    ],
    ar: [
      '«גוש» يناسب أكثر من سلطة (3): أبو غوش (472) · الجش (487) · גוש עציון (5576). اكتبوا الاسم الكامل أو الرمز.',
      'لا توجد سلطة باسم «קריית גתה». ربما: كريات جات (2630) · كريات آتا (6800).',
      'لا توجد سلطة محلية رمزها 9999.',
    ],
    fa: [
      '«גוש» با ۳ نام جور می‌آید: أبو غوش (472) · الجش (487) · Gush Etzion (5576). نام کامل یا کد را بنویسید.',
      'شهرداری یا شورایی به نام «קריית גתה» پیدا نشد. شاید: کریات جات (2630) · کریات آتا (6800).',
      'هیچ شهرداری یا شورایی با کد 9999 نیست.',
    ],
    en: [
      '“גוש” fits 3 authorities: Abu Ghosh (472) · Jish (Gush Halav) (487) · Gush Etzion (5576). Write the full name or the code.',
      'No authority is called “קריית גתה”. Perhaps: Kiryat Gat (2630) · Kiryat Ata (6800).',
      'No local authority has the code 9999.',
    ],
  };

test.each(LANGUAGES)('problems are sentences in %s', async (language) => {
  const { say } = await loadWords(language);
  const sentences = ['גוש', 'קריית גתה', '9999'].map((asked) => {
    const result = findAuthority(asked);
    return result.ok ? 'found' : say(result.problems[0]).replace(/[\u2068\u2069]/g, '');
  });
  expect(sentences).toEqual(SENTENCES[language]);
});
