import type { ArrangementCode } from '../../quota/arrangements/types.js';
import type { Messages } from '../messages.js';

export const arrangements: Messages<ArrangementCode> = {
  'arrangement-members':
    'تقسیم برابر ممکن نیست: شمار صحیحی از اعضا، ۱ یا بیشتر، لازم است؛ «{value}» آمده است.',
  'arrangement-bounds-differ':
    'ترتیب‌هایی که سقف یا کفِ متفاوت دارند با هم آمیخته نمی‌شوند: در ترتیب آمیخته، سقف و کف بر مجموع اعمال می‌شود. آن‌ها را بردارید، ترتیب‌ها را بیامیزید و دوباره تعیین کنید.',
};
