import type { MembersNote, SheetsProblem } from '../../sheets/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, name {اسم السلطة} code {رمز السلطة} kind {نوع السلطة} population {عدد السكان} socio {العنقود الاجتماعي الاقتصادي} periph {عنقود البُعد عن المركز} quota {الحصة} area {المساحة} other {{field}}}';

export const sheets: Messages<SheetsProblem['code'] | MembersNote['code']> = {
  'number-has-letters': 'المطلوب رقم، ووُجد «{text}».',
  'number-unclear': 'ليس واضحًا أي رقم هو «{text}». اكتبوه بلا فواصل، أو بفاصلة للآلاف ونقطة عشرية.',
  'cell-logical': 'المطلوب رقم، ووُجدت قيمة منطقية ({text}).',
  'cell-error': 'في الخلية خطأ: {text}.',
  'cell-not-calculated': 'في الخلية صيغة لم تُحسب. افتحوا الملف في جدول إلكتروني، واحسبوا واحفظوا.',
  'members-not-found':
    'لم يوجد جدول سلطات: المطلوب عناوين لعدد السكان والعنقود الاجتماعي الاقتصادي وعنقود البُعد عن المركز.',
  'members-several': 'وُجد أكثر من جدول سلطات ({count, number})، وليس واضحًا أيها المقصود: {places}.',
  'selection-too-narrow':
    'اختاروا ثلاثة أعمدة: عدد السكان والعنقود الاجتماعي الاقتصادي وعنقود البُعد عن المركز؛ واختير {columns, number}.',
  'selection-empty': 'لا بيانات في النطاق المختار.',
  'selection-no-room': 'لا يوجد عمود خالٍ بعد النطاق المختار.',
  'scenario-empty': 'لا سلطات لكتابتها في السيناريو.',
  'target-not-blank':
    '{count, plural, one {الخلية {cell} ليست خالية} other {الخلية {cell} وغيرها ({more, number}) ليست خالية}}؛ لم يُكتب شيء.',
  'column-missing': `ينقص عمود: ${field}.`,
  'heading-doubtful': `قُرئ العنوان «{text}» على أنه ${field}، مع أن فيه كلمات أخرى.`,
  'heading-repeated': `أكثر من عمود يمكن أن يكون ${field}؛ اختير «{text}» لا {other}.`,
  'authorities-matched': 'عُرفت {count, number} من {rows, number} سلطات.',
  'code-and-name-differ': 'الرمز {code} ليس لـ«{name}»{known, plural, =1 {، بل هو رمز {ar}} other {}}.',
  'authority-repeated': '{ar} واردة من قبل في {first}.',
  'numbers-as-text': 'أرقام محفوظة كنص ({count, number})؛ لن تحسب بها دوال Excel.',
  'rows-apart': 'تحت الجدول، بعد صف آخر، صفوف أخرى لم تُقرأ.',
  'no-rows': 'لا صفوف تحت العناوين.',
};
