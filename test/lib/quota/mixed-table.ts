export type Table = readonly (readonly unknown[])[];

export const FORMULA: Table = [
  ['A', 0, 10000],
  ['A', 30001, 15000],
  ['B', '–', 4],
  ['C', 1, '30%'],
  ['C', 8, '100%'],
  ['D', 1, '100%'],
];

/** A mix of annex 3's kind and a divided total, with a factor and bounds; rows are counted in the cases below. */
export const MIXED: Table = [
  ['part', 1, '60%'], // 1
  ...FORMULA, // 2–7
  ['part', 2, '40%'], // 8
  ['T', '–', 1000000], // 9
  ['S', 3754, 1], // 10
  ['S', 26182, 2.5], // 11
  ['factor', '–', '95%'], // 12
  ['cap', 0, 60000], // 13
  ['cap', 30000, 90000.5], // 14
  ['floor', 0, 20000], // 15
];
