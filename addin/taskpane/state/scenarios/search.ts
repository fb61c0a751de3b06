import type { Authority, Registry } from '../../../../lib/index.js';

const MOST = 6;

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0591-\u05c7\u064b-\u065f\u0640'"׳״’`.]/g, '')
    .replace(/[-–־\s]+/g, ' ')
    .trim()
    .toLowerCase();

const namesOf = ({ name, aliases, code }: Authority): readonly string[] =>
  [name.he, name.ar, name.en, ...aliases, code].flatMap((each) => each ?? []);

/** Authorities whose name in any language, or code, holds what was typed: those that begin with it first. `taken` are not offered. */
export function searchAuthorities(
  registry: Registry,
  typed: string,
  taken: ReadonlySet<string>,
): readonly Authority[] {
  const wanted = folded(typed);
  if (wanted === '') return [];
  const exact = registry.findAuthority(typed);
  const found = registry.authorities().flatMap((authority) => {
    const names = namesOf(authority).map(folded);
    const best = names.some((name) => name.startsWith(wanted)) ? 1 : 2;
    return names.some((name) => name.includes(wanted)) ? [{ authority, best }] : [];
  });
  const first = exact.ok ? [{ authority: exact.value, best: 0 }] : [];
  const sorted = [...first, ...found].sort((a, b) => a.best - b.best).map(({ authority }) => authority);
  return [...new Set(sorted)].filter(({ code }) => !taken.has(code)).slice(0, MOST);
}
