import { LANGUAGES } from '../core/language.js';
import { nameIn } from '../model/names.js';
import type { Named } from './names.js';

const SHOWN = 5;

const label = (item: Named & { readonly code?: string }, name: string): string =>
  item.code === undefined ? name : `${name} (${item.code})`;

/** The items as facts of a problem: their number, and the first of them for a reader of each language. */
export function offer(
  items: readonly (Named & { readonly code?: string })[],
): Record<string, string | number> {
  const lists = LANGUAGES.map((language) => {
    const shown = items.slice(0, SHOWN).map((item) => label(item, nameIn(item.name, language)));
    return [language, shown.join(' · ') + (items.length > SHOWN ? ' …' : '')] as const;
  });
  return { count: items.length, ...Object.fromEntries(lists) };
}
