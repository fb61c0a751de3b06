import type { RecordProblem } from '../../sheets/record/types.js';
import type { Messages } from '../messages.js';

export const record: Messages<RecordProblem['code']> = {
  'record-sheet-several':
    'کارپوشه {count, number} برگه برای ثبت اشکول دارد که نام‌هایشان تنها در بزرگی و کوچکی حروف فرق دارد؛ به هیچ‌یک نمی‌توان اعتماد کرد.',
  'record-row-unreadable': 'سطر {row, number, plain} از ثبت اشکول خوانده نمی‌شود.',
  'record-kind-unknown':
    'در ثبت اشکول چیزی از نوعی هست که این‌جا شناخته نیست ({kind})؛ شاید نسخهٔ تازه‌تری آن را نوشته است.',
  'record-part-missing': 'بخش {part, number} از {parts, number} از یک مورد ثبت اشکول نیست ({kind}).',
  'record-part-repeated': 'بخش {part, number} از یک مورد ثبت اشکول دو بار آمده است ({kind}).',
  'record-text-damaged': 'یک مورد از ثبت اشکول آسیب دیده است ({kind}).',
  'record-payload-unexpected': 'یک مورد از ثبت اشکول آنچه باید را در خود ندارد ({kind}).',
};
