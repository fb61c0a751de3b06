import type { ClusterBookCode } from '../../sheets/cluster-book/types.js';
import type { Messages } from '../messages.js';

export const clusterBook: Messages<ClusterBookCode> = {
  'date-unclear': '«{text}» تاریخ روشنی نیست. سال چهاررقمی، ماه و روز را بنویسید: 2026/11/21.',
  'date-not-a-day': 'چنین روزی در تقویم نیست: «{text}».',
  'date-as-number': 'به‌جای تاریخ عدد «{text}» آمده است. قالب خانه را تاریخ کنید یا بنویسید 2026/11/21.',
  'choice-unknown': '«{text}» از واژه‌هایی که این‌جا خوانده می‌شوند نیست: {fa}.',
  'year-unclear': '«{text}» یک سال چهاررقمی نیست.',
  'count-unclear': '«{text}» شمار درستی از افراد یا رأی‌ها نیست.',
  'share-unclear': '«{text}» سهمی میان ۰٪ و ۱۰۰٪ نیست.',
  'clause-unknown':
    '«{text}» بندی از دستورالعمل نیست. شناسه‌ای مانند B4 یا شمارهٔ بند را همان‌گونه که در دستورالعمل آمده بنویسید.',
  'total-differs': 'جمع {total} برابر با جمع ردیف‌ها، {sum}، نیست.',
  'column-unknown': '«{text}» در ستون «{heading}» است که شناخته نشد.',
  'row-unknown': '«{text}» در ردیفی است که نه ردیف داده است و نه جمع.',
  'key-repeated': '«{text}» بیش از یک بار آمده است؛ آنچه کنار {other} است خوانده شد.',
  'heading-near':
    'سرستون «{text}» به معنای «{heading}» خوانده شد. اگر منظور این نیست، آن را طور دیگری بنویسید.',
  'heading-chosen': 'بیش از یک ستون مناسب است؛ «{text}» برگزیده شد و نه {other}.',
  'column-passed-over': 'ستون «{heading}» شناخته و خوانده نشد.',
  'row-as-heading': '«{text}»، ردیفی بی داده، عنوان ردیف‌های زیر آن گرفته شد.',
  'payments-turned': 'پرداخت‌ها در ستون «{heading}» با علامت منفی آمده‌اند و مثبت خوانده شدند.',
  'opening-balance': 'ماندهٔ سال‌های پیش، «{heading}»، با دریافت‌ها یا پرداخت‌ها شمرده شد.',
  'owner-unstated': 'برگه نمی‌گوید بودجه‌های غیرعادی از آن خوشه‌اند یا شهرداری یا شورا.',
};
