import { LANGUAGES, loadAllWords, type AnyProblem, type Language } from '../../../lib/index.js';

const PROBLEMS: readonly AnyProblem[] = [
  { code: 'number-has-letters', facts: { text: '12 x' }, place: "'חברות'!B2" },
  { code: 'column-missing', facts: { field: 'periph' } },
  { code: 'target-not-blank', facts: { cell: 'E5', count: 1, more: 0 } },
  { code: 'target-not-blank', facts: { cell: 'E5', count: 3, more: 2 } },
  {
    code: 'code-and-name-differ',
    facts: { code: '2720', name: 'טייבה', known: 1, he: 'טירה', ar: 'الطيرة', fa: 'الطیرة', en: 'Tira' },
  },
  { code: 'numbers-as-text', facts: { count: 2 } },
];

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  he: [
    "'חברות'!B2: נדרש מספר, ונמצא «12 x».",
    'חסרה עמודה: אשכול הפריפריאליות.',
    'התא E5 אינו ריק; דבר לא נכתב.',
    'התא E5, ועוד 2, אינם ריקים; דבר לא נכתב.',
    'הסמל 2720 אינו של «טייבה», אלא של טירה.',
    'שני מספרים שמורים כטקסט; פונקציות של Excel לא יחשבו בהם.',
  ],
  ar: [
    "'חברות'!B2: المطلوب رقم، ووُجد «12 x».",
    'ينقص عمود: عنقود البُعد عن المركز.',
    'الخلية E5 ليست خالية؛ لم يُكتب شيء.',
    'الخلية E5 وغيرها (2) ليست خالية؛ لم يُكتب شيء.',
    'الرمز 2720 ليس لـ«טייבה»، بل هو رمز الطيرة.',
    'أرقام محفوظة كنص (2)؛ لن تحسب بها دوال Excel.',
  ],
  fa: [
    "'חברות'!B2: عدد لازم است، اما «12 x» آمده است.",
    'ستونی نیست: خوشهٔ پیرامونی بودن.',
    'خانهٔ E5 خالی نیست؛ چیزی نوشته نشد.',
    'خانهٔ E5 و ۲ خانهٔ دیگر خالی نیستند؛ چیزی نوشته نشد.',
    'کد 2720 از آنِ «טייבה» نیست، بلکه کد الطیرة است.',
    '۲ عدد به صورت متن ذخیره شده است؛ توابع Excel با آن‌ها حساب نمی‌کنند.',
  ],
  en: [
    "'חברות'!B2: A number is needed; found “12 x”.",
    'There is no column of peripherality cluster.',
    'Cell E5 is not blank; nothing was written.',
    'Cell E5 and 2 more are not blank; nothing was written.',
    'The code 2720 is not that of “טייבה”, but of Tira.',
    '2 numbers are kept as text; Excel’s functions will not calculate with them.',
  ],
};

test.each(LANGUAGES)('what is wrong with sheets is said in %s', async (language) => {
  const { say } = await loadAllWords(language);
  expect(PROBLEMS.map((problem) => say(problem).replace(/[\u2068\u2069]/g, ''))).toEqual(SENTENCES[language]);
});
