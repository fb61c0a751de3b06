import type { GovernanceWords } from './types.js';

export const words: GovernanceWords = {
  'gov.findings': 'یافته‌ها',
  'gov.findings.none': 'دربارهٔ شورا، اختیارات، مناقصه‌ها و عضویت یافته‌ای نیست.',
  'gov.sheets.none':
    'در این کارپوشه کاربرگی برای شورا، اختیارات، مناقصه‌ها یا عضویت نیست. کاربرگ خالی را می‌توان در بخش بررسی ساخت.',
  'gov.council': 'ترکیب شورا',
  'gov.council.none': 'کاربرگی برای اعضای شورا نیست.',
  'gov.seats': '{count, plural, one {# عضو در شورا هست} other {# عضو در شورا هستند}}',
  'gov.vacant': '{count, plural, one {# جای خالی} other {# جای خالی}}',
  'gov.employees':
    'کارکنان شهرداری‌ها و شوراها: {employees, number} از {base, number}؛ دست‌کم {needed, number} لازم است',
  'gov.employees.unknown':
    '{count, plural, one {برای # عضو نیامده که کارمند است یا نه} other {برای # عضو نیامده که کارمندند یا نه}}',
  'gov.chair': 'رئیس: {who}',
  'gov.chair.none': 'رئیسی نیامده است',
  'gov.deputies': 'نایبان رئیس: {who}',
  'gov.deputies.none': 'نایب‌رئیسی نیامده است',
  'gov.unseated': 'بی‌نماینده: {who}',
  'gov.term': 'دوره تا {date} ادامه دارد',
  'gov.term.over': 'دوره در {date} پایان یافت',
  'gov.term.unknown': 'نیامده که دوره کی آغاز شد',
  'gov.vote': 'شبیه‌سازی رأی‌گیری',
  'gov.vote.why': 'اکثریت از همهٔ اعضای شورا شمرده می‌شود، نه از حاضران.',
  'gov.vote.members': 'همهٔ اعضای شورا',
  'gov.vote.for': 'رأی‌های موافق',
  'gov.vote.wrong': 'عدد درست بنویسید؛ رأی‌ها بیش از {members, number} عضو نمی‌شوند.',
  'gov.vote.majority': 'اکثریت اعضای شورا (فروش کالا به خوشه)',
  'gov.vote.two-thirds': 'دوسوم اعضای شورا (درخواست خروج عضو، ۴٫۳)',
  'gov.vote.carried': 'پذیرفته: {needed, number} از {members, number} لازم است',
  'gov.vote.short': 'پذیرفته نیست: {needed, number} از {members, number} لازم است، {missing, number} کم است',
  'gov.wizard': 'راهنمای پیوستن و خروج',
  'gov.way': 'چه خواسته می‌شود',
  'gov.way.join': 'پیوستن عضوی به خوشه',
  'gov.way.leave': 'خروج عضوی از خوشه',
  'gov.yes': 'بله',
  'gov.no': 'خیر',
  'gov.unknown': 'هنوز معلوم نیست',
  'gov.join.authority': 'شورای عضو، به پیشنهاد رئیس آن، پیوستن را تأیید کرد',
  'gov.join.council': 'شورای خوشه موافقت کرد',
  'gov.join.minister': 'وزیر کشور به دلایلی موجه بدون موافقت شورا عمل می‌کند',
  'gov.leave.authority': 'شورای عضو درخواست خروج کرد',
  'gov.leave.votes': 'رأی‌های موافق در شورای خوشه',
  'gov.leave.convinced': 'وزیر کشور قانع شد که عضو به ادارهٔ درست خوشه آسیب می‌زند',
  'gov.can.yes': 'شرط‌ها برقرارند',
  'gov.can.no': 'شرط‌ها برقرار نیستند',
  'gov.can.unknown': 'هنوز نمی‌توان گفت',
  'gov.next.plenary':
    'شورای عضو باید به پیشنهاد رئیس خود پیوستن را تأیید کند. وزیر جای این تأیید را نمی‌گیرد.',
  'gov.next.council': 'شورای خوشه باید موافقت کند، یا وزیر کشور به دلایلی موجه بدون آن عمل کند.',
  'gov.next.leaving':
    'شورای عضو باید آن را بخواهد؛ یا شورای خوشه با دست‌کم {needed, number} رأی از {members, number} بخواهد و وزیر کشور قانع شود.',
  'gov.next.leaving.any':
    'شورای عضو باید آن را بخواهد؛ یا شورای خوشه با دوسوم همهٔ اعضایش بخواهد و وزیر کشور قانع شود.',
  'gov.then.join':
    'به درخواست کتبی به وزیر کشور، با رونوشت به بخش توسعهٔ اقتصادی، صورت‌جلسهٔ شورای عضو و شورای خوشه پیوست می‌شود. پیش از اصلاح فرمان اثری ندارد.',
  'gov.then.leave':
    'به درخواست کتبی به وزیر کشور پیشنهاد تسویه پیوست می‌شود: دارایی، بدهی، حساب‌ها و ضمانت‌ها. اگر توافقی نباشد وزیر تسویه و موعدهایش را تعیین می‌کند. پیش از اصلاح فرمان اثری ندارد.',
};
