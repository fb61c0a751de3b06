import { fold } from '../../core/text.js';
import { authorityKey } from '../../model/authority-key.js';
import type { Registry } from '../../registry/load.js';

/** Finds out who is meant, in whatever language: the registry's code where it knows the name, else the name as it is compared. */
export class Who {
  private readonly known = new Map<string, string>();

  constructor(private readonly registry: Registry | null) {}

  id(name: string): string {
    const found = this.known.get(name);
    if (found !== undefined) return found;
    const authority = name.trim() === '' ? undefined : this.registry?.findAuthority(name);
    const id = authority?.ok ? `#${authority.value.code}` : authorityKey(name) || fold(name);
    this.known.set(name, id);
    return id;
  }
}
