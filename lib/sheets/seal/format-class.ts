/** Pieces of a section of a format code; a backslash, padding or fill goes with the character after it. */
const PIECE = /"([^"]*)"?|\\(.)|([_*]).|\[([^\]]*)\]|([^])/gsu;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const COLOR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i;

/** What an unquoted character may be besides text: places, marks of date and time, signs that Excel shows as they are. */
const TEXT = /[\p{L}\p{Sc}$]/u;

interface Section {
  /** Everything that is no text, colour or padding. */
  readonly code: string;
  /** Text shown before and after the number, as it reads. */
  readonly before: string;
  readonly after: string;
  readonly condition: string;
  readonly elapsed: boolean;
  readonly color: boolean;
}

/** `$₪-40D` → `₪`; the language after the hyphen chooses names of months, not the sum. */
const currencyIn = (bracket: string): string => /^\$([^-]*)/.exec(bracket)?.[1] ?? '';

function sectionOf(section: string): Section {
  // Powers of ten write the same number.
  const text = section.replace(/E[+-](?=[0#?])/i, '');
  let [code, before, after, condition] = ['', '', '', ''];
  let [elapsed, color] = [false, false];
  const isDate = /[ymdhs]/i.test(text.replace(PIECE, (_, ...found: string[]) => found[4] ?? ''));
  for (const [, quoted, escaped, skipped, bracket, plain] of text.matchAll(PIECE)) {
    let shown = quoted ?? escaped ?? '';
    if (bracket !== undefined) {
      if (ELAPSED.test(bracket)) elapsed = true;
      else if (COLOR.test(bracket)) color = true;
      else if (/^[<>=]/.test(bracket)) condition = bracket.replace(/\s/g, '');
      shown = currencyIn(bracket);
    }
    if (plain !== undefined && skipped === undefined) {
      const isText = /[-+():!^&'~{}<>= ]/.test(plain) || (TEXT.test(plain) && !/[ymdhsegap]/i.test(plain));
      if (isText && !isDate && !/general/i.test(text)) shown = plain;
      else code += plain;
    }
    if (/[0#?@]|general/i.test(code)) after += shown;
    else before += shown;
  }
  return { code, before: tidy(before), after: tidy(after), condition, elapsed, color };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

const quoted = (text: string): string => (text === '' ? '' : JSON.stringify(text));

function meaningOf({ code, before, after, condition, elapsed }: Section): string {
  const lower = code.toLowerCase();
  const when = condition === '' ? '' : `[${condition}]`;
  if (elapsed) return `${when}elapsed`;
  if (/[ymdhs]/.test(lower.replace('general', ''))) {
    const hours = /[hs]/.test(lower);
    // An m beside hours or seconds is minutes; alone it is a month.
    const days = /[yd]/.test(lower) || !hours;
    return when + [days && 'date', hours && 'time'].filter(Boolean).join(' ');
  }
  if (!/[0#?]|general|@/.test(lower)) return `${when}${quoted(tidy(before + after)) || 'nothing'}`;
  if (lower.includes('@')) return [when, quoted(before), 'text', quoted(after)].join('');
  const thousands = (/[0#?](,+)(?![0#?,])/.exec(code)?.[1] ?? '').length;
  const scale = thousands > 0 ? `thousands ${String(thousands)}` : '';
  const percent = code.includes('%') ? 'percent' : '';
  return [when + quoted(before), percent, scale, quoted(after)].filter((part) => part !== '').join(' ');
}

const isMinus = (text: string): boolean => /^(?:-|\(|\))/.test(text) || /[-)]$/.test(text);

/** Of a negative number: with the sign that any format shows, or something else. */
function negativeOf(section: Section, positive: string): string {
  const { before, after, color } = section;
  const shows = color || isMinus(before) || isMinus(after);
  const bare = {
    ...section,
    before: tidy(before.replace(/[-()]/g, '')),
    after: tidy(after.replace(/[-()]/g, '')),
  };
  const meaning = meaningOf(bare);
  if (shows) return meaning === positive ? '' : meaning;
  return /date|time|elapsed|nothing/.test(meaning) ? meaning : `unsigned ${meaning}`.trim();
}

const classes = new Map<string, string>();

/** Excel takes 255 characters; what is longer was made to occupy the machine, and counts as it stands. */
const LONGEST = 1000;

function read(format: string): string {
  const [first, second, third] = splitSections(format).map(sectionOf);
  if (!first) return '';
  const positive = meaningOf(first);
  if (first.condition !== '' || second?.condition) {
    return [first, second, third].flatMap((one) => (one ? meaningOf(one) : [])).join('; ');
  }
  const negative = second ? negativeOf(second, positive) : '';
  const zero = third ? meaningOf(third) : '';
  // A dash is how accounts write nothing.
  const zeroShown = zero === positive || /^(?:"[^0-9]*[-–—][^0-9]*"|nothing)$/.test(zero) ? '' : zero;
  return [positive, negative, zeroShown].join(';').replace(/;+$/, '');
}

/** At semicolons that are not text. */
function splitSections(format: string): readonly string[] {
  const sections = [''];
  for (const [piece, , , , , plain] of format.matchAll(PIECE)) {
    if (plain === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${piece}`);
  }
  return sections;
}

/**
 * What a number format says of a number, whichever way it is spelt: `percent`, `date`, `time`, `text`, `thousands 1`, words and
 * currency signs beside it; empty for a plain number. Decimals, grouping, colours and padding are looks.
 */
export function formatClass(format: string | undefined): string {
  if (format === undefined || format === '' || /^general$/i.test(format)) return '';
  if (format.length > LONGEST) return format;
  const known = classes.get(format);
  if (known !== undefined) return known;
  const found = read(format);
  // Files bring formats of their own; a few thousand are more than any workbook has.
  if (classes.size > 4096) classes.clear();
  classes.set(format, found);
  return found;
}
