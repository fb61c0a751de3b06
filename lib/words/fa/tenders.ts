import type { TenderCode } from '../../tenders/codes.js';
import type { Messages } from '../messages.js';

const sum = '{priced, select, yes { ({amount, number, nis})} other {}}';
const contract = `قرارداد «{contract}»${sum}`;
const object =
  '{object, select, goods { برای کالا} land { برای زمین و ملک} work { برای انجام کار} services { برای خدمات} other {}}';
const tender = 'مناقصهٔ {tender}';
const by = '{authority, select, none {} other { از سوی {authority}}}';
const transfer = 'قرارداد «{contract}»{authority, select, none {} other { از {authority}}}';
const taken =
  '{taken, select, yes {خوشه آن را بی‌پایه قرارداد خود می‌شمارد} no {هنوز نمی‌توان آن را قرارداد خوشه شمرد} other {باید نوشت که آیا خوشه آن را قرارداد خود می‌شمارد}}';
const sale = `فروش «{goods}»${by} به خوشه${sum}`;
const votes = '{votes, number, plain} رأی موافق از {members, number, plain} عضو شورا';
const onOneBasis =
  '{vat, select, unstated { نیامده است که مبلغ‌ها با مالیات بر ارزش افزوده‌اند یا نه، و همه بر یک مبنا سنجیده شده‌اند.} other {}}';

