import type { CommandMessages } from './messages.js';

export const messages: CommandMessages = {
  'command-missing': 'لم يُذكر أمر. لقائمة الأوامر: eshkol --help',
  'command-unknown': 'لا يوجد أمر باسم «{command}». الأوامر: {known}.',
  'option-unknown': 'لا يوجد خيار باسم {option}.',
  'option-repeated': 'أُعطي الخيار {option} أكثر من مرة.',
  'option-without-value': 'قيمة الخيار {option} ناقصة.',
  'option-takes-no-value': 'الخيار {option} لا يأخذ قيمة.',
  'option-missing': 'الخيار {option} ناقص.',
  'option-not-a-number': '{option}: المطلوب رقم، ووُجد «{value}».',
  'option-not-a-date': '{option}: المطلوب تاريخ بصيغة YYYY-MM-DD، ووُجد «{value}».',
  'option-not-with': 'الخيار {option} لا يجتمع مع {other}.',
  'option-language-unknown': '--lang: «{value}» ليست لغة معروفة؛ اللغات هي he, ar, fa, en.',
  'option-for-workbooks': 'الخيار {option} للمصنفات؛ لا أوراق في ملف CSV.',
  'file-not-named': 'لم يُذكر الملف المطلوب.',
  'argument-too-many': 'قيمة زائدة: «{value}».',
  'file-not-found': 'الملف {file} غير موجود.',
  'file-is-directory': '{file} مجلد وليس ملفًا.',
  'file-unreadable': 'لا يمكن قراءة الملف {file} ({reason}).',
  'file-too-large': 'الملف {file} أكبر من {limit, number} بايت ولن يُقرأ.',
  'file-not-text': 'الملف {file} ليس ملفًا نصيًا.',
  'csv-quotes': 'ملف CSV تالف في السطر {line, number, plain}: علامة اقتباس غير مغلقة أو في غير موضعها.',
  'json-invalid': 'الملف {file} ليس JSON صحيحًا: {reason}',
  'file-written-over': 'الملف {file} هو المُدخل نفسه؛ أعطِ النتيجة اسمًا آخر.',
  'file-not-written': 'لا يمكن كتابة الملف {file} ({reason}).',
  'option-not-one-of': '{option}: «{value}» غير ممكن؛ القيم الممكنة هي {known}.',
  'folder-empty': 'لا توجد في المجلد {file} ملفات xlsx أو xlsm أو csv.',
  'file-refused': 'لم يُفحص الملف {file}: {reason}',
  'output-not-named': 'لم يُذكر أين تُكتب النتيجة.',
  'option-not-a-year': '{option}: مطلوب سنة بأربعة أرقام، ووُجد «{value}».',
  'template-not-named': 'لم يُذكر أي نموذج يُكتب. النماذج: {known}.',
  'template-unknown': 'لا يوجد نموذج باسم «{name}». النماذج: {known}.',
  'file-there-already': 'الملف {file} موجود. للكتابة مكانه يُضاف \u200e--force.',
  'population-zero': 'عدد السكان: 0 ليس عدد سكان.',
  'table-without-rows': 'وُجدت عناوين جدول سلطات، لكن لا صفوف تحتها.',
  'line-quota': 'الحصة السنوية: {amount} ₪ (الملحق 3)',
  'line-fixed': '  A    مبلغ ثابت: {amount} ₪',
  'line-tariff': '  B    تعرفة للفرد: {amount} ₪',
  'line-socio': '  C    المعامل الاجتماعي الاقتصادي، العنقود {index, number}: {percent}%',
  'line-periph': '  D    معامل البُعد عن المركز، العنقود {index, number}: {percent}%',
  'line-per-resident': '  B·C·D  للفرد: {amount} ₪',
  'line-variable': '  × {population, number} نسمة: {amount} ₪',
  'line-weight': 'الجزء {part, number}، بوزن {percent}%',
  'line-divided': '  T    المبلغ المراد تقسيمه: {amount} ₪',
  'line-share': '  S    نصيب سلطة عدد سكانها {population, number}: {share}',
  'line-shares': '  ΣS   مجموع الأنصبة: {share}',
  'line-amount': '  المبلغ بحسب الجزء: {amount} ₪',
  'line-sum': 'مجموع الأجزاء بحسب أوزانها: {amount} ₪',
  'line-factor': '  × معامل عام: {percent}%',
  'line-cap': '  الحد الأعلى، ابتداءً من {from, number} ساكن: {amount} ₪',
  'line-floor': '  الحد الأدنى، ابتداءً من {from, number} ساكن: {amount} ₪',
  'line-rounding': '  تقريب إلى الأغورة: {amount} ₪',
  'line-model-recommended': 'بحسب النموذج الموصى به لوزارة الداخلية، إصدار {edition}',
  'line-model-own': 'بحسب ترتيب السلطات نفسها، وهو يحتاج إلى مصادقة وزير الداخلية (5.א.1)',
  'head-name': 'السلطة',
  'head-population': 'السكان',
  'head-socio': 'العنقود الاجتماعي الاقتصادي',
  'head-periph': 'عنقود البُعد عن المركز',
  'head-quota': 'الحصة (₪)',
  'line-total': 'المجموع: {amount} ₪',
  'line-subtotal':
    'المجموع غير معروف؛ مجموع الحصص المعروفة: {amount} ₪. المعطيات ناقصة {count, plural, one {لسلطة واحدة} two {لسلطتين} few {لـ# سلطات} other {لـ# سلطة}}.',
  'line-check-on': 'القواعد كما هي بتاريخ {on}',
  'line-check-report': 'تقرير فحص من تقاريرنا؛ لم يُفحص',
  'line-check-kind':
    '{sheet}: {kind, select, K1 {ملخص الميزانية العادية} K2 {ميزانية حسب الحسابات} K3 {ميزانية غير عادية} K4 {مصنف العنقود} members {السلطات الأعضاء} other {{kind}}}',
  'line-check-unknown': '{sheet}: لم تُعرف الورقة، ولم يُفحص فيها شيء',
  'piece-unit':
    'الوحدة: {unit, select, nis {شيكل} thousands {آلاف الشواقل} millions {ملايين الشواقل} other {غير مذكورة}}',
  'piece-year': 'سنة {year, number, plain}',
  'piece-lines': 'السطور: {count, number}',
  'piece-income': 'الإيرادات {amount}',
  'piece-expenditure': 'المصروفات {amount}',
  'piece-unread': 'خلايا لم تُقرأ: {count, number}',
  'piece-confidence': '{confidence, select, certain {تعرّف مؤكد} likely {تعرّف مرجّح} other {تعرّف غير مؤكد}}',
  'head-outcome':
    '{outcome, select, breached {مخالفات} undetermined {تحتاج إلى استكمال} advisory {للانتباه} other {سليمة}}: {count, number}',
  'line-check-more': 'و {count, number} أخرى؛ كلها في --json وفي تقرير --out',
  'line-check-met': 'ما وُجد سليمًا: {count, number}',
  'line-check-total':
    'بالمجموع: مخالفات {breached, number} · تحتاج إلى استكمال {undetermined, number} · للانتباه {advisory, number} · سليمة {met, number}',
  'line-check-written': 'كُتب التقرير في الملف {file}',
  'line-template':
    '{count, plural, one {كُتبت ورقة فارغة واحدة} two {كُتبت ورقتان فارغتان} few {كُتبت # أوراق فارغة} other {كُتبت # ورقة فارغة}} في الملف {file}',
  'line-portable':
    '{count, plural, =0 {لا صيغ للاستبدال} one {استُبدلت صيغة واحدة} two {استُبدلت صيغتان} few {استُبدلت # صيغ} other {استُبدلت # صيغة}} بصيغ عادية؛ كُتب الملف {file}',
  'line-portable-sheet': 'المعلمات في الورقة {sheet}',
  'line-portable-values': 'خلايا صارت نتيجة بلا صيغة ({count, number}):',
  'line-portable-left': 'صيغ بقيت كما كانت، لأن نتيجتها غير معروفة ({count, number}):',
  'line-portable-name': 'عُرّف الاسم {name} في المصنف بوصفه LAMBDA؛ لم يُجرَّب في Excel لسطح المكتب',
  'line-frozen': 'جُمّدت صيغ ({count, number})؛ كُتب الملف {file}',
  'line-frozen-stamp': 'ما جُمّد وطريقة استعادته: في الورقة {sheet}',
  'line-frozen-left': 'صيغ بقيت كما هي ({count, number}):',
  'line-restored': 'استُعيدت صيغ ({count, number})؛ كُتب الملف {file}',
  'line-restored-sheet':
    'بقيت الورقة {sheet}، {why, select, edited {لأنه كُتب فيها} other {لأن صيغًا تشير إليها}}',
  'line-restored-conflicts':
    'صيغ تنتظر قرارًا ({count, number})، يعيدها الخيار --formula ويُبقي --keep ما في الخلية:',
  'line-restored-forgotten': 'لن تُستعاد بعد الآن هذه الصيغ وتبقى القيم: {count, number}؛ كُتب إلى {file}',
  'line-sealed': 'خُتم المصنف بتاريخ {on} وكُتب إلى {file}',
  'base-not-found': 'لا ملف منها هو مصنف العنقود؛ يُذكر بـ --base.',
  'decisions-invalid': 'في الملف {file} يلزم كائن من معرّف التعارض والخيار.',
  'line-verify-more': '  و{count, number} غيرها؛ يعدّها --json كلها',
  'line-returns': 'مصنفات من الإصدار {edition, number} كُتبت إلى {folder}: {count, number}',
  'line-returns-book': '  {file} · أسطر: {rows, number}',
  'line-returns-remembered': 'مصنف العنقود الذي يتذكر ما أُرسل كُتب إلى {file}',
  'line-returns-not-remembered': 'مصنف العنقود نفسه لم يتغير ولا يتذكر ما أُرسل (--remember)',
  'line-collect': 'خلايا كُتبت: {changes, number}؛ الملف {file}',
  'line-collect-file':
    '{file} · {authority} · {outcome, select, taken {أُخذ} partly {أُخذ جزئيًا} waiting {بانتظار قرار} passed {أُخذ من قبل} other {رُفض}} · خلايا: {changes, number}',
  'line-collect-waiting': 'تعارضات بانتظار قرار (--decisions): {count, number}',
  'line-collect-issued': 'عند الإرسال: {text}',
  undetermined: 'غير معروف',
  'line-privacy-none': 'لا يخرج مع الملف {file} شيء لا يُرى',
  'line-privacy-goes':
    'مع الملف {file} {count, plural, one {يخرج شيء واحد لا يُرى} two {يخرج شيئان لا يُريان} few {تخرج {count, number} أشياء لا تُرى} other {يخرج {count, number} شيئًا لا يُرى}} فورًا:',
  'line-privacy-warnings': 'طُلب تركه، وهو باقٍ في موضع آخر ({count, number}):',
  'line-privacy-written':
    'كُتبت النسخة {file}؛ {count, plural, =0 {لم يتغيّر شيء} one {تغيير واحد} two {تغييران} few {{count, number} تغييرات} other {{count, number} تغييرًا}}',
  'line-privacy-still':
    'قُرئت النسخة من جديد، وما زال {count, plural, one {شيء واحد يخرج معها} two {شيئان يخرجان معها} few {{count, number} أشياء تخرج معها} other {{count, number} شيئًا يخرج معها}}:',
  'line-privacy-clean': 'قُرئت النسخة من جديد، ولا يخرج معها شيء لا يُرى',
  'line-privacy-more': 'و{count, number} أخرى؛ كلها مع --json',
  usage: `الاستخدام:
  eshkol quota --population N --socio K --periph K [--on DATE] [--model FILE]
      الحصة السنوية لسلطة واحدة بحسب الملحق 3، مع طريقة الحساب
  eshkol quotas FILE.csv|FILE.xlsx [--sheet NAME] [--on DATE] [--model FILE]
      حصص كل السلطات في الجدول، والمجموع
  eshkol check FILE…|FOLDER… [--on DATE] [--unit nis|thousands|millions] [--out REPORT.xlsx]
      فحص أوراق الميزانية: ما عُرف منها، وما خولف، وفي أي خلية وبحسب أي بند؛ والمجلد بكل ملفاته
  eshkol template NAME OUT.xlsx [--year YEAR] [--cluster NAME] [--force]
      أوراق فارغة للتعبئة كما يقرأها check: \u200fcluster (مصنف كامل)، members، budget، contributions، agreements،
      commitments، loans، donations، projects، reports، approvals، form

  eshkol portable FILE.xlsx OUT.xlsx [--lambda]
      المصنف نفسه من دون الحاجة إلى الوظيفة الإضافية: كل صيغة لنا تصير صيغة عادية أو نتيجتها
  eshkol freeze FILE.xlsx OUT.xlsx [--as values|portable]
      المصنف نفسه للإرسال: تحلّ محل صيغنا نتائجها أو صيغ عادية، وتُحفظ في المصنف
  eshkol restore FILE.xlsx OUT.xlsx [--formula CELL]… [--keep CELL]… | --keep-values
      إعادة الصيغ بنصّها؛ وما تغيّر في هذه الأثناء يبقى حتى يُقرَّر فيه
      --keep-values: تبقى القيم نهائيًا وتُحذف من المصنف الصيغ المحفوظة
  eshkol seal FILE.xlsx OUT.xlsx [--sheet NAME]… [--passphrase-file FILE]
      المصنف نفسه وفيه ختم على محتوى الأوراق؛ من دون عبارة مرور يكشف الختم التغييرات غير المقصودة فقط
  eshkol verify FILE.xlsx [--passphrase-file FILE]
      هل تغيّر شيء منذ الختم: كل خلية تغيّرت بقيمتها القديمة والجديدة، وما أُضيف أو حُذف أو انتقل من صفوف وأعمدة وأوراق
  eshkol diff OLD.xlsx NEW.xlsx [--out REPORT.xlsx] [--on DATE] [--unit nis|thousands|millions]
      الفروق بين مصنفين حسب السلطة والحساب والمشروع والسيناريو لا حسب الخلايا؛ والأوراق غير المعروفة خلية مقابل خلية
  eshkol returns FILE.xlsx FOLDER [--edition N] [--on DATE] [--cluster NAME] [--only NAMES] [--arabic NAMES] [--remember OUT.xlsx] [--force]
      مصنف للتعبئة لكل سلطة من مصنف العنقود: أسطرها وتعليمات وقوائم اختيار؛ وما ليس لها محمي
  eshkol collect OUT.xlsx FILE…|FOLDER… [--base FILE.xlsx] [--decisions FILE.json] [--on DATE]
      المصنفات العائدة إلى مصنف العنقود بحسب مضمونها: ما أُخذ وما رُفض ولماذا وما ينتظر قرارًا؛ وسجل لكل خلية
      مصنف العنقود هو --base، ومن دونه أول ملف فيه جدول سلطات وليس مصنف سلطة
  eshkol privacy FILE.xlsx
      ما يخرج مع المصنف ولا يُرى فورًا: أوراق وصفوف وخلايا مخفية، ملاحظات، بيانات اتصال، خصائص، روابط، سجلاتنا
  eshkol privacy FILE.xlsx OUT.xlsx --without KIND,… [--keep ID]… [--keep-cell CELL]…
      نسخة للإرسال من دون ما اختير؛ يُذكر كل تغيير، وتُقرأ النسخة من جديد ويُذكر ما زال يخرج معها
      KIND: hidden-sheets, hidden-rows, hidden-cells, comments, contacts, properties, names, links, connections, pivots,
      headers, scenarios, seals, frozen, returns, others, all

  --on DATE     YYYY-MM-DD: النموذج والقواعد السارية في ذلك اليوم؛ ومن دونه آخر إصدار معروف، وفي check اليوم
  --model FILE  ترتيب آخر: ملف JSON، أو جدول معلمات في ملف CSV
  --sheet NAME  الورقة التي فيها الجدول؛ وفي seal ورقة للختم، ويمكن تكرارها
  --passphrase-file FILE  ملف فيه عبارة المرور؛ ومن دونه متغير البيئة ESHKOL_PASSPHRASE
  --lambda      تبقى الصيغ =CLUSTERQUOTA(…) ويحسبها اسم في المصنف (LAMBDA)؛ لم يُجرَّب في Excel لسطح المكتب
  --unit UNIT   وحدة الأوراق التي لا تذكرها: nis, thousands, millions
  --out FILE    تقرير الفحص كمصنف Excel
  --year YEAR   سنة ميزانية الأوراق الفارغة
  --cluster NAME  العنقود الذي تُكتب سلطاته في الأوراق الفارغة
  --force       الكتابة مكان ملف موجود
  --edition N   رقم الإرسال؛ ومن دونه واحد فوق ما يتذكره مصنف العنقود
  --remember OUT  نسخة من مصنف العنقود تتذكر ما أُرسل، فيُرفض مصنف قديم أو غريب
  --only, --arabic NAMES  سلطات بالاسم أو الرمز بفواصل: لها فقط؛ لها بالعربية
  --decisions FILE  ملف JSON: معرّف التعارض والخيار
  --json        مستند JSON واحد لا غير
  --lang LANG   he, ar, fa, en: لغة المخرجات؛ الافتراضية he

رموز الخروج: 0 لا مخالفة · 1 توجد مخالفة · 2 مدخلات أو استخدام غير صحيح`,
};
