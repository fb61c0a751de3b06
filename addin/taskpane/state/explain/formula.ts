import { parseArea, type Area } from '../../../../lib/index.js';

/** An argument as it is written. `calculated` stands for anything that Excel would have to work out first. */
export type Argument =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'cells'; readonly sheet: string; readonly area: Area; readonly single: boolean }
  | { readonly kind: 'omitted' }
  | { readonly kind: 'calculated' };

export interface Call {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** Splits at commas that stand in no text, quoted sheet name or brackets; undefined where something is not closed. */
function split(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let quote = '';
  for (const letter of text) {
    // A doubled quote closes and opens again, which comes to the same.
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if ('({['.includes(letter)) depth += 1;
    else if (')}]'.includes(letter)) depth -= 1;
    if (depth < 0) return undefined;
    if (letter === ',' && depth === 0 && !quote) {
      parts.push(part);
      part = '';
    } else {
      part += letter;
    }
  }
  return quote || depth !== 0 ? undefined : [...parts, part];
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!()]+))!(.+)$/u;

function reference(text: string, home: string): Argument | undefined {
  const parts = SHEET.exec(text);
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2] ?? home;
  const address = parts?.[3] ?? text;
  const area = parseArea(address);
  return area && { kind: 'cells', sheet, area, single: !address.includes(':') };
}

function readArgument(text: string, home: string): Argument {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'omitted' };
  if (/^"(?:[^"]|"")*"$/.test(trimmed)) {
    return { kind: 'value', value: trimmed.slice(1, -1).replaceAll('""', '"') };
  }
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?%?$/i.test(trimmed)) {
    const number = Number(trimmed.replace('%', ''));
    return { kind: 'value', value: trimmed.endsWith('%') ? number / 100 : number };
  }
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: /^t/i.test(trimmed) };
  return reference(trimmed, home) ?? { kind: 'calculated' };
}

/**
 * The formula as one call of a custom function, `=CLUSTERQUOTA(B2,C2,D2)`; undefined where it is anything more.
 * `home` is the sheet that the formula stands on.
 */
export function readCall(formula: string, home: string): Call | undefined {
  const parts = /^=\s*([A-Z][A-Z0-9]*)\s*\(([\s\S]*)\)\s*$/i.exec(formula);
  if (!parts) return undefined;
  const texts = split(parts[2] ?? '');
  if (!texts) return undefined;
  const given = texts.length === 1 && texts[0]?.trim() === '' ? [] : texts;
  return {
    name: (parts[1] ?? '').toUpperCase(),
    arguments: given.map((text) => readArgument(text, home)),
  };
}
