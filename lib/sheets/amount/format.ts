/** What a number format says of the number under it, beside how it looks. */
export interface Shown {
  readonly date: boolean;
  readonly percent: boolean;
  /** 1000 for each comma after the last digit. */
  readonly dividedBy: number;
}

/** Literal text, escaped characters, padding and conditions: nothing in them is a placeholder. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gsu;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** Reads the section of an Excel format code that a value falls under (`positive;negative;zero`). Conditions (`[>9]`) are not followed. */
export function shownBy(format: string | undefined, value: number): Shown {
  if (format === undefined) return { date: false, percent: false, dividedBy: 1 };
  const sections = format.replace(LITERAL, (part) => (ELAPSED.test(part) ? 'h' : '')).split(';');
  const own = value < 0 ? sections[1] : value === 0 ? sections[2] : sections[0];
  const section = (own ?? sections[0] ?? '').replace(/general/gi, '');
  const commas = /[0#?](,+)(?![0#?,])/.exec(section)?.[1]?.length ?? 0;
  return { date: /[ymdhs]/i.test(section), percent: section.includes('%'), dividedBy: 1000 ** commas };
}
