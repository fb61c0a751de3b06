import { isolate } from '../../words/isolate.js';
import type { MembershipWords } from '../types.js';

export const ar: MembershipWords = {
  arguments: {
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
  },
  problems: {
    'value-missing': ({ argument }) => `${String(argument)}: القيمة ناقصة.`,
    'not-a-number': ({ argument, value }) => `${String(argument)}: المطلوب عدد، ووُجد «${isolate(value)}».`,
    'count-not-whole': ({ argument, value }) =>
      `${String(argument)}: المطلوب عدد صحيح موجب، ووُجد ${isolate(value)}.`,
    'answer-missing': ({ argument }) => `${String(argument)}: الجواب ناقص. يُكتب نعم أو لا (TRUE أو FALSE).`,
    'yes-or-no-needed': ({ argument, value }) =>
      `${String(argument)}: المطلوب نعم أو لا (TRUE أو FALSE)، ووُجد «${isolate(value)}».`,
    'zero-or-blank': ({ argument }) =>
      `${String(argument)}: قد يكون 0 خلية فارغة أيضًا. يُكتب نعم أو لا (TRUE أو FALSE).`,
    'majority-unknown': ({ value }) =>
      `نوع أغلبية غير معروف: «${isolate(value)}». يُكتب أغلبية أو ثلثان أو موظفون.`,
    'votes-exceed-members': ({ votes, members }) =>
      `عدد الأصوات المؤيدة، ${isolate(votes)}، أكبر من عدد أعضاء المجلس، ${isolate(members)}.`,
    'date-outside': ({ value }) => `نهاية ولاية بدأت في ${isolate(value)} خارج تواريخ Excel.`,
    'maximum-negative': ({ value }) => `الحد الأقصى: المطلوب مبلغ موجب، ووُجد ${isolate(value)}.`,
  },
  rangeCell: (row, column) => `الصف ${String(row)}، العمود ${String(column)}`,
};
