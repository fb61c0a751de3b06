import type { LeavingNote } from '../../sheets/privacy/notes.js';
import type { LeavingProblem } from '../../sheets/privacy/types.js';
import type { Messages } from '../messages.js';

export const privacy: Messages<LeavingNote['code'] | LeavingProblem['code']> = {
  'leaving-keep-unknown': 'چیزی به نام «{id}» همراه کارپوشه نمی‌رود.',
  'leaving-kind':
    '{kind, select, hidden_sheets {برگه‌های پنهان} hidden_rows {سطرها و ستون‌های پنهان} hidden_cells {خانه‌هایی که دیده نمی‌شوند} comments {یادداشت‌ها و گفتگوها} contacts {اطلاعات تماس اشخاص} properties {ویژگی‌های پرونده} names {نام‌های تعریف‌شده} links {پیوند به پرونده‌ها} connections {منابع داده} pivots {رونوشت‌های جدول محوری} headers {سربرگ و پابرگ چاپ} scenarios {سناریوهای Excel} seals {مُهرها} frozen {فرمول‌های منجمد} returns {کارپوشه‌های فرستاده به مراجع} other {بخش‌های دیگر پرونده}}',
  'leaving-sheet':
    'برگهٔ {sheet} {very, select, yes {حتی از فهرست برگه‌ها پنهان} other {پنهان}} است: {cells, plural, =0 {خالی} other {{cells, number} خانهٔ پر}}{used, plural, =0 {} other {؛ {used, number} فرمول از برگه‌های دیگر آن را می‌خواند}}',
  'leaving-rows':
    '{rows, plural, =0 {} other {{rows, number} سطر پنهان}}{rows, plural, =0 {} other {{columns, plural, =0 {} other {، }}}}{columns, plural, =0 {} other {{columns, number} ستون پنهان}}: {cells, number} خانهٔ پر',
  'leaving-unseen': '{cells, number} خانهٔ پر، خالی به نظر می‌رسد: قالب یا رنگ، محتوا را پنهان کرده است',
  'leaving-comments':
    '{notes, plural, =0 {} other {{notes, number} یادداشت}}{notes, plural, =0 {} other {{threads, plural, =0 {} other {، }}}}{threads, plural, =0 {} other {{threads, number} نوشته در گفتگوها}}{authors, plural, =0 {} other {، از {authors, number} نویسنده}}',
  'leaving-emails': 'نشانی‌های رایانامه: {cells, number} خانه',
  'leaving-phones': 'شماره‌های تلفن: {cells, number} خانه',
  'leaving-ids': 'شماره‌های شناسایی: {cells, number} خانه',
  'leaving-persons': 'ستون «{heading}»: {cells, number} خانه دربارهٔ اشخاص',
  'leaving-contact-links': '{count, number} پیوند به نشانی‌ها و شماره‌های اشخاص',
  'leaving-contacts-elsewhere':
    'اطلاعات تماس بیرون از خانه‌ها: در {count, number} جا (فهرست‌های انتخاب، کادرهای متن، نام‌ها)',
  'leaving-properties': 'چه کسی پرونده را ساخته و دربارهٔ آن چه گفته شده: {count, number} ویژگی',
  'leaving-names':
    '{sort, select, hidden {نام‌های پنهان} constant {نام‌های مقادیر ثابت} outside {نام‌های خانه‌ها در کارپوشه‌های دیگر} other {نام‌های خانه‌هایی که دیگر نیستند}}: {count, number}',
  'leaving-workbooks':
    'فرمول‌ها {count, number} کارپوشهٔ دیگر را می‌خوانند؛ مسیرها و آخرین مقادیرشان در پرونده است',
  'leaving-page': 'پیوند به {target}',
  'leaving-connections': '{count, number} منبع داده، با نشانی‌ها و آنچه می‌پرسند',
  'leaving-pivot': 'جدول محوری رونوشتی از همهٔ داده‌هایش دارد{source, select, blank {} other { ({source})}}',
  'leaving-headers': '{count, number} متن در حاشیهٔ صفحه‌های چاپی',
  'leaving-scenarios': '{count, number} سناریوی مدیر سناریو، با مقادیر و نام‌ها',
  'leaving-seal':
    'مُهر{on, select, blank {} other { {on}}}: هر چه هنگام مُهر در {sheets, number} برگه بود در آن نگه داشته شده است',
  'leaving-frozen':
    '{cells, number} فرمول منجمد{on, select, blank {} other { از {on}}}، برای بازگرداندن نگه داشته شده',
  'leaving-return':
    '{kind, select, ticket {برگ شناسایی کارپوشهٔ یک مرجع: آنچه هنگام فرستادن در آن بود} other {دفتر کارپوشه‌هایی که فرستاده شد و بازگشت}} ({rows, plural, =0 {خالی} other {{rows, number} سطر}})',
  'leaving-record-unread': 'ثبتی از ما که خوانده نمی‌شود{kind, select, blank {} other { ({kind})}}',
  'leaving-other':
    '{part, select, macros {ماکروها} data_model {مدل داده با رونوشتی از خودش} embedded {پرونده‌ها و اشیای جاسازی‌شده} custom_xml {پرس‌وجوها و داده‌های سامانه‌های اسناد} revisions {دفتر تغییرات کارپوشهٔ مشترک، با مقادیر قدیمی} printers {تنظیمات چاپگر} addins {تنظیمات افزونه‌ها} slicers {برش‌دهنده‌ها با رونوشت آنچه می‌توان برگزید} rich_values {داده‌های پشت خانه‌ها (تصویر، انواع داده)} label {برچسب حساسیت سازمان} other {{part}}}: {count, number} بخش',
  'left-sheet': 'برگهٔ {sheet} کنار گذاشته شد',
  'left-cell':
    'خانه خالی شد ({kind, select, hidden_rows {در سطر یا ستون پنهان} hidden_cells {دیده نمی‌شود} contacts {اطلاعات تماس} other {{kind}}})',
  'left-formula': 'به جای فرمول {formula} مقدار آن آمد: {source} را می‌خواند که کنار گذاشته شد',
  'left-formula-text': 'به جای فرمول {formula} مقدار آن آمد: اطلاعات تماس در آن است',
  'left-formula-indirect': 'به جای فرمول {formula} مقدار آن آمد: شاید چیزی را می‌خواند که کنار گذاشته شد',
  'left-comments': '{count, number} یادداشت کنار گذاشته شد',
  'left-properties': 'ویژگی‌های پرونده کنار گذاشته شد: {count, number}',
  'left-titles': 'فهرست برگه‌ها در ویژگی‌های پرونده و تصویر صفحهٔ نخست کنار گذاشته شد',
  'left-name': 'نام {name} کنار گذاشته شد',
  'left-other':
    '{part, select, revisions {دفتر تغییرات کنار گذاشته شد} printers {تنظیمات چاپگر کنار گذاشته شد} addins {تنظیمات افزونه‌ها کنار گذاشته شد} label {برچسب حساسیت کنار گذاشته شد} other {{part}}}',
  'left-links': 'پیوند به {count, number} کارپوشهٔ دیگر با آخرین مقادیرشان کنار گذاشته شد',
  'left-page': 'پیوند به {target} کنار گذاشته شد؛ نوشتهٔ خانه می‌ماند',
  'left-connections': 'منابع داده دیگر به جایی نمی‌رسند: {count, number}',
  'left-pivots': '{count, number} رونوشت دادهٔ محوری کنار گذاشته شد؛ جدول‌ها خانه‌های ساده می‌مانند',
  'left-headers': 'متن‌های حاشیهٔ صفحه‌ها کنار گذاشته شد',
  'left-scenarios': '{count, number} سناریو کنار گذاشته شد',
  'left-seal':
    'مُهر{on, select, blank {} other { {on}}} کنار گذاشته شد{why, select, asked {، با مقادیری که نگه می‌دارد} other {: آنچه کنار رفته یا برگه‌هایی را که تغییر کرده نگه می‌دارد}}',
  'left-frozen': '{count, number} فرمول منجمد دیگر بازگردانده نمی‌شود (از {of, number})',
  'left-return':
    '{kind, select, ticket {برگ شناسایی کارپوشه کنار گذاشته شد: خوشه دیگر از روی آن نمی‌داند از آنِ کیست} other {دفتر کارپوشه‌های فرستاده‌شده کنار گذاشته شد}}',
  'left-record-unread':
    'ثبتی از ما که خوانده نمی‌شود کنار گذاشته شد{kind, select, blank {} other { ({kind})}}',
  'left-copy':
    '{kind, select, chart {نمودار} shape {شکل} other {کنترل}}{name, select, blank {} other { {name}}} آنچه را کنار گذاشته شد می‌خواند، و رونوشت درونش خالی شد',
  'left-rule': 'قاعدهٔ {area} (فهرست انتخاب) آنچه را کنار گذاشته شد می‌خواند و دیگر کار نمی‌کند',
  'left-conditions':
    'قالب‌بندی شرطی یا نمودارهای خُرد آنچه را کنار گذاشته شد می‌خواندند و دیگر کار نمی‌کنند: {count, number}',
  'still-blank': 'مقدار فرمول {formula} در پرونده نبود: خانه خالی است',
  'still-heading': '«{text}» عنوان جدول است و نمی‌توان خالی‌اش کرد',
  'still-list': 'در فهرست انتخاب {area} هنوز {count, number} متن از آنچه کنار گذاشته شد هست',
  'still-drawing': 'کادر متن آنچه را کنار گذاشته شد می‌گوید: {text}',
  'still-other':
    '{part, select, macros {ماکروها} data_model {مدل داده} embedded {پرونده‌های جاسازی‌شده} custom_xml {پرس‌وجوها و داده‌های سامانه‌های اسناد} revisions {دفتر تغییرات} slicers {برش‌دهنده‌ها} rich_values {داده‌های پشت خانه‌ها} other {{part}}}: اینجا خوانده نمی‌شود و شاید چیزی از آنچه کنار گذاشته شد در آن باشد',
  'still-pivot':
    'رونوشت جدول محوری{source, select, blank {} other { ({source})}} می‌ماند و شاید چیزی از آنچه کنار گذاشته شد در آن باشد',
  'still-contact':
    'اطلاعات تماس {where, select, comments {در یادداشت} lists {در فهرست انتخاب} headers {در حاشیهٔ صفحه‌ها} drawings {در کادر متن} other {در نام برگه}} مانده است: {text}',
};
