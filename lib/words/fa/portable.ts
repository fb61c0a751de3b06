import type { PortableNote } from '../../sheets/portable/types.js';
import type { Messages } from '../messages.js';

export const portable: Messages<PortableNote['code']> = {
  'portable-registry':
    '{function} داده‌ای را می‌آورد که در کارپوشه نیست (دفتر شهرداری‌ها، پیوست ۳ یا کتاب کدها).',
  'portable-solved': '{function} در پی پاسخ می‌گردد یا مبلغی را بخش می‌کند و فرمول برابری ندارد.',
  'portable-rule':
    '{function} قاعده‌ای از آیین‌نامه (شورا، مناقصه‌ها، پیوستن و جدا شدن) را به کار می‌برد که با فرمول عادی نوشته نمی‌شود.',
  'portable-model': 'جدول پارامتر {function} با فرمول یا نام داده شده یا خواندنی نیست.',
  'portable-arguments': 'به {function} به‌جای خانه محدوده داده شده، یا محدوده‌ها هم‌اندازه نیستند.',
  'portable-parts': '{function}: ترتیبی با چند بخش، ضریب یا سقف با فرمول ریز نمی‌شود.',
  'portable-nested': '{function} درون فرمولی دیگر چند خانه را پر می‌کند.',
  'portable-too-long': 'فرمول برابر از گنجایش یک خانه بلندتر است.',
};
