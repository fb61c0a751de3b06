import type { Typed } from './books.js';

export type Row = readonly Typed[];

/** Three lines of each side; both are 160. Illustrative. */
export const LINES = [
  [1111100100, 'ארנונה', 100],
  [1111200100, 'ארנונה עסקים', 50],
  [1121000290, 'אגרות', 10],
  [1611000110, 'שכר', -60],
  [1612000110, 'שכר מזכירות', -40],
  [1621000750, 'פעולות', -60],
] as const;

export const HEAD = ['כרטיס', 'שם כרטיס', 'תקציב 2022 בש"ח'] as const;
