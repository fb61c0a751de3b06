import type { FunctionWords } from '../types.js';
import { isolate } from './isolate.js';

const ARGUMENTS: Readonly<Record<string, string>> = {
  population: 'عدد السكان',
  socio: 'العنقود الاجتماعي الاقتصادي',
  periph: 'عنقود البُعد عن المركز',
  date: 'التاريخ',
  name_or_code: 'اسم السلطة أو رمزها',
  field: 'الحقل',
  vintage: 'إصدار البيانات',
  cluster: 'اسم عنقود السلطات',
  target: 'الهدف',
  total: 'المبلغ المراد تقسيمه',
  unit: 'وحدة التقريب',
  code: 'رمز الحساب',
  chapter: 'القسم',
  kind: 'نوع الأغلبية',
  members: 'عدد أعضاء المجلس',
  authority: 'موافقة مجلس السلطة',
  council: 'موافقة مجلس العنقود',
  minister: 'استعمال الوزير صلاحيته',
  authority_asked: 'طلب مجلس السلطة',
  votes_for: 'عدد الأصوات المؤيدة',
  convinced: 'اقتناع الوزير',
  start: 'بداية الولاية',
  maximum: 'الحد الأقصى',
  amounts: 'مبالغ العقود',
};

const argument = (name: string | number | undefined): string => ARGUMENTS[String(name)] ?? 'القيمة';

const moreRows = (count: number): string => {
  if (count === 1) return 'وصف آخر معيب.';
  if (count === 2) return 'وصفان آخران معيبان.';
  return count <= 10 ? `و${String(count)} صفوف أخرى معيبة.` : `و${String(count)} صفًا آخر معيبًا.`;
};

export const ar: FunctionWords = {
  problems: {
    'ranges-unequal': ({ populations, socios, periphs }) =>
      `النطاقات غير متساوية في الحجم: السكان ${isolate(populations)}، العنقود الاجتماعي الاقتصادي ${isolate(socios)}، عنقود البُعد عن المركز ${isolate(periphs)} (صفوف×أعمدة).`,
    'one-cell-needed': (facts) => `${argument(facts['argument'])}: المطلوب خلية واحدة، ووُجد نطاق.`,
    'text-needed': (facts) =>
      `${argument(facts['argument'])}: المطلوب نص، ووُجد «${isolate(facts['value'])}».`,
    'date-needed': ({ value }) =>
      `التاريخ: المطلوب تاريخ Excel أو نص مثل 2026-11-21، ووُجد «${isolate(value)}».`,
    'total-empty': () => 'النطاقات فارغة: لا توجد سلطة للجمع.',
    'value-missing': (facts) => `${argument(facts['argument'])}: القيمة ناقصة.`,
    'not-a-number': (facts) =>
      `${argument(facts['argument'])}: المطلوب عدد، ووُجد «${isolate(facts['value'])}».`,
    'count-not-whole': (facts) =>
      `${argument(facts['argument'])}: المطلوب عدد صحيح موجب، ووُجد ${isolate(facts['value'])}.`,
    'yes-or-no-needed': (facts) =>
      `${argument(facts['argument'])}: المطلوب نعم أو لا (TRUE أو FALSE)، ووُجد «${isolate(facts['value'])}».`,
    'zero-or-blank': (facts) =>
      `${argument(facts['argument'])}: المطلوب نعم أو لا (TRUE أو FALSE)، وقد يكون 0 خلية فارغة.`,
    'majority-unknown': ({ value }) =>
      `نوع أغلبية غير معروف: «${isolate(value)}». يُكتب أغلبية أو ثلثان أو موظفون.`,
    'votes-exceed-members': ({ votes, members }) =>
      `عدد الأصوات المؤيدة، ${isolate(votes)}، أكبر من عدد أعضاء المجلس، ${isolate(members)}.`,
    'date-outside': ({ value }) => `نهاية ولاية بدأت في ${isolate(value)} خارج تواريخ Excel.`,
    'maximum-negative': ({ value }) => `الحد الأقصى: المطلوب مبلغ موجب، ووُجد ${isolate(value)}.`,
  },
  row: (row) => `الصف ${String(row)}`,
  modelCell: (row, column) => `جدول النموذج، الصف ${String(row)}، العمود ${String(column)}`,
  rangeCell: (row, column) => `الصف ${String(row)}، العمود ${String(column)}`,
  moreRows,
  parts: [
    'المبلغ الثابت (A)',
    'التعرفة للفرد (B)',
    'المعامل الاجتماعي الاقتصادي (C)',
    'معامل البُعد عن المركز (D)',
    'المبلغ للفرد (B·C·D)',
    'الجزء المتغير',
    'الحصة السنوية (₪)',
  ],
  model: (edition) => ['المعلَمة', 'ابتداءً من', `القيمة · ${edition}`],
};
