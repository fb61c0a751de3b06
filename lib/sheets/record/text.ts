/** Below Excel's 32,767 characters a cell, with room for what a file needs to escape. */
export const CHUNK = 30_000;

/** Deeper than anything that we keep; a text made to exhaust whoever walks it is no record. */
const DEEPEST = 100;

/**
 * What a file or a program on the way might change: controls and marks that XML or editors do not bear, and what strings
 * of a workbook take for an escape (`_x0041_`). JSON can say each of them in plain letters.
 */
const RISKY =
  /[\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]|_(?=x[0-9a-f]{4}_)/gi;

/** At the ends of a text: spaces that a program might trim, the rest of such an escape, and halves of a character. */
const RISKY_ENDS = /^[\s_\udc00-\udfff]|[\s_\ud800-\udbff]$/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A payload as texts that cells can hold; spaces and the like stand within JSON's strings alone, so each may be escaped. */
export function payloadTexts(payload: unknown): readonly string[] {
  const text = ((JSON.stringify(payload) as string | undefined) ?? 'null').replace(RISKY, escaped);
  const length = CHUNK - 2 * escaped(' ').length;
  return Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length).replace(RISKY_ENDS, escaped),
  );
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inText) {
      if (code === 92) at += 1;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Undefined where the text is no JSON, or none that we would have written. */
export function readPayload(text: string): { readonly payload: unknown } | undefined {
  if (isTooDeep(text)) return undefined;
  try {
    return { payload: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
