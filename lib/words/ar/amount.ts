import type { AmountCode } from '../../sheets/amount/types.js';
import type { Messages } from '../messages.js';

export const amount: Messages<AmountCode> = {
  'amount-separator-unclear':
    'ليس واضحًا هل «{text}» هو {first} أم {second}: قد تفصل النقطة الآلاف أو الكسور.',
  'amount-decimal-comma': 'كُتب «{text}» بفاصلة عشرية غير متبعة هنا؛ قد يكون {amount}.',
  'amount-footnote-unclear': 'ليس واضحًا في «{text}» ما المبلغ وما رقم الحاشية؛ قد يكون المبلغ {amount}.',
  'amount-sign-unclear': 'ليس واضحًا هل «{text}» موجب أم سالب: الإشارات أو الأقواس ناقصة أو متناقضة.',
  'amount-date': 'الرقم في الخلية معروض تاريخًا أو ساعة ({format})، لا مبلغًا.',
};
