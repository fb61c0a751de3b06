/** The sheets of the sample workbook, in their order. */
export const SAMPLE_SHEETS = [
  'חברות',
  'תקציב האשכול',
  'מכסות בתקציבי הרשויות',
  'הסכמים',
  'הלוואות',
  'תרומות',
  'תקציבים בלתי רגילים',
  'אישורים והחלטות',
  'מקורות',
];