export const tendersFindings: Messages<TenderCode> = {
  'contract-by-tender': `${contract} بر پایهٔ ${tender} بسته شد.`,
  'contract-exempt': `${contract} بدون مناقصه و بر پایهٔ {exemption} بسته شد.`,
  'contract-without-tender': `${contract}${object} نه مناقصهٔ عمومی دارد و نه معافیت.{need, select, four { بنا بر مبلغ‌های شناخته‌شدهٔ آیین‌نامه، پیشنهاد دست‌کم چهار شرکت‌کننده بس است.} six { بنا بر مبلغ‌های شناخته‌شدهٔ آیین‌نامه، پیشنهاد دست‌کم شش شرکت‌کننده بس است.} public { بنا بر مبلغ‌های شناخته‌شدهٔ آیین‌نامه، مناقصهٔ عمومی لازم است.} other {}} باید مناقصه برگزار کرد یا معافیت آیین‌نامهٔ مناقصه‌های شهرداری‌ها را نوشت.`,
  'contract-maybe-exempt': `${contract}${object}: نه مناقصه نوشته شده و نه معافیت، و مبلغ بیش از {exempt, number, nis} نیست که بنا بر مبلغ‌های شناخته‌شده از مناقصه معاف است. اگر معافیت همین است باید نوشته شود؛ مبلغ‌ها شانزدهم هر ماه به‌روز می‌شوند.`,
  'contract-for-services': `${contract} برای خدمات است و مناقصه‌ای برای آن نوشته نشده. وظیفهٔ مناقصه تنها کالا، زمین و کار را نام می‌برد؛ باید دید آیا آیین‌نامه مناقصه می‌خواهد.`,
  'contract-tender-unsaid': `${contract}: {missing, select, tender {نوشته نشده که آیا مناقصه داشته است} exemption {مناقصه نداشته و معافیتی نوشته نشده} other {نه مناقصه نوشته شده و نه معافیت}}. شمارهٔ مناقصه یا معافیت را بنویسید، یا اینکه ندارد.`,
  'contract-exemption-unnamed': `${contract}: نوشته شده که از مناقصه معاف است، و نه بنا بر کدام ماده. آن را بنویسید.`,
  'contract-object-unknown': `${contract} نه مناقصه دارد و نه معافیت، و نوشته نشده که برای کالا، زمین، کار یا خدمات است. آن را بنویسید.`,
  'contract-party-unknown': `${contract}: نوشته نشده که طرف قرارداد خوشه است یا شهرداری. آن را بنویسید.`,
  'tender-maximum-stated': `اسناد ${tender} سقف کل تعهد را دارد: {maximum, number, nis}.`,
  'tender-maximum-missing': `اسناد ${tender} که برای شهرداری‌های عضو برگزار شد سقف کل تعهد را ندارد. باید در اسناد مناقصه بیاید.`,
  'tender-maximum-unsaid': `سقف کل تعهد در اسناد ${tender} نوشته نشده است. آن را بنویسید، یا اینکه ندارد.`,
  'tender-for-members-unsaid': `نوشته نشده که آیا ${tender} برای شهرداری‌های عضو برگزار شد. آن را بنویسید؛ چنین مناقصه‌ای سقف کل تعهد را دارد.`,
  'tender-within-maximum': `قراردادهای ${tender} ({total, number, nis}) از سقف ({maximum, number, nis}) بیشتر نیست.${onOneBasis}`,
  'tender-maximum-planned': `قراردادهای ${tender} ({total, number, nis}) در حد سقف ({maximum, number, nis}) است، ولی با قراردادهای برنامه‌ریزی‌شده از آن می‌گذرد: {planned, number, nis}.${onOneBasis}`,
  'contract-crosses-maximum': `${contract}{authority, select, none {} other { از {authority}}} در {on} از سقف ${tender} گذشت: پیش از آن {before, number, nis}، با آن {total, number, nis}، سقف {maximum, number, nis}؛ مازاد {exact, select, yes {} other {دست‌کم }}{excess, number, nis}.{more, select, yes { با قراردادهای پس از آن جمع {used, number, nis} است.} other {}} بیش از آنچه در اسناد مناقصه آمده نمی‌توان قرارداد بست.${onOneBasis}`,
  'tender-maximum-exceeded': `قراردادهای ${tender} ({exact, select, yes {} other {دست‌کم }}{total, number, nis}) از سقف ({maximum, number, nis}) به اندازهٔ {exact, select, yes {} other {دست‌کم }}{excess, number, nis} بیشتر است. بیش از آن نمی‌توان قرارداد بست.${onOneBasis}`,
  'tender-crossing-unclear': `دانسته نیست کدام قرارداد از سقف ${tender} ({maximum, number, nis}) گذشت؛ یکی از این‌ها: {contracts}. تاریخ، مبلغ و مبنای مالیات هر قرارداد و ترتیب آن روز را بنویسید.`,
  'tender-total-unclear': `نمی‌توان گفت که آیا قراردادهای ${tender} (دست‌کم {total, number, nis}) در حد سقف است: {missing, select, members {نوشته نشده که آیا مناقصه برای شهرداری‌های عضو بود} maximum {سقف نوشته نشده است} none {اسناد مناقصه سقفی ندارد} repeated {مناقصه چند بار و با سقف‌های گوناگون نوشته شده است} amounts {مبلغ {count, number, plain} قرارداد نوشته نشده است} other {همهٔ مبلغ‌ها بر یک مبنای مالیات نیست و مالیات می‌تواند تعیین‌کننده باشد}}. باید کامل شود.`,
  'contract-tender-unlisted': `{count, plural, one {قرارداد «{contract}»} other {{count, number, plain} قرارداد}} بر پایهٔ ${tender} نوشته شده که در فهرست مناقصه‌ها نیست. آن را بیفزایید یا شماره را درست کنید.`,
  'tenders-unlisted': `{count, number, plain} قرارداد بر پایهٔ مناقصه نوشته شده و کارپوشه فهرست مناقصه‌ها ندارد. آن را بیفزایید.`,
  'contracts-unlisted': `{count, number, plain} مناقصه برای شهرداری‌های عضو هست و کارپوشه فهرست قراردادها ندارد. آن را بیفزایید، یا بنویسید که قراردادی نیست.`,
  'contract-by-member': `{authority} هنگام بستن قرارداد «{contract}» بر پایهٔ ${tender} عضو خوشه بود.`,
  'contract-by-other': `{authority} در {on} قرارداد «{contract}» را بر پایهٔ ${tender} بست و آن روز عضو خوشه نبود{joined, select, none {} other { (پیوستن در {joined})}}{left, select, none {} other { (جدایی در {left})}}. تنها شهرداری عضو می‌تواند بر پایهٔ مناقصهٔ خوشه قرارداد ببندد.`,
  'contract-member-unclear': `قرارداد «{contract}» بر پایهٔ ${tender}: {missing, select, authority {نوشته نشده که کدام شهرداری قرارداد بست} name {شاید {authority} با نام دیگری در میان اعضا باشد} listing {{authority} در فهرست اعضا نیست و نوشته نشده که آیا و کی جدا شد. آن را به فهرست بیفزایید یا فرمانی را که با آن جدا شد بنویسید} other {تاریخ ندارد و دانسته نیست که آیا {authority} آن روز عضو بود}}. باید کامل شود.`,
  'contract-members-unlisted': `{count, number, plain} قرارداد شهرداری‌ها بر پایهٔ مناقصهٔ خوشه است و کارپوشه فهرست اعضا ندارد. آن را بیفزایید.`,
  'contract-tender-not-for-members': `{authority, select, none {شهرداری‌ای} other {{authority}}} قرارداد «{contract}» را بر پایهٔ ${tender} بست که نوشته شده برای اعضا نیست. مناقصه را بررسی کنید.`,
  'transfer-before-joining': `${transfer} در {made}، پیش از پیوستن شهرداری ({joined})، و در کاری از وظایف خوشه بسته شد.`,
  'transfer-after-joining': `${transfer} در {made} بسته شد و نه پیش از پیوستن شهرداری ({joined})؛ تنها قراردادی که پیش از پیوستن بسته شده می‌تواند قرارداد خوشه به شمار آید. ${taken}.`,
  'transfer-off-functions': `${transfer} در حیطهٔ وظایف خوشه نیست و به آن منتقل نمی‌شود. ${taken}.`,
  'transfer-matter-unknown': `${transfer}: {missing, select, made {تاریخ آن نوشته نشده است} joined {تاریخ پیوستن شهرداری نوشته نشده است} other {نوشته نشده که آیا در حیطهٔ وظایف خوشه است}}. آن را بنویسید.`,
  'transfer-decided': `${transfer}: شورای خوشه تصمیم گرفت که قرارداد خوشه به شمار آید{reference, select, none {} other { ({reference})}}.`,
  'transfer-undecided': `${transfer}: شورای خوشه تا {on} تصمیم نگرفت که قرارداد خوشه به شمار آید. ${taken}. تصمیم شورا لازم است.`,
  'transfer-decision-unknown': `${transfer}: تصمیم شورای خوشه نوشته نشده است. شماره و تاریخ آن را بنویسید، یا اینکه ندارد.`,
  'transfer-consented': `${transfer}: هر دو طرف رضایت دادند که قرارداد خوشه به شمار آید.`,
  'transfer-unconsented': `${transfer}: تا {on} {whose, select, authority {شهرداری رضایت نداد} supplier {طرف دیگر رضایت نداد} other {دو طرف رضایت ندادند}}. ${taken}. رضایت هر دو طرف لازم است.`,
  'transfer-consent-unknown': `${transfer}: {whose, select, authority {رضایت شهرداری نوشته نشده است} supplier {رضایت طرف دیگر نوشته نشده است} other {رضایت دو طرف نوشته نشده است}}. آن را بنویسید، یا اینکه ندارد.`,
  'sale-of-goods': `${sale} فروش کالا برای وظایف خوشه است.`,
  'sale-not-goods': `${sale} فروش {object, select, land {زمین و ملک} other {کار}} است. تنها فروش کالا مناقصه نمی‌خواهد؛ باید مناقصه برگزار کرد یا معافیت دیگری نوشت.`,
  'sale-of-services': `${sale} فروش خدمات است. معافیت تنها برای کالاست؛ باید دید آیا مناقصه لازم است.`,
  'sale-off-functions': `${sale} برای وظایف خوشه نیست، پس معافیت از مناقصه آن را در بر نمی‌گیرد.`,
  'sale-matter-unknown': `${sale}: {missing, select, object {نوشته نشده که آیا کالا فروخته شد} other {نوشته نشده که آیا برای وظایف خوشه است}}. آن را بنویسید.`,
  'sale-decided': `${sale}: شورا با اکثریت اعضا تصمیم گرفت، ${votes} ({needed, number, plain} لازم است).`,
  'sale-decided-after': `${sale} در {sold} انجام شد و شورا تازه در {decided} تصمیم گرفت (${votes}). تصمیم باید پیش از فروش باشد.`,
  'sale-majority-missing': `${sale}: ${votes}، و {needed, number, plain} لازم است؛ {short, number, plain} رأی کم است. بدون اکثریت همهٔ اعضا مناقصه لازم است.`,
  'sale-undecided': `${sale}: شورا تا {on} دربارهٔ آن تصمیم نگرفت. تصمیم با اکثریت اعضا لازم است؛ بدون آن مناقصه لازم است.`,
  'sale-decision-unknown': `${sale}: {missing, select, decision {تصمیم شورا نوشته نشده است} votes {شمار آرای موافق نوشته نشده است} members {دانسته نیست شورا آن روز چند عضو داشت} other {آرای موافق بیش از اعضاست}}. باید کامل شود.`,
  'sale-opinion-before': `${sale}: نظر خزانه‌دار خوشه{reference, select, none {} other { ({reference})}} پیش روی شورا گذاشته شد و بنا بر آن بها بیش از بهای متعارف نیست.`,
  'sale-opinion-missing': `${sale}: تا {on} نظری از خزانه‌دار خوشه نیست. باید پیش از تصمیم شورا پیش روی آن گذاشته شود.`,
  'sale-opinion-after': `${sale}: نظر در {given} داده شد، پس از تصمیم شورا در {decided}. شورا باید با نظر پیش روی خود دوباره تصمیم بگیرد.`,
  'sale-opinion-of-other': `${sale}: نظر را {by, select, authority {خزانه‌دار شهرداری} other {کس دیگری}} داد. نظر خزانه‌دار خوشه لازم است.`,
  'sale-price-above': `${sale}: بنا بر نظر، بها بیش از بهای متعارف است. با چنین بهایی مناقصه لازم است.`,
  'sale-opinion-unknown': `${sale}: {missing, select, opinion {نظر خزانه‌دار خوشه نوشته نشده است} by {نوشته نشده که چه کسی نظر داد} price {نوشته نشده که آیا بها بیش از متعارف نیست} other {تاریخ نظر یا تصمیم نوشته نشده است}}. آن را بنویسید.`,
};
