import type { Compiler } from 'webpack';
import { isRightToLeft, LANGUAGES, type Language } from '../../lib/index.js';
import { localise, TABLES, type Metadata } from './metadata.js';

interface HelpWords {
  readonly title: string;
  readonly intro: string;
  readonly functions: string;
  readonly errors: string;
  /** What each error value means. */
  readonly meanings: readonly [value: string, num: string, na: string, name: string];
}

const WORDS: Readonly<Record<Language, HelpWords>> = {
  he: {
    title: 'אשכול: עזרה',
    intro:
      'אשכול מחשב את מכסות ההשתתפות ברשויות האשכול לפי נוהל משרד הפנים מיום 17.5.2017. הכול נעשה ב-Excel שלכם; שום נתון אינו נשלח.',
    functions: 'הפונקציות',
    errors: 'שגיאות',
    meanings: [
      'ערך מסוג לא מתאים או חסר; המשפט שליד התא אומר איזה ולמה.',
      'מספר מחוץ לתחום, כגון אשכול שאינו בין 1 ל-10.',
      'לא נמצא: רשות, אשכול, מועד או נתון שאינם ידועים.',
      'התוסף אינו טעון; פתחו את החלונית וחשבו שוב.',
    ],
  },
  ar: {
    title: 'أشكول: مساعدة',
    intro:
      'يحسب أشكول حصص مشاركة السلطات في العنقود وفق نظام وزارة الداخلية من 17.5.2017. كل شيء يجري في Excel لديكم ولا تُرسل أي بيانات.',
    functions: 'الدوال',
    errors: 'الأخطاء',
    meanings: [
      'قيمة من نوع غير مناسب أو ناقصة؛ الجملة بجانب الخلية تقول أيها ولماذا.',
      'رقم خارج المجال، مثل عنقود ليس بين 1 و10.',
      'غير موجود: سلطة أو عنقود أو تاريخ أو معلومة غير معروفة.',
      'الوظيفة الإضافية غير محمّلة؛ افتحوا اللوحة وأعيدوا الحساب.',
    ],
  },
  fa: {
    title: 'اِشکول: راهنما',
    intro:
      'اِشکول سهمیهٔ مشارکت شهرداری‌های خوشه را بر پایهٔ آیین‌نامهٔ وزارت کشور از ۱۷ مهٔ ۲۰۱۷ محاسبه می‌کند. همه چیز در Excel خودتان انجام می‌شود و داده‌ای فرستاده نمی‌شود.',
    functions: 'توابع',
    errors: 'خطاها',
    meanings: [
      'مقداری از نوع نادرست یا خالی؛ جملهٔ کنار خانه می‌گوید کدام و چرا.',
      'عددی بیرون از دامنه، مانند خوشه‌ای که میان ۱ و ۱۰ نیست.',
      'یافت نشد: شهرداری، خوشه، تاریخ یا داده‌ای که شناخته نیست.',
      'افزونه بارگذاری نشده است؛ پنل را باز کنید و دوباره محاسبه کنید.',
    ],
  },
  en: {
    title: 'Eshkol: help',
    intro:
      'Eshkol computes the participation quotas of a cluster’s authorities by the Ministry of Interior’s procedure of 17 May 2017. Everything happens in your Excel; no data is sent anywhere.',
    functions: 'Functions',
    errors: 'Errors',
    meanings: [
      'A value of the wrong kind, or none; the sentence beside the cell says which and why.',
      'A number outside its domain, such as a cluster that is not from 1 to 10.',
      'Not found: an authority, cluster, date or figure that is not known.',
      'The add-in is not loaded; open the pane and calculate again.',
    ],
  },
};

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#242424}
section{border-top:1px solid #ddd;padding-block:1rem}table{border-collapse:collapse;width:100%}
td,th{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #eee}code{unicode-bidi:isolate;direction:ltr}`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const rowOf = (heading: string, text: string): string =>
  `<tr><th scope="row"><code>${escaped(heading)}</code></th><td>${text}</td></tr>`;

const formulaOf = ({ name, parameters }: Metadata['functions'][number]): string =>
  `${name}(${parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ')})`;

function section(language: Language, metadata: Metadata): string {
  const words = WORDS[language];
  const functions = metadata.functions.map((described) => {
    const parameters = described.parameters.map(
      ({ name, description }) => `<li><code>${escaped(name)}</code>: ${escaped(description ?? '')}</li>`,
    );
    return rowOf(
      formulaOf(described),
      `${escaped(described.description ?? '')}<ul>${parameters.join('')}</ul>`,
    );
  });
  const errors = ['#VALUE!', '#NUM!', '#N/A', '#NAME?'].map((error, index) =>
    rowOf(error, escaped(words.meanings[index] ?? '')),
  );
  return `<section lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"><h1>${escaped(words.title)}</h1>
<p>${escaped(words.intro)}</p><h2>${escaped(words.functions)}</h2><table>${functions.join('\n')}</table>
<h2>${escaped(words.errors)}</h2><table>${errors.join('\n')}</table></section>`;
}

/** The page that the manifest's support address names: every function in every language, from the metadata that Excel reads. */
export function helpPage(metadata: Metadata): string {
  const sections = LANGUAGES.map((language) =>
    section(language, language === 'en' ? metadata : localise(metadata, TABLES[language])),
  );
  return `<!doctype html>
<html lang="he" dir="rtl"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(WORDS.he.title)}</title>
<link rel="icon" href="assets/icon-32.png"><style>${STYLE}</style></head><body>
<img src="assets/icon-128.png" width="64" height="64" alt="">
${sections.join('\n')}
</body></html>
`;
}

/** Writes the help page beside the metadata that it is made of. */
export class HelpPage {
  constructor(
    private readonly metadata: string,
    private readonly file: string,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('HelpPage', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: 'HelpPage', stage }, () => {
        const found = compilation.getAsset(this.metadata);
        if (!found) return; // The generator has reported why.
        const metadata = JSON.parse(found.source.source().toString()) as Metadata;
        compilation.emitAsset(this.file, new sources.RawSource(helpPage(metadata)));
      });
    });
  }
}
