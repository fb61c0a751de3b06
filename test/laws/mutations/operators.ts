import type { Area, Cell, SheetSnapshot } from '../../../lib/index.js';

export interface Random {
  /** Whole, from 0 up to but without `below`. */
  below(below: number): number;
  chance(probability: number): boolean;
  /** One of several; there must be one. */
  of<T>(values: readonly T[]): T;
}

/** mulberry32: the same numbers for the same seed, everywhere. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    of: (values) => values[below(values.length)] as (typeof values)[number],
  };
}

type Row = (Cell | undefined)[];

/** A sheet that is being spoiled. */
export interface Draft {
  rows: Row[];
  merges: Area[];
  width: number;
}

export const draftOf = (sheet: SheetSnapshot): Draft => ({
  rows: sheet.rows.map((row) => [...row]),
  merges: [...sheet.merges],
  width: sheet.rows.reduce((width, row) => Math.max(width, row.length), 0),
});

/** What people and programs do to a sheet without changing what it says. */
export type Operator = (draft: Draft, any: Random) => void;

const QUOTES = ['"', '״', '”', "''", '``', '’’', '“'] as const;
const EASTERN = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'] as const;
const MARKS = ['\u200f', '\u200e', '\u202b', '\u00a0', '\ufeff'] as const;

function eachText(draft: Draft, change: (text: string) => string): void {
  draft.rows = draft.rows.map((row) =>
    row.map((cell) =>
      typeof cell?.value === 'string' && cell.formula === undefined
        ? { ...cell, value: change(cell.value) }
        : cell,
    ),
  );
}

function permuted(length: number, any: Random): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = any.below(last + 1);
    [order[last], order[other]] = [order[other] ?? other, order[last] ?? last];
  }
  return order;
}

const grouped = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');

/** A number as somebody may have typed it; fractions keep their point. */
function typed(value: number, any: Random): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const digits = grouped(whole) + (fraction === undefined ? '' : `.${fraction}`);
  const eastern = any.chance(0.25) ? any.of(EASTERN) : undefined;
  const shown = eastern ? digits.replace(/\d/g, (digit) => eastern[Number(digit)] ?? digit) : digits;
  if (value >= 0) return any.chance(0.2) ? `${shown} ₪` : shown;
  return any.of([`-${shown}`, `${shown}-`, `(${shown})`, `)${shown}(`, `−${shown}`]);
}

export const OPERATORS: Readonly<Record<string, Operator>> = {
  'shuffle columns': (draft, any) => {
    if (draft.merges.length > 0) return;
    const order = permuted(draft.width, any);
    draft.rows = draft.rows.map((row) => order.map((column) => row[column]));
  },
  'insert blank rows': (draft, any) => {
    for (let times = 1 + any.below(4); times > 0; times -= 1) {
      const at = any.below(draft.rows.length + 1);
      draft.rows.splice(at, 0, []);
      draft.merges = draft.merges.map((area) => ({
        ...area,
        top: area.top >= at ? area.top + 1 : area.top,
        bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
      }));
    }
  },
  'insert a blank column': (draft, any) => {
    if (draft.merges.length > 0) return;
    const at = any.below(draft.width + 1);
    draft.rows = draft.rows.map((row) =>
      at > row.length ? row : [...row.slice(0, at), undefined, ...row.slice(at)],
    );
    draft.width += 1;
  },
  'other quotes': (draft, any) => {
    const quote = any.of(QUOTES);
    eachText(draft, (text) => text.replace(/["״]/g, quote));
  },
  'unseen marks': (draft, any) => {
    const mark = any.of(MARKS);
    eachText(draft, (text) => (any.chance(0.3) ? `${mark}${text}${mark}` : text));
  },
  'double spaces': (draft, any) => {
    eachText(draft, (text) => (any.chance(0.4) ? ` ${text.replace(/ /g, '  ')} ` : text));
  },
  'numbers as text': (draft, any) => {
    draft.rows = draft.rows.map((row) =>
      row.map((cell) =>
        typeof cell?.value === 'number' && cell.formula === undefined && any.chance(0.5)
          ? { value: Math.abs(cell.value) >= 1e9 ? String(cell.value) : typed(cell.value, any) }
          : cell,
      ),
    );
  },
  'merge a heading with the blank under it': (draft, any) => {
    const row = draft.rows.findIndex((cells) => cells.filter((cell) => cell !== undefined).length > 2);
    const cells = draft.rows[row];
    if (row < 0 || !cells || draft.merges.length > 0 || !any.chance(0.8)) return;
    draft.rows.splice(row + 1, 0, []);
    cells.forEach((cell, column) => {
      if (cell) draft.merges.push({ top: row, left: column, bottom: row + 1, right: column });
    });
  },
  'noise around': (draft, any) => {
    const notes = [
      'הופק ביום 3.4.2024 עמוד 1 מתוך 20',
      'הערה: הנתונים להמחשה בלבד',
      'לכבוד הגזבר',
      'טיוטה מס׳ 3',
    ] as const;
    if (any.chance(0.5)) {
      draft.rows.unshift([{ value: any.of(notes) }]);
      draft.merges = draft.merges.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 }));
    } else draft.rows.push([], [{ value: any.of(notes) }]);
  },
  'a stray number': (draft, any) => {
    draft.rows.push([], [], [undefined, { value: 1 + any.below(1_000_000) }]);
  },
  'a cell that cannot be read': (draft, any) => {
    const numbers = draft.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (typeof cell?.value === 'number' ? [[row, column] as const] : [])),
    );
    const at = numbers[any.below(Math.max(1, numbers.length))];
    const cells = at && draft.rows[at[0]];
    if (!at || !cells) return;
    cells[at[1]] = { value: any.of(['כ-12 אלף', '12.345,6.7', '1,23,456', '?', '12/13']) };
  },
};
