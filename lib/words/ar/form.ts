import type { FormCode } from '../../budget/form/codes.js';
import type { FormNoteCode } from '../../sheets/form/notes.js';
import type { Messages } from '../messages.js';

/** NIS where the sheet says what it counts in, else the number as printed. */
const amount = (name: string): string =>
  `{unit, select, none {{${name}, number, exact}} other {{${name}, number, nis}}}`;
const column = '{column, select, none {} other { («{column}»)}}';
const raw = '{unit, select, none { المبالغ كما طُبعت.} other {}}';
const side = (name: string): string => `{${name}, select, income {الإيرادات} other {المصروفات}}`;
const why =
  '{why, select, unread {لم يُقرأ مبلغ لازم لذلك} side {أحد الجانبين غير موجود في المصنف} strange {بين الأسطر سطر ليس من النموذج} columns {ليس واضحًا أي الأعمدة تدخل في الحساب} factor {المعامل ناقص أو ليس واضحًا معناه} other {تنقص معطيات}}';

export const form: Messages<FormCode | FormNoteCode> = {
  'form-total-holds': `«{label}»${column} يساوي مجموع أسطره: ${amount('total')}.`,
  'form-total-differs': `«{label}»${column} هو ${amount('total')}، ومجموع أسطره ${amount('sum')}: {direction, select, above {زيادة} other {نقص}} بمقدار ${amount('difference')}. يجب تصحيح المجموع أو أحد الأسطر.${raw}`,
  'form-total-rounded': `«{label}»${column} يساوي مجموع أسطره بعد التقريب فقط: ${amount('total')} مقابل ${amount('sum')}.`,
  'form-total-unknown': `لا يمكن فحص «{label}»${column} مقابل أسطره: ${why}.`,
  'form-balanced': `الإيرادات والمصروفات، بما فيها المشروطة، متساوية${column}: ${amount('income')}.`,
  'form-unbalanced': `الميزانية غير متوازنة${column}: الإيرادات ${amount('income')}، والمصروفات ${amount('expenditure')}؛ ${side('greater')} أكبر بمقدار ${amount('difference')}. يجب أن تكون ميزانية السلطة متوازنة.${raw}`,
  'form-balance-rounded': `الإيرادات والمصروفات متساوية${column} بعد التقريب فقط: ${amount('income')} مقابل ${amount('expenditure')}.`,
  'form-balance-unknown': `لا يمكن فحص توازن الميزانية${column}: {why, select, side {جانب ${side('side')} غير موجود} unread {لم يُقرأ مبلغ لازم لذلك} other {بين الأسطر سطر ليس من النموذج}}.`,
  'form-surplus-holds': `«{label}»${column} هو الفرق بين الإيرادات والمصروفات: ${amount('surplus')}.`,
  'form-surplus-differs': `«{label}»${column} هو ${amount('surplus')}، والإيرادات (${amount('income')}) ناقص المصروفات (${amount('expenditure')}) هي ${amount('sum')}: فرق بمقدار ${amount('difference')}.${raw}`,
  'form-surplus-rounded': `«{label}»${column} هو الفرق بين الإيرادات والمصروفات بعد التقريب فقط: ${amount('surplus')} مقابل ${amount('sum')}.`,
  'form-surplus-unknown': `لا يمكن فحص «{label}»${column} مقابل الإيرادات والمصروفات: ${why}.`,
  'form-change-holds':
    'العمود «{column}» هو الإطار الجديد ناقص التنفيذ المحدّث في {count, plural, one {سطر واحد} two {سطرين} few {{count, number} أسطر} many {{count, number} سطرًا} other {{count, number} سطر}}.',
  'form-change-differs': `التغيير في السطر «{label}» هو ${amount('change')}، والإطار الجديد (${amount('frame')}) ناقص التنفيذ المحدّث (${amount('promoted')}) هو ${amount('sum')}: فرق بمقدار ${amount('difference')}.${raw}`,
  'form-change-rounded': `التغيير في السطر «{label}» يساوي الإطار الجديد ناقص التنفيذ المحدّث بعد التقريب فقط: ${amount('change')} مقابل ${amount('sum')}.`,
  'form-change-unknown': `لا يمكن فحص العمود «{column}» مقابل الإطار الجديد والتنفيذ المحدّث: ${why}.`,
  'form-promoted-holds':
    'العمود «{column}» هو التنفيذ مضروبًا بالمعامل في {count, plural, one {سطر واحد} two {سطرين} few {{count, number} أسطر} many {{count, number} سطرًا} other {{count, number} سطر}}.',
  'form-promoted-differs': `التنفيذ المحدّث في السطر «{label}» هو ${amount('promoted')}، والتنفيذ (${amount('execution')}) بحسب المعامل {factor, number, exact} هو ${amount('sum')}: فرق بمقدار ${amount('difference')}، والتقريب يفسّر منه ${amount('tolerance')} على الأكثر.${raw}`,
  'form-promoted-unknown': `لا يمكن فحص التنفيذ المحدّث{label, select, none {} other { في السطر «{label}»}}${column}: ${why}.`,
  'form-year-holds': 'سنة العنوان هي سنة الإطار: {year, number, plain}.',
  'form-year-differs': `العنوان لسنة {title, number, plain}، والإطار الجديد${column} لسنة {year, number, plain}. ربما بقي العنوان من سنة أخرى.`,
  'form-unit-stated':
    'المبالغ {unit, select, thousands {بآلاف الشواقل} millions {بملايين الشواقل} other {بالشيكل}}.',
  'form-unit-missing':
    'لا يذكر النموذج إن كانت المبالغ بالشيكل أم بآلاف الشواقل، ولذلك تُعرض كما طُبعت. يجب ذكر الوحدة.',
  'form-side-only': `في الورقة جانب ${side('side')} من النموذج فقط.`,
  'form-label-near': 'قُرئ «{text}» على أنه «{row}»، مع أنه مكتوب بشكل آخر.',
  'form-label-by-place': 'قُرئ «{text}» على أنه «{row}» بحسب مكانه في النموذج.',
  'form-row-twice': 'يظهر «{text}» مرة ثانية؛ قُرئ السطر الذي في الخلية {other}.',
  'form-row-strange': '«{text}» ليس من أسطر النموذج، وفيه مبالغ.',
  'form-amount-settled': 'قُرئ «{text}» على أنه {amount, number, exact}: هكذا فقط تصحّ المجاميع.',
  'form-columns-by-sums': 'حُدد لأي جانب تنتمي الأعمدة {text} بحسب المجاميع التي لا تصحّ إلا هكذا.',
  'form-column-unknown': 'العمود «{text}» ليس من أعمدة النموذج، ولم تُقرأ مبالغه.',
  'form-frame-of-several':
    'هناك أكثر من إطار لتلك السنة؛ تُعرض المجاميع بحسب «{heading}» وليس بحسب «{other}».',
};
