import { format, formatColor } from 'numfmt';
import type { BookCell } from '../book/types.js';

/** What a cell shows. */
export interface Shown {
  readonly text: string;
  /** `start` follows the sheet's direction, as text does; numbers stand at the other side. */
  readonly align: 'start' | 'center' | 'end';
  /** Numbers keep their minus in front in every sheet; text goes by its own letters. */
  readonly dir: 'ltr' | 'auto';
  /** #RRGGBB that the number format asks for. */
  readonly color?: string;
  /** Numbers are never cut off, which would show another number. */
  readonly numeric: boolean;
}

const BLANK: Shown = { text: '', align: 'start', dir: 'auto', numeric: false };

const options = { locale: 'he', throws: false, fillChar: '', skipChar: '' } as const;

const COLORS: Readonly<Record<string, string>> = {
  red: '#c00000',
  green: '#107c10',
  blue: '#0f4bb8',
  magenta: '#a4007f',
  cyan: '#00757d',
  yellow: '#8a6d00',
};

function colorOf(pattern: string, value: number): string | undefined {
  const color = formatColor(pattern, value);
  return typeof color === 'string' ? (COLORS[color.toLowerCase()] ?? undefined) : undefined;
}

/** The text of a cell under its number format, as Excel shows it. */
export function show(cell: BookCell | undefined): Shown {
  if (cell?.value === null || cell?.value === undefined) return BLANK;
  const { value } = cell;
  const pattern = cell.format ?? 'General';
  if (typeof value === 'object') {
    return { text: value.error, align: 'center', dir: 'ltr', numeric: false };
  }
  if (typeof value === 'boolean') {
    return { text: value ? 'TRUE' : 'FALSE', align: 'center', dir: 'ltr', numeric: false };
  }
  if (typeof value === 'string') {
    return { text: format(pattern, value, options), align: 'start', dir: 'auto', numeric: false };
  }
  const color = colorOf(pattern, value);
  return {
    text: format(pattern, value, options),
    align: 'end',
    dir: 'ltr',
    ...(color !== undefined && { color }),
    numeric: true,
  };
}

/** A number as short as `fits` wants it: General gives up decimals first, then shows nothing but crosses. */
export function fitted(shown: Shown, cell: BookCell | undefined, fits: (text: string) => boolean): string {
  if (!shown.numeric || fits(shown.text)) return shown.text;
  const value = cell?.value;
  const general = cell?.format === undefined || cell.format.toLowerCase() === 'general';
  if (general && typeof value === 'number') {
    const whole = String(Math.trunc(Math.abs(value))).length;
    for (let decimals = 10 - whole; decimals >= 0; decimals--) {
      const text = String(Number(value.toFixed(decimals)));
      if (fits(text)) return text;
    }
  }
  return '####';
}
