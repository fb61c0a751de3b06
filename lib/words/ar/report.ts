import type { ReportNote } from '../../sheets/report/notes.js';
import type { Messages } from '../messages.js';

const kind =
  '{kind, select, K1 {ملخص الميزانية العادية} K2 {ميزانية حسب الحسابات} K3 {ميزانية غير عادية} K4 {ورقة من مصنف العنقود} members {جدول السلطات الأعضاء} other {{kind}}}';

export const report: Messages<ReportNote['code']> = {
  'cell-unread': '«{text}» لم يُقرأ: لا يوجد هنا عمود أو سطر من جدول معروف. يجب التحقق إن كان ينبغي احتسابه.',
  'sheet-not-recognised': 'في الورقة «{sheet}» أرقام، لكنها ليست من الأوراق المعروفة؛ لم يُفحص فيها شيء.',
  'sheet-unsure': `قُرئت الورقة على أنها ${kind}، لكن عناوينها تترك شكًّا. يجب التأكد من ذلك.`,
  'question-open':
    'مطلوب جواب: {about, select, unit {بأي وحدة هي المبالغ} column {في أي عمود المبالغ} year {لأي سنة الميزانية} side {لأي جانب الورقة} decimal {ما الذي يفصل الكسر في «{label}»} footnotes {هل الأرقام في «{label}» لحاشية} row {أي سطر من النموذج هو «{label}»} kind {ما هي الورقة} other {{about}}}{count, plural, =0 {.} other {: {options}.}}',
};
