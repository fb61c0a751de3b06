import type { ReportNote } from '../../sheets/report/notes.js';
import type { Messages } from '../messages.js';

const kind =
  '{kind, select, K1 {خلاصهٔ بودجهٔ عادی} K2 {بودجه به تفکیک حساب‌ها} K3 {بودجهٔ غیرعادی} K4 {برگه‌ای از کارپوشهٔ خوشه} members {جدول اعضا} other {{kind}}}';

export const report: Messages<ReportNote['code']> = {
  'cell-unread':
    '«{text}» خوانده نشد: ستون یا سطر جدول شناخته‌شده‌ای در این جا نیست. بررسی کنید که آیا باید به حساب می‌آمد.',
  'sheet-not-recognised': 'در برگهٔ «{sheet}» عدد هست، اما از برگه‌های شناخته‌شده نیست؛ چیزی در آن بررسی نشد.',
  'sheet-unsure': `برگه به عنوان ${kind} خوانده شد، اما عنوان‌هایش جای تردید می‌گذارد. از درستی آن مطمئن شوید.`,
  'question-open':
    'پاسخی لازم است: {about, select, unit {مبلغ‌ها به چه واحدی است} column {مبلغ‌ها در کدام ستون است} year {بودجهٔ کدام سال است} side {برگه از کدام سمت است} decimal {در «{label}» چه چیزی کسر را جدا می‌کند} footnotes {آیا رقم‌های «{label}» از پانویس است} row {«{label}» کدام سطر فرم است} kind {برگه چیست} other {{about}}}{count, plural, =0 {.} other {: {options}.}}',
};
