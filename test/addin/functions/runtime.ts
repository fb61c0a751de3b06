import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

const SCRIPT = 'custom-functions-runtime.debug.js';

/**
 * Microsoft's own custom-functions runtime, in a page of its own: errors are of its class and serialise as they do on the way to
 * Excel. It looks for the script tag that it came from.
 */
export function startRuntime(): void {
  const page = new JSDOM(`<head><script src="https://localhost/${SCRIPT}"></script></head>`, {
    url: 'https://localhost/',
    runScripts: 'outside-only',
  });
  page.window.eval(readFileSync(require.resolve(`@microsoft/office-js/dist/${SCRIPT}`), 'utf8'));
  Object.assign(globalThis, { CustomFunctions: page.window['CustomFunctions'] as unknown });
  // What is wanted is its classes; its timers would go on looking for a host.
  page.window.close();
}

/** A value, or an error as its code and its sentence. Rows stay rows. */
export function seen(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(seen);
  if (result instanceof CustomFunctions.Error) return { error: result.code, message: result.message };
  return result;
}

/** What a cell with this formula shows; a thrown error is Excel's error value. */
export function shows(formula: () => unknown): unknown {
  try {
    return seen(formula());
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return seen(error);
    throw error;
  }
}

/** An error value with a sentence in which all of these stand. */
export const error = (code: string, ...words: readonly string[]): unknown => ({
  error: code,
  message: expect.stringMatching(
    new RegExp(words.map((word) => `(?=.*${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`).join(''), 's'),
  ),
});
