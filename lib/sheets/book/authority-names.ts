import { authorityKey } from '../../model/authority-key.js';
import type { Registry } from '../../registry/load.js';

/** Between the names of several authorities in one cell. */
const BETWEEN = /([,;،؛/\n·])/u;

/**
 * Names of authorities as the book first writes them, whatever the language: `Tayibe`, `الطيبة` and `טייבה` are one authority, and rules
 * compare them by name. A name that no authority has, or several, and all of them without a registry, stay as they are typed.
 */
export class AuthorityNames {
  /** By the authority's code, the first name that the book gives it. */
  private readonly first = new Map<string, string>();
  private readonly codes = new Map<string, string | undefined>();

  constructor(private readonly registry: Registry | null) {}

  /** Every name of the book, the members' own list first. */
  learn(text: string | undefined): void {
    for (const name of (text ?? '').split(BETWEEN)) {
      const code = this.codeOf(name);
      // A code is an authority's, too, but nobody's name for it.
      if (code !== undefined && !this.first.has(code) && !/^[\s\d]*$/.test(name))
        this.first.set(code, name.trim());
    }
  }

  /** All names in a cell, each as the book first writes it. */
  in(text: string): string {
    const parts = text.split(BETWEEN);
    const same = parts.map((part, index) => (index % 2 === 1 ? part : this.one(part)));
    return same.join('');
  }

  private one(name: string): string {
    const code = this.codeOf(name);
    const first = code === undefined ? undefined : this.first.get(code);
    if (first === undefined || authorityKey(first) === authorityKey(name)) return name;
    return name.replace(name.trim(), () => first);
  }

  private codeOf(name: string): string | undefined {
    const asked = name.trim();
    if (asked === '' || !this.registry) return undefined;
    if (!this.codes.has(asked)) {
      const found = this.registry.findAuthority(asked);
      this.codes.set(asked, found.ok ? found.value.code : undefined);
    }
    return this.codes.get(asked);
  }
}
