import { freeSheetName } from '../../../lib/sheets/sheet-name.js';

test.each([
  ['תרחיש', [], 'תרחיש'],
  ['תרחיש', ['חברות', 'תרחיש'], 'תרחיש (2)'],
  ['Scenario', ['SCENARIO', 'scenario (2)'], 'Scenario (3)'],
  ['', [], 'אחר'],
  ['  ', ['אחר'], 'אחר (2)'],
  ['[]:*?/\\', [], 'אחר'],
  ['תקציב 2025/2026', [], 'תקציב 2025 2026'],
  ["'שם'", [], 'שם'],
  ['\u200fשם\u200e', [], 'שם'],
  ['History', [], 'History 1'],
  ['א'.repeat(40), [], 'א'.repeat(31)],
  ['א'.repeat(40), ['א'.repeat(31)], `${'א'.repeat(27)} (2)`],
  [`${'א'.repeat(30)}😀`, [], 'א'.repeat(30)],
  ['שורה\nשנייה\t', [], 'שורה שנייה'],
])('%p beside %p becomes %p', (wanted, existing, name) => {
  expect(freeSheetName(wanted, existing, 'אחר')).toBe(name);
});
