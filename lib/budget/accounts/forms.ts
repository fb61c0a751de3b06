/** A way in which the digits of a code can be understood. */
export interface Reading {
  readonly digits: string;
  readonly kind?: string;
  /** First digit of a whole code, where it was written. */
  readonly lead?: string;
  /** Third part of a split code. */
  readonly tail?: string;
  readonly form: 'whole' | 'split' | 'level';
}

/** Where a whole code may be parted: after its first digit or before its kind, and anywhere between, but not inside the kind. */
const partedAsWhole = (lengths: readonly number[]): boolean => {
  let at = 0;
  const cuts = lengths.slice(0, -1).map((length) => (at += length));
  return cuts.length === 0 || (cuts.every((cut) => cut <= 7) && (cuts.includes(1) || cuts.includes(7)));
};

/** A kind of which a cell may have lost the zeros before it, or that is written as its group is: `1` is 001 or 1, that is 100. */
const shortKinds = (kind: string): readonly string[] => [
  ...new Set([kind.padStart(3, '0'), kind.padEnd(3, '0')]),
];

/**
 * All that the parts of a written code can mean, without the chart. Parts are runs of digits between separators.
 *
 *     1611211530 · 1-611211-530 · 611211/530   whole: 1, chapter to own digits (6), kind (3)
 *     61111/121/8 · 61111/121 · 61111121       split: chapter to finest level (5), kind (3), a last digit
 *     6 · 61 · 611 · 6111 · 61111              a level alone
 */
export function readingsOf(parts: readonly string[]): readonly Reading[] {
  const all = parts.join('');
  const lengths = parts.map((part) => part.length);
  if (all.length === 10 && partedAsWhole(lengths)) {
    return [{ form: 'whole', lead: all.slice(0, 1), digits: all.slice(1, 7), kind: all.slice(7) }];
  }
  const [first = '', kind, tail, ...more] = parts;
  if (kind === undefined) return unparted(first);
  if (more.length > 0 || kind.length > 3 || (tail !== undefined && tail.length !== 1)) return [];
  if (first.length === 6 && kind.length === 3 && tail === undefined) {
    return [{ form: 'whole', digits: first, kind }];
  }
  if (first.length !== 5) return [];
  return shortKinds(kind).map((full) => ({
    form: 'split',
    digits: first,
    kind: full,
    ...(tail === undefined ? {} : { tail }),
  }));
}

function unparted(all: string): readonly Reading[] {
  if (all.length >= 1 && all.length <= 5) return [{ form: 'level', digits: all }];
  if (all.length === 8) return [{ form: 'split', digits: all.slice(0, 5), kind: all.slice(5) }];
  if (all.length !== 9) return [];
  return [
    { form: 'whole', digits: all.slice(0, 6), kind: all.slice(6) },
    { form: 'split', digits: all.slice(0, 5), kind: all.slice(5, 8), tail: all.slice(8) },
  ];
}

/** The one text of a reading. A level alone keeps no zeros at its end: `11000` and `11` are the same chapter. */
export const writtenAs = ({ form, digits, kind = '000', tail }: Reading): string => {
  if (form === 'whole') return `1${digits}${kind}`;
  if (form === 'level') return digits.replace(/0+$/, '');
  return [digits, kind, ...(tail === undefined ? [] : [tail])].join('/');
};
