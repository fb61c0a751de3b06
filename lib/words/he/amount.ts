import type { AmountCode } from '../../sheets/amount/types.js';
import type { Messages } from '../messages.js';

export const amount: Messages<AmountCode> = {
  'amount-separator-unclear':
    'לא ברור אם «{text}» הוא {first} או {second}: הנקודה יכולה להפריד אלפים או שברים.',
  'amount-decimal-comma': '«{text}» כתוב בפסיק עשרוני, שאינו נהוג כאן; ייתכן שהוא {amount}.',
  'amount-footnote-unclear': 'לא ברור ב-«{text}» מה סכום ומה מספר של הערת שוליים; ייתכן שהסכום הוא {amount}.',
  'amount-sign-unclear': 'לא ברור אם «{text}» חיובי או שלילי: הסימנים או הסוגריים אינם שלמים או סותרים.',
  'amount-date': 'המספר שבתא מוצג כתאריך או כשעה ({format}), ולא כסכום.',
};
