import type { SweepProblem } from '../../quota/bulk/sweep.js';
import type { UncertaintyProblem } from '../../quota/uncertainty/types.js';
import type { Messages } from '../messages.js';

export const quotaRuns: Messages<UncertaintyProblem['code'] | SweepProblem['code']> = {
  'uncertainty-runs':
    'شمار اجراها: عددی صحیح از 1 تا {most, number, exact} لازم است؛ {value, number, exact} یافت شد.',
  'uncertainty-range': 'دامنهٔ جمعیت: درصدی از 0 تا کمتر از 100 لازم است؛ {value} یافت شد.',
  'uncertainty-seed': 'بذر قرعه: عددی صحیح 32 بیتی لازم است؛ {value, number, exact} یافت شد.',
  'uncertainty-too-large':
    '{value, number, exact} سهمیه بیش از آن است که بتوان نگه داشت؛ حداکثر {most, number, exact} است. شمار اجراها را کم کنید.',
  'uncertainty-shares':
    'این ترتیب مبلغی را بر پایهٔ جدول سهم‌هایی تقسیم می‌کند که برای جمعیت‌های داده‌شده معین شده‌اند؛ سهم شهری با جمعیت دیگر معلوم نیست.',
  'sweep-steps':
    'شمار گام‌ها میان دو ترتیب: عددی صحیح از 1 تا {most, number, exact} لازم است؛ {value, number, exact} یافت شد.',
  'sweep-bounds': 'سقف‌ها یا کف‌های دو ترتیب متفاوت است و از این رو گام‌های برابر میان آن‌ها نیست.',
};
