import type { AmountCode } from '../../sheets/amount/types.js';
import type { Messages } from '../messages.js';

export const amount: Messages<AmountCode> = {
  'amount-separator-unclear':
    'روشن نیست «{text}» {first} است یا {second}: نقطه شاید جداکنندهٔ هزارها باشد یا اعشار.',
  'amount-decimal-comma': '«{text}» با ویرگول اعشار نوشته شده که اینجا رسم نیست؛ شاید {amount} باشد.',
  'amount-footnote-unclear':
    'روشن نیست در «{text}» کدام مبلغ است و کدام شمارهٔ پانوشت؛ شاید مبلغ {amount} باشد.',
  'amount-sign-unclear': 'روشن نیست «{text}» مثبت است یا منفی: نشانه‌ها یا پرانتزها ناقص یا ناسازگارند.',
  'amount-date': 'عدد این خانه به شکل تاریخ یا ساعت ({format}) نشان داده می‌شود، نه مبلغ.',
};
