import type { Language } from '../../../lib/index.js';
import type { BookRefusal } from '../book/errors.js';

export type Word =
  | 'what'
  | 'open'
  | 'save'
  | 'sample'
  | 'language'
  | 'theme'
  | 'light'
  | 'dark'
  | 'ribbon'
  | 'nameBox'
  | 'formulaBar'
  | 'tabs'
  | 'grid'
  | 'chartNotDrawn'
  | 'pane'
  | 'splitter'
  | 'showPane'
  | 'close'
  | 'drop'
  | 'saved'
  | 'unnamed'
  | 'unsaved'
  | 'openAnyway'
  | 'noAddin'
  | 'noSample'
  | 'badAddress'
  | 'commandFailed'
  | 'ready'
  | 'calculating'
  | 'sum'
  | 'average'
  | 'count'
  | 'copy'
  | 'cut'
  | 'clear'
  | 'undo'
  | 'redo'
  | BookRefusal;

export type Words = Readonly<Record<Word, string>>;

/** Office's own tags; office.js has texts for each of them. */
export const LOCALES: Readonly<Record<Language, string>> = {
  he: 'he-IL',
  ar: 'ar-SA',
  fa: 'fa-IR',
  en: 'en-US',
};

export const WORDS: Readonly<Record<Language, Words>> = {
  he: {
    what: 'סביבת עבודה מקומית לניסיון אשכול ללא Excel',
    open: 'פתיחה…',
    save: 'שמירה',
    sample: 'דוגמת השרון',
    language: 'שפה',
    theme: 'מראה',
    light: 'בהיר',
    dark: 'כהה',
    ribbon: 'פקודות התוסף',
    nameBox: 'כתובת התא',
    formulaBar: 'שורת הנוסחאות',
    tabs: 'גיליונות',
    grid: 'תאי הגיליון',
    chartNotDrawn: 'תרשים מסוג שאינו מצויר כאן; הוא נשמר בקובץ כפי שהוא.',
    pane: 'חלונית המשימות של אשכול',
    splitter: 'רוחב חלונית המשימות',
    showPane: 'החלונית',
    close: 'סגירה',
    drop: 'שחררו כאן קובץ Excel',
    saved: 'הקובץ נשמר בתיקיית ההורדות: {name}',
    unnamed: 'חוברת חדשה.xlsx',
    unsaved: 'יש בחוברת שינויים שלא נשמרו. פתיחת קובץ אחר תוותר עליהם.',
    openAnyway: 'לפתוח בכל זאת',
    noAddin: 'התוסף לא נבנה, ולכן פונקציות האשכול אינן זמינות. הריצו npm start.',
    noSample: 'חוברת הדוגמה לא נמצאה. אפשר לפתוח קובץ אחר.',
    badAddress: '"{text}" אינה כתובת של תא או של טווח.',
    commandFailed: 'הפקודה לא הושלמה: {reason}',
    ready: 'מוכן',
    calculating: 'מחשב…',
    sum: 'סכום',
    average: 'ממוצע',
    count: 'ספירה',
    copy: 'העתקה',
    cut: 'גזירה',
    clear: 'ניקוי תוכן',
    undo: 'ביטול',
    redo: 'ביצוע חוזר',
    'sheet-missing': 'הגיליון "{sheet}" אינו קיים.',
    'sheet-exists': 'כבר יש גיליון בשם "{sheet}".',
    'sheet-name-invalid': '"{sheet}" אינו שם אפשרי לגיליון.',
    'last-sheet': 'בחוברת חייב להישאר גיליון גלוי אחד.',
    'not-in-list': 'הערך אינו ברשימה שהתא מקבל בגיליון "{sheet}".',
    'sheet-protected': 'הגיליון "{sheet}" מוגן, ולא ניתן לשנות בו תאים.',
  },
  ar: {
    what: 'بيئة عمل محلية لتجربة أشكول دون Excel',
    open: 'فتح…',
    save: 'حفظ',
    sample: 'مثال الشارون',
    language: 'اللغة',
    theme: 'المظهر',
    light: 'فاتح',
    dark: 'داكن',
    ribbon: 'أوامر الوظيفة الإضافية',
    nameBox: 'عنوان الخلية',
    formulaBar: 'شريط الصيغة',
    tabs: 'الأوراق',
    grid: 'خلايا الورقة',
    chartNotDrawn: 'مخطط من نوع لا يُرسم هنا؛ يبقى في الملف كما هو.',
    pane: 'جزء مهام أشكول',
    splitter: 'عرض جزء المهام',
    showPane: 'الجزء',
    close: 'إغلاق',
    drop: 'أفلتوا هنا ملف Excel',
    saved: 'حُفظ الملف في مجلد التنزيلات: {name}',
    unnamed: 'مصنف جديد.xlsx',
    unsaved: 'في المصنف تغييرات لم تُحفظ. فتح ملف آخر يتخلى عنها.',
    openAnyway: 'فتح على أي حال',
    noAddin: 'لم تُبنَ الوظيفة الإضافية، ولذلك فإن دوال العنقود غير متاحة. شغّلوا npm start.',
    noSample: 'لم يُعثر على مصنف المثال. يمكن فتح ملف آخر.',
    badAddress: '"{text}" ليس عنوان خلية أو نطاق.',
    commandFailed: 'لم يكتمل الأمر: {reason}',
    ready: 'جاهز',
    calculating: 'جارٍ الحساب…',
    sum: 'المجموع',
    average: 'المتوسط',
    count: 'العدد',
    copy: 'نسخ',
    cut: 'قص',
    clear: 'مسح المحتوى',
    undo: 'تراجع',
    redo: 'إعادة',
    'sheet-missing': 'الورقة "{sheet}" غير موجودة.',
    'sheet-exists': 'توجد ورقة باسم "{sheet}".',
    'sheet-name-invalid': '"{sheet}" ليس اسمًا ممكنًا لورقة.',
    'last-sheet': 'يجب أن تبقى في المصنف ورقة ظاهرة واحدة.',
    'not-in-list': 'القيمة ليست في القائمة التي تقبلها الخلية في الورقة "{sheet}".',
    'sheet-protected': 'الورقة "{sheet}" محمية ولا يمكن تغيير خلاياها.',
  },
  fa: {
    what: 'میز کار محلی برای آزمودن اشکول بدون Excel',
    open: 'باز کردن…',
    save: 'ذخیره',
    sample: 'نمونهٔ شارون',
    language: 'زبان',
    theme: 'نما',
    light: 'روشن',
    dark: 'تیره',
    ribbon: 'فرمان‌های افزونه',
    nameBox: 'نشانی خانه',
    formulaBar: 'نوار فرمول',
    tabs: 'برگه‌ها',
    grid: 'خانه‌های برگه',
    chartNotDrawn: 'نموداری از نوعی که اینجا رسم نمی‌شود؛ در پرونده همان‌گونه می‌ماند.',
    pane: 'پنجرهٔ وظیفهٔ اشکول',
    splitter: 'پهنای پنجرهٔ وظیفه',
    showPane: 'پنجره',
    close: 'بستن',
    drop: 'پروندهٔ Excel را اینجا رها کنید',
    saved: 'پرونده در پوشهٔ بارگیری‌ها ذخیره شد: {name}',
    unnamed: 'کارپوشهٔ نو.xlsx',
    unsaved: 'در این کارپوشه تغییرهای ذخیره‌نشده هست. باز کردن پروندهٔ دیگر آن‌ها را کنار می‌گذارد.',
    openAnyway: 'با این حال باز کن',
    noAddin: 'افزونه ساخته نشده و تابع‌های خوشه در دسترس نیستند. npm start را اجرا کنید.',
    noSample: 'کارپوشهٔ نمونه پیدا نشد. می‌توانید پروندهٔ دیگری باز کنید.',
    badAddress: '«{text}» نشانی خانه یا محدوده نیست.',
    commandFailed: 'فرمان کامل نشد: {reason}',
    ready: 'آماده',
    calculating: 'در حال محاسبه…',
    sum: 'جمع',
    average: 'میانگین',
    count: 'شمار',
    copy: 'رونوشت',
    cut: 'برش',
    clear: 'پاک کردن محتوا',
    undo: 'واگرد',
    redo: 'ازنو',
    'sheet-missing': 'برگهٔ «{sheet}» وجود ندارد.',
    'sheet-exists': 'برگه‌ای به نام «{sheet}» هست.',
    'sheet-name-invalid': '«{sheet}» نام ممکنی برای برگه نیست.',
    'last-sheet': 'دست‌کم یک برگهٔ پیدا باید در کارپوشه بماند.',
    'not-in-list': 'این مقدار در فهرستی نیست که خانه در برگهٔ «{sheet}» می‌پذیرد.',
    'sheet-protected': 'برگهٔ «{sheet}» محافظت‌شده است و خانه‌های آن تغییر نمی‌کند.',
  },
  en: {
    what: 'A local workbench for trying Eshkol without Excel',
    open: 'Open…',
    save: 'Save',
    sample: 'Sharon sample',
    language: 'Language',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    ribbon: 'Commands of the add-in',
    nameBox: 'Cell address',
    formulaBar: 'Formula bar',
    tabs: 'Sheets',
    grid: 'Cells of the sheet',
    chartNotDrawn: 'A chart of a kind that is not drawn here; the file keeps it as it is.',
    pane: 'Eshkol task pane',
    splitter: 'Width of the task pane',
    showPane: 'Pane',
    close: 'Close',
    drop: 'Drop an Excel file here',
    saved: 'Saved to your downloads: {name}',
    unnamed: 'New workbook.xlsx',
    unsaved: 'This workbook has changes that were not saved. Opening another file gives them up.',
    openAnyway: 'Open anyway',
    noAddin: 'The add-in is not built, so the cluster functions are not available. Run npm start.',
    noSample: 'The sample workbook was not found. You can open another file.',
    badAddress: '"{text}" is no address of a cell or range.',
    commandFailed: 'The command did not complete: {reason}',
    ready: 'Ready',
    calculating: 'Calculating…',
    sum: 'Sum',
    average: 'Average',
    count: 'Count',
    copy: 'Copy',
    cut: 'Cut',
    clear: 'Clear contents',
    undo: 'Undo',
    redo: 'Redo',
    'sheet-missing': 'There is no sheet "{sheet}".',
    'sheet-exists': 'There is already a sheet "{sheet}".',
    'sheet-name-invalid': '"{sheet}" cannot be the name of a sheet.',
    'last-sheet': 'A workbook keeps at least one visible sheet.',
    'not-in-list': 'The value is not in the list that this cell of the sheet "{sheet}" takes.',
    'sheet-protected': 'The sheet "{sheet}" is protected; its cells cannot be changed.',
  },
};

/** Puts facts into the braces of a sentence. */
export const filled = (sentence: string, facts: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
