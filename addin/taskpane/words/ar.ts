import type { Wording } from './types.js';

export const wording: Wording = {
  words: {
    app: 'إشكول',
    overview: 'نظرة عامة',
    back: 'العودة إلى النظرة العامة',
    reading: 'تجري قراءة أوراق المصنّف…',
    'reading.rows': '{done, number} من {of, number} صف',
    'read-again': 'قراءة من جديد',
    settings: 'الإعدادات',
    dismiss: 'إغلاق',

    language: 'اللغة',
    'language.office': 'كلغة Office',
    'language.kept': 'يُحفظ الاختيار في هذا الحاسوب فقط ولا يُكتب في المصنّف.',

    'found.tables':
      '{count, plural, one {عُثر على جدول سلطات أعضاء واحد} two {عُثر على جدولَي سلطات أعضاء} few {عُثر على # جداول سلطات أعضاء} other {عُثر على # جدول سلطات أعضاء}}',
    'found.none': 'لم يُعثر على جدول سلطات أعضاء',
    authorities: '{count, plural, one {سلطة واحدة} two {سلطتان} few {# سلطات} many {# سلطة} other {# سلطة}}',
    'go-to-sheet': 'الانتقال إلى الورقة {sheet}',
    'go-to-cell': 'الانتقال إلى الخلية {cell}',
    'vintage.bureau-2024': 'معطيات دائرة الإحصاء المركزية 2024',
    'vintage.ministry-2024': 'سجلّ وزارة الداخلية، كانون الأول 2024',
    'vintage.bureau-2020': 'معطيات دائرة الإحصاء المركزية 2020',
    'vintage.all': 'كل المعطيات مطابقة للمصدر: {vintage}',
    'vintage.part':
      '{matching, plural, one {سلطة واحدة} two {سلطتان} few {# سلطات} many {# سلطة} other {# سلطة}} من {count, number} مطابقة للمصدر: {vintage}',
    'vintage.none': 'المعطيات لا تطابق أيًّا من المصادر المعروفة',
    'vintage.differs': '{name}: {field} {here}، وفي المصدر {known}',
    complete: 'كل المعطيات اللازمة لحساب الحصص موجودة',
    missing:
      '{count, plural, one {سلطة واحدة ينقصها معطى} two {سلطتان ينقصهما معطى} few {# سلطات ينقصها معطى} many {# سلطة ينقصها معطى} other {# سلطة ينقصها معطى}}',
    'formula-errors':
      '{count, plural, one {صيغة واحدة تُظهر خطأ} two {صيغتان تُظهران خطأ} few {# صيغ تُظهر خطأ} many {# صيغة تُظهر خطأ} other {# صيغة تُظهر خطأ}}',
    population: 'عدد السكان',
    socio: 'العنقود الاجتماعي الاقتصادي',
    periph: 'عنقود البُعد عن المركز',

    areas: 'ما يمكن فعله',
    simulate: 'محاكاة الحصص',
    'simulate.ready':
      'جاهز: {count, plural, one {سلطة واحدة} two {سلطتان} few {# سلطات} many {# سلطة} other {# سلطة}}',
    'simulate.incomplete':
      '{count, plural, one {سلطة واحدة} two {سلطتان} few {# سلطات} many {# سلطة} other {# سلطة}}، {missing, plural, one {واحدة ينقصها معطى} two {اثنتان ينقصهما معطى} few {# ينقصها معطى} many {# ينقصها معطى} other {# ينقصها معطى}}',
    'simulate.cluster': 'محاكاة لعنقود بلا ورقة',
    'simulate.nothing': 'يلزم جدول سلطات أعضاء',

    check: 'فحص الميزانية',
    governance: 'المجلس والعضوية',
    share: 'المشاركة',
    'check.not-yet': 'لم تُفحص بعد',
    'check.breaches':
      '{count, plural, one {مخالفة واحدة} two {مخالفتان} few {# مخالفات} many {# مخالفة} other {# مخالفة}}',
    'check.none': 'لم توجد مخالفات',

    'empty.teach': 'هكذا يبدو جدول السلطات الأعضاء: صفّ لكل سلطة، تحت عناوين كهذه.',
    'empty.heading.name': 'السلطة',
    'empty.heading.quota': 'الحصة السنوية (₪)',
    'empty.sheet': 'السلطات الأعضاء',
    'empty.title': 'السلطات الأعضاء في العنقود',
    'empty.title-of': 'السلطات الأعضاء – عنقود {cluster}',
    'empty.total': 'المجموع',
    'empty.cluster': 'السلطات الأعضاء في العنقود',
    'empty.blank': 'جدول فارغ',
    'empty.make': 'إعداد ورقة أعضاء',
    'empty.source': 'المعطيات: {source}',
    'empty.sample': 'مصنّف نموذجي لعنقود الشارون يُفتح في طاولة العمل المحلية لإشكول.',

    'total.recommended': 'مجموع الحصص حسب نموذج الحصص الموصى به',
    'total.undetermined': 'لا يمكن تحديده',
    'total.known':
      'مجموع جزئي معروف: {amount}، لـ{known, plural, one {سلطة واحدة} two {سلطتين} few {# سلطات} many {# سلطة} other {# سلطة}} من {count, number}',
    'show-all':
      '{count, plural, one {عرض واحدة أخرى} two {عرض اثنتين أخريين} few {عرض # أخرى} many {عرض # أخرى} other {عرض # أخرى}}',

    'write.sheet': 'كتابة ورقة',
    'write.native': 'كتابة بصيغ عادية',
    'write.native.why': 'ورقة تُحسب أيضًا حيث لا توجد الإضافة',

    'selection.error': 'تُظهر {error}:',
    'selection.opaque': 'وسائطها محسوبة داخل الصيغة؛ يجب فحصها.',
    'selection.no-fault': 'لا خلل في وسائطها؛ أعيدوا الحساب (Ctrl+Alt+F9).',
  },
  excel: {
    'sheet-protected': 'الورقة {sheet} محمية. أزيلوا الحماية (مراجعة › إلغاء حماية الورقة) وحاولوا من جديد.',
    'cell-editing': 'هناك خلية قيد التحرير. أنهوا الكتابة (Enter أو Esc) وحاولوا من جديد.',
    'sheet-exists': 'في المصنّف ورقة باسم {sheet}.',
    'sheet-missing': 'لا توجد في المصنّف ورقة باسم {sheet}.',
    'chart-exists': 'في الورقة {sheet} مخطط باسم {chart}.',
    'edited-since':
      'لم يتم التراجع: {count, plural, one {خلية واحدة تغيّرت} two {خليتان تغيّرتا} few {# خلايا تغيّرت} many {# خلية تغيّرت} other {# خلية تغيّرت}} منذ ذلك الحين، أولاها {cell} في الورقة {sheet}.',
    'host-refused': 'رفض Excel العملية (الرمز {code}).',
  },
};
