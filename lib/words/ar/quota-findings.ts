import type { QuotaDraft } from '../../quota/facts.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {عدد السكان} socio {العنقود الاجتماعي الاقتصادي} periph {عنقود البُعد عن المركز} other {معطى}}';

export const quotaFindings: Messages<QuotaDraft['code']> = {
  'quota-as-model': 'حصة {authority} ({set, number, nis}) بحسب النموذج.',
  'quota-differs':
    'حصة {authority} ({set, number, nis}) {direction, select, below {أقل} other {أكثر}} بـ {difference, number, nis} من النموذج ({quota, number, nis}).',
  'quota-not-set': 'لم تُذكر الحصة المحددة لـ {authority}؛ وهي بحسب النموذج {quota, number, nis}.',
  'quota-input-unknown': `لا يمكن حساب حصة {authority}: غير معروف ${argument}.`,
  'quota-share-missing':
    'لا يمكن حساب حصة {authority}: لا يتضمن الترتيب المعتمد نصيبًا لسلطة عدد سكانها {population, number}.',
  'arrangement-unknown': 'لم يُذكر إن كانت السلطات اعتمدت النموذج الموصى به أم اقترحت ترتيبًا آخر.',
  'arrangement-recommended': 'اعتمدت السلطات النموذج الموصى به، طبعة {edition}.',
  'own-details-attached': 'أُرفقت تفاصيل الترتيب الآخر بالطلب: {reference}.',
  'own-details-missing': 'الترتيب ليس النموذج الموصى به، ولم تُرفق تفاصيله بالطلب.',
  'own-details-unknown': 'الترتيب ليس النموذج الموصى به؛ يجب ذكر إن كانت تفاصيله قد أُرفقت بالطلب.',
  'own-approved': 'صادق وزير الداخلية على الترتيب الآخر: {reference}.',
  'own-unapproved': 'تُجبى الحصص بحسب ترتيب ليس النموذج الموصى به، دون مصادقة وزير الداخلية.',
  'own-pending': 'الترتيب ليس النموذج الموصى به، ويحتاج إلى مصادقة وزير الداخلية قبل جباية الحصص بحسبه.',
  'own-approval-unknown': 'الترتيب ليس النموذج الموصى به؛ يجب ذكر مصادقة وزير الداخلية.',
  'expense-general': 'المصروف «{line}» ليس خدمة أو مشروعًا ممولًا من الحصص.',
  'expense-from-quotas':
    'المصروف «{line}» ({purpose, select, project {مشروع} other {خدمة}}) ممول من الحصص؛ والحصص ليست معدة لتغطية الخدمات والمشاريع.',
  'expense-unknown': 'لم يُذكر مصدر تمويل المصروف «{line}» أو الغرض منه.',
  'decision-taken': 'قرر مجلس العنقود بشأن الحصص: {reference}.',
  'decision-missing': 'تُجبى الحصص، ولا يوجد قرار لمجلس العنقود اتُّخذ حتى {on}.',
  'decision-unknown': 'يجب ذكر قرار مجلس العنقود بشأن الحصص، وإن كانت تُجبى.',
  'approval-given': 'صادق وزير الداخلية على الحصص: {reference}.',
  'approval-missing': 'تُجبى الحصص، ولا توجد مصادقة لوزير الداخلية أُعطيت حتى {on}.',
  'approval-unknown': 'يجب ذكر مصادقة وزير الداخلية على الحصص، وإن كانت تُجبى.',
  'limit-none': 'الأمر المؤسِّس لا يحدد سقفًا للحصص.',
  'limits-unknown': 'لم تُذكر السقوف التي يحددها الأمر المؤسِّس للحصص (أو عدم وجودها).',
  'limit-quota-unknown': 'لم تُذكر حصة {authority}، ولذلك لا يمكن فحصها مقابل السقف في الأمر المؤسِّس.',
  'limit-kept':
    'حصة {authority} ({set, number, nis}) لا تزيد على السقف في الأمر المؤسِّس ({limit, number, nis}).',
  'limit-exceeded':
    'حصة {authority} ({set, number, nis}) تزيد على السقف في الأمر المؤسِّس ({limit, number, nis}).',
  'total-limit-kept':
    'مجموع الحصص ({total, number, nis}) لا يزيد على السقف في الأمر المؤسِّس ({limit, number, nis}).',
  'total-limit-exceeded':
    'مجموع الحصص ({total, number, nis}) يزيد على السقف في الأمر المؤسِّس ({limit, number, nis}).',
  'total-limit-unknown':
    '{missing, plural, one {تنقص حصة سلطة واحدة} two {تنقص حصتا سلطتين} few {تنقص حصص {missing, number} سلطات} many {تنقص حصص {missing, number} سلطة} other {تنقص حصص {missing, number} سلطة}}؛ مجموع الحصص المعروفة {total, number, nis}، والسقف {limit, number, nis}.',
};
