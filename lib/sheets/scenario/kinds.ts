import type { Language } from '../../core/language.js';
import type { Parameter } from '../../quota/model/parameters.js';
import { sheetLabels } from './labels.js';

type Word = Exclude<Parameter, 'A' | 'B' | 'C' | 'D'>;

interface Words {
  /** As the table names it; the reader of tables knows these words. */
  readonly name: string;
  readonly meaning: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<Word, Words>>>> = {
  he: {
    part: { name: 'חלק', meaning: 'חלק של ההסדר ומשקלו' },
    T: { name: 'T', meaning: 'סכום לחלוקה (₪)' },
    S: { name: 'S', meaning: 'משקל הרשות בחלוקה, לפי מספר תושביה' },
    factor: { name: 'מקדם', meaning: 'מכפיל את סכום החלקים' },
    cap: { name: 'תקרה', meaning: 'המכסה המרבית לפי מספר תושבים (₪)' },
    floor: { name: 'רצפה', meaning: 'המכסה המזערית לפי מספר תושבים (₪)' },
  },
  ar: {
    part: { name: 'جزء', meaning: 'جزء من الترتيب ووزنه' },
    T: { name: 'T', meaning: 'مبلغ للتقسيم (₪)' },
    S: { name: 'S', meaning: 'وزن السلطة في التقسيم حسب عدد سكانها' },
    factor: { name: 'معامل', meaning: 'يضرب مجموع الأجزاء' },
    cap: { name: 'حد أعلى', meaning: 'أكبر حصة حسب عدد السكان (₪)' },
    floor: { name: 'حد أدنى', meaning: 'أصغر حصة حسب عدد السكان (₪)' },
  },
  fa: {
    part: { name: 'بخش', meaning: 'بخشی از ترتیب و وزن آن' },
    T: { name: 'T', meaning: 'مبلغ برای تقسیم (₪)' },
    S: { name: 'S', meaning: 'وزن در تقسیم بر پایهٔ شمار ساکنان' },
    factor: { name: 'ضریب', meaning: 'در جمع بخش‌ها ضرب می‌شود' },
    cap: { name: 'سقف', meaning: 'بیشترین سهمیه بر پایهٔ شمار ساکنان (₪)' },
    floor: { name: 'کف', meaning: 'کمترین سهمیه بر پایهٔ شمار ساکنان (₪)' },
  },
  en: {
    part: { name: 'part', meaning: 'Part of the arrangement, and its weight' },
    T: { name: 'T', meaning: 'Total that is divided (NIS)' },
    S: { name: 'S', meaning: 'Share in the division, by population' },
    factor: { name: 'factor', meaning: 'Multiplies the sum of the parts' },
    cap: { name: 'cap', meaning: 'Highest quota, by population (NIS)' },
    floor: { name: 'floor', meaning: 'Lowest quota, by population (NIS)' },
  },
};

const isLetter = (kind: Parameter): kind is Exclude<Parameter, Word> => /^[ABCD]$/.test(kind);

/** What the first column of a parameter table says. */
export const kindName = (kind: Parameter, language: Language): string =>
  isLetter(kind) ? kind : WORDS[language][kind].name;

/** What it means, to stand beside it. */
export const kindMeaning = (kind: Parameter, language: Language): string =>
  isLetter(kind) ? sheetLabels(language).parameters[kind] : WORDS[language][kind].meaning;
