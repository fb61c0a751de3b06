import { LANGUAGES, loadAllWords, readAmount, type Cell, type Language } from '../../../../lib/index.js';

const CELLS: readonly Cell[] = [
  { value: '12.345' },
  { value: '1,23' },
  { value: '(1)' },
  { value: '-(5.0)' },
  { value: 45292, format: 'dd/mm/yyyy' },
];

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  he: [
    'לא ברור אם «12.345» הוא 12.345 או 12345: הנקודה יכולה להפריד אלפים או שברים.',
    '«1,23» כתוב בפסיק עשרוני, שאינו נהוג כאן; ייתכן שהוא 1.23.',
    'לא ברור ב-«(1)» מה סכום ומה מספר של הערת שוליים; ייתכן שהסכום הוא -1.',
    'לא ברור אם «-(5.0)» חיובי או שלילי: הסימנים או הסוגריים אינם שלמים או סותרים.',
    'המספר שבתא מוצג כתאריך או כשעה (dd/mm/yyyy), ולא כסכום.',
  ],
  ar: [
    'ليس واضحًا هل «12.345» هو 12.345 أم 12345: قد تفصل النقطة الآلاف أو الكسور.',
    'كُتب «1,23» بفاصلة عشرية غير متبعة هنا؛ قد يكون 1.23.',
    'ليس واضحًا في «(1)» ما المبلغ وما رقم الحاشية؛ قد يكون المبلغ -1.',
    'ليس واضحًا هل «-(5.0)» موجب أم سالب: الإشارات أو الأقواس ناقصة أو متناقضة.',
    'الرقم في الخلية معروض تاريخًا أو ساعة (dd/mm/yyyy)، لا مبلغًا.',
  ],
  fa: [
    'روشن نیست «12.345» 12.345 است یا 12345: نقطه شاید جداکنندهٔ هزارها باشد یا اعشار.',
    '«1,23» با ویرگول اعشار نوشته شده که اینجا رسم نیست؛ شاید 1.23 باشد.',
    'روشن نیست در «(1)» کدام مبلغ است و کدام شمارهٔ پانوشت؛ شاید مبلغ -1 باشد.',
    'روشن نیست «-(5.0)» مثبت است یا منفی: نشانه‌ها یا پرانتزها ناقص یا ناسازگارند.',
    'عدد این خانه به شکل تاریخ یا ساعت (dd/mm/yyyy) نشان داده می‌شود، نه مبلغ.',
  ],
  en: [
    'It is unclear whether “12.345” is 12.345 or 12345: the point may part thousands or decimals.',
    '“1,23” is written with a decimal comma, which is not usual here; it may be 1.23.',
    'It is unclear in “(1)” what is the amount and what the number of a footnote; the amount may be -1.',
    'It is unclear whether “-(5.0)” is positive or negative: its signs or parentheses are incomplete or contradict each other.',
    'The number in the cell is shown as a date or time (dd/mm/yyyy), not as an amount.',
  ],
};

test.each(LANGUAGES)('why a cell gives no amount is said in %s', async (language) => {
  const { say } = await loadAllWords(language);
  const said = CELLS.flatMap((cell) => {
    const result = readAmount(cell);
    return result.ok
      ? ['read']
      : result.problems.map((problem) => say(problem).replace(/[\u2068\u2069]/g, ''));
  });
  expect(said).toEqual(SENTENCES[language]);
});
