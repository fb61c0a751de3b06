import { isolate } from '../../words/isolate.js';
import type { MembershipWords } from '../types.js';

const digits = new Intl.NumberFormat('fa-IR', { useGrouping: false });

export const fa: MembershipWords = {
  arguments: {
    kind: 'نوع اکثریت',
    members: 'شمار اعضای شورا',
    authority: 'موافقت شورای شهرداری',
    council: 'موافقت شورای خوشه',
    minister: 'به‌کارگیری اختیار وزیر',
    authority_asked: 'درخواست شورای شهرداری',
    votes_for: 'شمار رأی‌های موافق',
    convinced: 'قانع شدن وزیر',
    start: 'آغاز دوره',
    maximum: 'سقف قرارداد',
    amounts: 'مبلغ‌های قراردادها',
  },
  problems: {
    'value-missing': ({ argument }) => `${String(argument)}: مقدار نیامده است.`,
    'not-a-number': ({ argument, value }) =>
      `${String(argument)}: عدد لازم است، اما «${isolate(value)}» آمده است.`,
    'count-not-whole': ({ argument, value }) =>
      `${String(argument)}: عدد صحیح مثبت لازم است، اما ${isolate(value)} آمده است.`,
    'answer-missing': ({ argument }) =>
      `${String(argument)}: پاسخ نیامده است. بله یا خیر (TRUE یا FALSE) بنویسید.`,
    'yes-or-no-needed': ({ argument, value }) =>
      `${String(argument)}: بله یا خیر (TRUE یا FALSE) لازم است، اما «${isolate(value)}» آمده است.`,
    'zero-or-blank': ({ argument }) =>
      `${String(argument)}: 0 می‌تواند خانهٔ خالی هم باشد. بله یا خیر (TRUE یا FALSE) بنویسید.`,
    'majority-unknown': ({ value }) =>
      `نوع اکثریت ناشناخته است: «${isolate(value)}». اکثریت، دو سوم یا کارکنان بنویسید.`,
    'votes-exceed-members': ({ votes, members }) =>
      `شمار رأی‌های موافق، ${isolate(votes)}، از شمار اعضای شورا، ${isolate(members)}، بیشتر است.`,
    'date-outside': ({ value }) =>
      `پایان دوره‌ای که در ${isolate(value)} آغاز شود بیرون از تاریخ‌های Excel است.`,
    'maximum-negative': ({ value }) => `سقف قرارداد: مبلغ مثبت لازم است، اما ${isolate(value)} آمده است.`,
  },
  rangeCell: (row, column) => `سطر ${digits.format(row)}، ستون ${digits.format(column)}`,
};
