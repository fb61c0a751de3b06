import type { AmountSign } from './types.js';
import type { Token } from './tokens.js';

/** Which part of a text is the amount. `body` is its digits; absent where the text has a dash or a footnote only. */
export interface Shape {
  readonly sign: AmountSign;
  readonly body?: string;
  readonly nil?: string;
  readonly footnote?: string;
  readonly doubt?: 'footnote';
}

export type Shapes = readonly Shape[] | 'sign-unclear' | 'unclear';

interface Part {
  /** Number, group (a number in parentheses), dash in parentheses, minus, ruled line, plus, or a parenthesis without its other. */
  readonly kind: 'N' | 'G' | 'D' | 'm' | 'r' | 'p' | '?';
  readonly text: string;
  readonly typed: string;
  readonly reversed: boolean;
}

const SINGLE = { number: 'N', minus: 'm', rule: 'r', plus: 'p' } as const;

/** Takes parentheses together with what they hold, also when right-to-left display turned them: `)5(`. */
function parts(tokens: readonly Token[]): readonly Part[] {
  const found: Part[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [first, held, last] = tokens.slice(index, index + 3);
    if (first === undefined) break;
    if (first.kind in SINGLE) {
      found.push({
        kind: SINGLE[first.kind as keyof typeof SINGLE],
        text: first.text,
        typed: first.text,
        reversed: false,
      });
      continue;
    }
    const closed = first.kind === 'open' ? last?.kind === 'close' : last?.kind === 'open';
    if (held && last && closed && (held.kind === 'number' || held.kind === 'minus')) {
      const typed = first.text + held.text + last.text;
      const kind = held.kind === 'number' ? 'G' : 'D';
      found.push({ kind, text: held.text, typed, reversed: first.kind === 'close' });
      index += 2;
    } else {
      found.push({ kind: '?', text: first.text, typed: first.text, reversed: false });
    }
  }
  return found;
}

const isFootnote = (part: Part): boolean => /^[1-9]\d?$/.test(part.text);
const isSmall = (part: Part): boolean => /^[1-9]$/.test(part.text);
const hasGroups = (part: Part): boolean => /\d[^\d]\d{3}/.test(part.text);
const enclosed = ({ text, reversed }: Part): Shape => ({
  sign: reversed ? 'parentheses-reversed' : 'parentheses',
  body: text,
});

const BEFORE: Readonly<Partial<Record<string, AmountSign>>> = {
  N: 'none',
  pN: 'plus',
  mN: 'before',
  Nm: 'after',
};

/** An amount whose footnote, if it has one, was taken off. */
function amountOf(form: string, amount: readonly Part[]): Shape | undefined {
  const sign = BEFORE[form];
  const number = amount.find(({ kind }) => kind === 'N');
  if (sign !== undefined && number) return { sign, body: number.text };
  const [group] = amount;
  return form === 'G' && group ? enclosed(group) : undefined;
}

const formOf = (some: readonly Part[]): string => some.map(({ kind }) => kind).join('');

/** A footnote in parentheses at either end of an amount: `1,234(1)`, `(1)-1,234`, `(1,234)(1)`. */
function noted(all: readonly Part[]): readonly Shape[] {
  const ends: readonly (readonly [Part | undefined, readonly Part[]])[] = [
    [all.at(-1), all.slice(0, -1)],
    [all[0], all.slice(1)],
  ];
  return ends.flatMap(([note, rest]) => {
    if (note?.kind !== 'G' || !isFootnote(note)) return [];
    const shape = amountOf(formOf(rest), rest);
    return shape ? [{ ...shape, footnote: note.typed }] : [];
  });
}

/**
 * The ways to tell amount, sign, nil and footnote apart. `plainNumber`: a currency or per cent stands beside the number,
 * which no footnote has.
 */
export function shapesOf(tokens: readonly Token[], plainNumber: boolean): Shapes {
  const all = parts(tokens);
  const form = formOf(all);
  const [first, second, third] = all;
  if (form.includes('?')) return 'sign-unclear';
  if (!first) return 'unclear';
  if (/^(?:m+|r+|D)$/.test(form)) return [{ sign: 'none', nil: all.map(({ typed }) => typed).join(' ') }];

  if (form === 'G') {
    const amount = enclosed(first);
    return plainNumber || !isFootnote(first) ? [amount] : [amount, { sign: 'none', footnote: first.typed }];
  }
  if (form === 'mN' || form === 'Nm') {
    const [dash, number] = form === 'mN' ? [first, second] : [second, first];
    const amount: Shape = { sign: form === 'mN' ? 'before' : 'after', body: number?.text ?? '' };
    // `5.-` says no agorot, not minus five.
    if (form === 'Nm' && number?.text.endsWith('.')) return 'sign-unclear';
    if (plainNumber || !number || !dash || !isSmall(number)) return [amount];
    return [amount, { sign: 'none', nil: dash.typed, footnote: number.typed }];
  }
  if (form === 'mG' || form === 'Gm') {
    const [dash, group] = form === 'mG' ? [first, second] : [second, first];
    if (plainNumber || !dash || !group || !isFootnote(group)) return 'sign-unclear';
    return [enclosed(group), { sign: 'none', nil: dash.typed, footnote: group.typed }];
  }
  if (form === 'NmN' && third) {
    if (hasGroups(first) && isSmall(third)) {
      return [{ sign: 'after', body: first.text, footnote: third.typed, doubt: 'footnote' }];
    }
    if (isSmall(first) && hasGroups(third)) {
      return [{ sign: 'before', body: third.text, footnote: first.typed, doubt: 'footnote' }];
    }
    return 'unclear';
  }
  const plain = amountOf(form, all);
  if (plain) return [plain];
  const withNote = noted(all);
  if (withNote.length > 0) return withNote;
  return /^[mpNG]+$/.test(form) && (form.match(/[NG]/g) ?? []).length === 1 ? 'sign-unclear' : 'unclear';
}
