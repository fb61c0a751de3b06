import { cellText, cleanText } from '../cells.js';

/** The letters of annex 3, the total T and shares S of a divided sum, and what holds parts together. */
export type Parameter = 'A' | 'B' | 'C' | 'D' | 'T' | 'S' | 'part' | 'factor' | 'cap' | 'floor';

/** What the second and the third column of a parameter's row hold. */
interface Columns {
  readonly from: 'size' | 'residents' | 'cluster' | 'number' | 'nothing';
  readonly value: 'nis' | 'agorot' | 'per-cent' | 'weight' | 'share';
}

export const COLUMNS: Readonly<Record<Parameter, Columns>> = {
  A: { from: 'size', value: 'nis' },
  B: { from: 'nothing', value: 'nis' },
  C: { from: 'cluster', value: 'per-cent' },
  D: { from: 'cluster', value: 'per-cent' },
  T: { from: 'nothing', value: 'nis' },
  S: { from: 'residents', value: 'share' },
  part: { from: 'number', value: 'weight' },
  factor: { from: 'nothing', value: 'per-cent' },
  cap: { from: 'size', value: 'agorot' },
  floor: { from: 'size', value: 'agorot' },
};

export const isPerCent = (parameter: Parameter): boolean =>
  ['per-cent', 'weight'].includes(COLUMNS[parameter].value);

/** In Hebrew, Arabic, Persian and English; the letters are the same everywhere. */
const WORDS: Readonly<Record<string, Parameter>> = {
  חלק: 'part',
  רכיב: 'part',
  מקדם: 'factor',
  תקרה: 'cap',
  רצפה: 'floor',
  ריצפה: 'floor',
  جزء: 'part',
  معامل: 'factor',
  'حد أعلى': 'cap',
  'حد أقصى': 'cap',
  'حد أدنى': 'floor',
  بخش: 'part',
  ضریب: 'factor',
  سقف: 'cap',
  کف: 'floor',
  part: 'part',
  factor: 'factor',
  cap: 'cap',
  floor: 'floor',
};

const isLetter = (text: string): text is 'A' | 'B' | 'C' | 'D' | 'T' | 'S' => /^[ABCDTS]$/.test(text);

/** The parameter that a row's first cell names; undefined where it names none. */
export function parameterOf(cell: unknown): Parameter | undefined {
  const text = typeof cell === 'string' ? cleanText(cell) : cellText(cell);
  const letter = text.toUpperCase();
  if (isLetter(letter)) return letter;
  const word = text.toLowerCase();
  return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}
