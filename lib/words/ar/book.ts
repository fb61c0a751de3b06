import type { BookCode } from '../../sheets/book/notes.js';
import type { Messages } from '../messages.js';

const meaning =
  '{meaning, select, code {رمز الحساب} name {اسم الحساب} amount {مبلغ} total {المجموع} other {{meaning}}}';
const unit =
  '{unit, select, nis {شيكل} thousands {آلاف الشواقل} millions {ملايين الشواقل} other {لا شيء منها}}';

export const book: Messages<BookCode> = {
  'headings-recognised':
    'تم التعرف على {count, plural, one {عنوان واحد} two {عنوانين} few {{count, number} عناوين} other {{count, number} عنوانًا}}: {texts}.',
  'rows-recognised': 'تم التعرف على {count, number} من {of, number} من أسطر النموذج.',
  'codes-recognised':
    'تم التعرف على {count, plural, one {حساب واحد} two {حسابين} few {{count, number} حسابات} other {{count, number} حسابًا}} بحسب الرموز.',
  'headings-repeated':
    'تتكرر العناوين داخل الورقة {count, plural, one {مرة واحدة} two {مرتين} few {{count, number} مرات} other {{count, number} مرة}}، ولم تُقرأ أسطرها كبيانات.',
  'amount-column': 'الميزانية التي تُفحص هي في العمود «{heading}».',
  'sign-convention':
    '{convention, select, paymentsNegative {المدفوعات مكتوبة بإشارة سالبة} receiptsNegative {المقبوضات مكتوبة بإشارة سالبة} other {الجانبان مكتوبان بإشارة موجبة}}.',
  'unit-by-user': `لا تذكر الورقة وحدة المبالغ؛ حُددت: ${unit}.`,
  'unit-of-documents':
    'لا تذكر الورقة وحدة المبالغ؛ تُكتب في مثل هذه القوائم بالشواقل، وهكذا قُرئت. إن كانت بآلاف الشواقل فيجب ذكر ذلك في العنوان.',
  'unit-unstated':
    'لا تذكر الورقة إن كانت المبالغ بالشواقل أو بآلاف الشواقل، لذلك تُعرض كما طُبعت. يجب ذكر الوحدة.',
  'unit-contradicted': `كُتبت وحدات مختلفة؛ «{text}» تناقض ما كُتب في مكان آخر. الوحدة التي أُخذت: ${unit}.`,
  'amount-column-unsure': 'ليس واضحًا أي الأعمدة هو الميزانية التي تُفحص: {headings}. يجب اختيار واحد.',
  'heading-blank': `لا عنوان للعمود؛ وهو بحسب محتواه ${meaning}.`,
  'heading-unsure': `العنوان «{text}» قُرئ على أنه ${meaning}، مع أنه لا يُصاغ هكذا.`,
  'heading-of-several': `أكثر من عمود قد يكون ${meaning}؛ أُخذ «{text}» وليس {other}.`,
  'sign-unclear': 'لا يتضح من البيانات أي المبالغ تُكتب بإشارة سالبة.',
  'side-contradicted':
    'الورقة خاصة {side, select, income {بالإيرادات} other {بالمصروفات}}، لكن فيها {count, plural, one {حسابًا واحدًا} two {حسابين} few {{count, number} حسابات} other {{count, number} حسابًا}} من الجانب الآخر.',
  'year-differs': 'عنوان الورقة لسنة {title, number, plain}، وعمود الميزانية لسنة {column, number, plain}.',
  'year-unstated': 'لا تذكر الورقة سنة الميزانية.',
  'decimal-unsure':
    'ليس واضحًا إن كانت النقطة والفاصلة تفصلان الآلاف أم الكسور: {count, plural, one {خلية واحدة مكتوبة} two {خليتان مكتوبتان} few {{count, number} خلايا مكتوبة} other {{count, number} خلية مكتوبة}} هكذا، مثل «{text}»، وقد تكون {amount}.',
  'footnotes-unsure':
    'ليس واضحًا إن كانت الأرقام الصغيرة بجانب الشرطة أو بين قوسين مبالغ أم حواشي: {count, plural, one {خلية واحدة مكتوبة} two {خليتان مكتوبتان} few {{count, number} خلايا مكتوبة} other {{count, number} خلية مكتوبة}} هكذا، مثل «{text}»، وقد تكون {amount}.',
  'columns-set-aside':
    'لم {count, plural, one {يُستخدم عمود واحد} two {يُستخدم عمودان} few {تُستخدم {count, number} أعمدة} other {يُستخدم {count, number} عمودًا}} في الفحص: {texts}.',
  'cells-unread':
    'لم تُقرأ {count, plural, one {خلية واحدة تبدو بيانات} two {خليتان تبدوان بيانات} few {{count, number} خلايا تبدو بيانات} other {{count, number} خلية تبدو بيانات}}، وأولها: «{text}».',
  'unread-no-code': 'المبلغ «{text}» في سطر ليس فيه رمز حساب وليس سطر مجموع.',
  'unread-no-column': '«{text}» في عمود لم يتم التعرف عليه.',
  'unread-beside': '«{text}» خارج الجدول الذي قُرئ.',
  'unread-percent': '«{text}» نسبة مئوية وليس مبلغًا.',
};
