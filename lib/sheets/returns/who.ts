import { fold } from '../../core/text.js';
import { authorityKey } from '../../model/authority-key.js';
import type { Authority } from '../../model/authority.js';
import type { Registry } from '../../registry/load.js';
import type { MembersTable } from '../members/types.js';

/** A member of the cluster, as its own workbook names it. */
export interface Member {
  /** The statistics bureau's code where it is known, else the name as it is compared. */
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  /** Place among the members, from 0. */
  readonly order: number;
  readonly authority?: Authority;
}

/** Who is meant by what stands in a cell. */
export interface Members {
  readonly all: readonly Member[];
  /** By code or name, in any of the languages where the registry is given; undefined where it is no member. */
  find(text: string): Member | undefined;
}

/** The members of a cluster's own table. */
export function membersOf(tables: readonly MembersTable[], registry: Registry | null): Members {
  const known = new Map<string, Member>();
  const all: Member[] = [];
  for (const { name, code, authority } of tables.flatMap(({ rows }) => rows)) {
    const found = authority?.ok ? authority.value : undefined;
    const shown = name ?? found?.name.he ?? code;
    if (shown === undefined) continue;
    const own = found?.code ?? code;
    const id = own ?? authorityKey(shown);
    if (all.some((other) => other.id === id)) continue;
    const member: Member = {
      id,
      name: shown,
      ...(own !== undefined && { code: own }),
      order: all.length,
      ...(found && { authority: found }),
    };
    all.push(member);
    for (const key of [own, authorityKey(shown)]) if (key) known.set(key, known.get(key) ?? member);
  }
  const asked = new Map<string, Member | undefined>();
  const search = (text: string): Member | undefined => {
    const plain = known.get(authorityKey(text)) ?? known.get(fold(text));
    if (plain || !registry) return plain;
    const found = registry.findAuthority(text);
    return found.ok ? known.get(found.value.code) : undefined;
  };
  return {
    all,
    find(text) {
      if (text.trim() === '') return undefined;
      if (!asked.has(text)) asked.set(text, search(text));
      return asked.get(text);
    },
  };
}

/** The one cluster that all members are of, by the registry: its Hebrew name. */
export function clusterOf({ all }: Members, registry: Registry | null): string | undefined {
  if (!registry) return undefined;
  const named = new Set(all.map(({ authority }) => authority?.cluster));
  const [cluster] = named;
  return named.size === 1 ? cluster : undefined;
}
