import { LANGUAGES } from '../../core/language.js';
import type { Authority } from '../../model/authority.js';
import { nameIn } from '../../model/names.js';
import type { QuotaArgument } from '../../quota/types.js';
import type { Registry } from '../../registry/load.js';
import type { MembersNote } from '../types.js';
import { QUOTA_FIELDS } from './headers.js';
import type { MembersRow } from './types.js';

const names = (authority: Authority): Readonly<Record<string, string>> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, nameIn(authority.name, language)]));

/** A code that belongs to another authority than the name beside it, or to none. */
function contradicting(row: MembersRow, registry: Registry): readonly MembersNote[] {
  const { code, name, places } = row;
  if (code === undefined || name === undefined) return [];
  const [byCode, byName] = [registry.findAuthority(code), registry.findAuthority(name)];
  if (!byName.ok || (byCode.ok && byCode.value.code === byName.value.code)) return [];
  const place = places.code;
  const facts = { code, name, known: byCode.ok ? 1 : 0, ...(byCode.ok ? names(byCode.value) : {}) };
  return [{ code: 'code-and-name-differ', facts, ...(place === undefined ? {} : { place }) }];
}

function repeated(rows: readonly MembersRow[]): readonly MembersNote[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ authority, places }): MembersNote[] => {
    const place = places.name ?? places.code;
    if (!authority?.ok || place === undefined) return [];
    const earlier = first.get(authority.value.code);
    if (earlier === undefined) {
      first.set(authority.value.code, place);
      return [];
    }
    return [{ code: 'authority-repeated', facts: { first: earlier, ...names(authority.value) }, place }];
  });
}

/** What the rows tell beside their figures. */
export function notesOn(
  rows: readonly MembersRow[],
  missing: readonly QuotaArgument[],
  registry: Registry | null,
): readonly MembersNote[] {
  const notes: MembersNote[] = missing.map((field) => ({ code: 'column-missing', facts: { field } }));
  if (rows.length === 0) return [...notes, { code: 'no-rows', facts: {} }];
  if (registry) {
    const count = rows.filter(({ authority }) => authority?.ok).length;
    notes.push({ code: 'authorities-matched', facts: { count, rows: rows.length } });
  }
  const asText = rows.flatMap(({ numbers }) => QUOTA_FIELDS.filter((field) => numbers[field]?.asText)).length;
  if (asText > 0) notes.push({ code: 'numbers-as-text', facts: { count: asText } });
  const contradictions = registry ? rows.flatMap((row) => contradicting(row, registry)) : [];
  return [...notes, ...contradictions, ...repeated(rows)];
}
