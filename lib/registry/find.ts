import { fail, ok, type Result } from '../core/result.js';
import { asciiDigits, editDistance, fold } from '../core/text.js';
import type { Authority } from '../model/authority.js';
import type { Cluster } from '../model/cluster.js';
import type { AuthorityKind } from '../model/kind.js';
import { authorities, authorityByCode, clusters } from './authorities.js';
import { NameIndex } from './names.js';
import { offer } from './offer.js';
import type { RegistryProblem } from './types.js';

/** Words before or after a name that say what kind of authority it is; longer ones first. */
const KIND_WORDS: readonly (readonly [AuthorityKind, readonly string[]])[] = [
  [
    'regional-council',
    [
      'המועצה האזורית',
      'מועצה אזורית',
      'מועצה איזורית',
      'מ.א.',
      'المجلس الإقليمي',
      'مجلس إقليمي',
      'شورای منطقه‌ای',
      'regional council of',
      'regional council',
    ],
  ],
  [
    'local-council',
    [
      'המועצה המקומית',
      'מועצה מקומית',
      'מ.מ.',
      'المجلس المحلي',
      'مجلس محلي',
      'شورای محلی',
      'local council of',
      'local council',
    ],
  ],
  [
    'municipality',
    ['עיריית', 'עירית', 'עירייה', 'עיריה', 'بلدية', 'شهرداری', 'municipality of', 'city of', 'municipality'],
  ],
];

const KINDS = KIND_WORDS.flatMap(([kind, words]) => words.map((word) => [kind, fold(word)] as const));

/** A name without the words of its kind, and the kind that they told. */
function withoutKind(folded: string): { readonly name: string; readonly kind: AuthorityKind } | undefined {
  for (const [kind, word] of KINDS) {
    if (folded.startsWith(`${word} `)) return { name: folded.slice(word.length + 1), kind };
    if (folded.endsWith(` ${word}`)) return { name: folded.slice(0, -word.length - 1), kind };
  }
  return undefined;
}

let authorityNames: NameIndex<Authority> | undefined;
const authorityIndex = (): NameIndex<Authority> => (authorityNames ??= new NameIndex(authorities()));

let clusterNames: NameIndex<Cluster> | undefined;
const clusterIndex = (): NameIndex<Cluster> => (clusterNames ??= new NameIndex(clusters()));

/** The three authorities whose names are nearest, as far as any is near. */
function nearest(folded: string): readonly Authority[] {
  const asked = folded.replaceAll(' ', '');
  const limit = Math.max(1, Math.floor(asked.length / 3));
  const distances = new Map<Authority, number>();
  for (const { item, joined } of authorityIndex().all()) {
    const distance = editDistance(asked, joined, limit);
    if (distance <= limit) distances.set(item, Math.min(distance, distances.get(item) ?? distance));
  }
  return [...distances]
    .sort((x, y) => x[1] - y[1])
    .slice(0, 3)
    .map(([authority]) => authority);
}

function byName(asked: string, folded: string): Result<Authority, RegistryProblem> {
  const bare = withoutKind(folded);
  let found = authorityIndex().named(folded);
  if (found.length === 0 && bare) found = authorityIndex().named(bare.name);
  // The kind only decides between namesakes: councils become municipalities, and old sheets keep the old word.
  const ofKind = bare ? found.filter((authority) => authority.kind === bare.kind) : [];
  const [first, second] = ofKind.length === 1 ? ofKind : found;
  if (first && !second) return ok(first);
  if (first) return fail({ code: 'authority-ambiguous', facts: { asked, ...offer(found) } });

  const words = bare?.name ?? folded;
  const parts = authorityIndex().containing(words);
  if (parts.length > 1) return fail({ code: 'authority-ambiguous', facts: { asked, ...offer(parts) } });
  const near = parts.length === 1 ? parts : nearest(words);
  return fail({ code: 'authority-not-found', facts: { asked, ...offer(near) } });
}

/**
 * An authority by its code (number or digits, leading zeros or not) or by its name in any of the languages, however its quotes,
 * hyphens, final letters and spaces are typed, with or without a word such as עיריית or مجلس محلي. A name that fits several, in
 * whole or in part, is a problem that lists them; so is one that fits none, with the nearest. Nothing is ever guessed.
 */
export function findAuthority(nameOrCode: string | number): Result<Authority, RegistryProblem> {
  const asked = String(nameOrCode).trim();
  const folded = fold(asked);
  if (folded === '') return fail({ code: 'authority-blank', facts: {} });
  // Before folding, or "27.30" would be a code too.
  const digits = asciiDigits(asked).replace(/[\s\p{Cf}]/gu, '');
  if (/^\d+$/.test(digits)) {
    const authority = authorityByCode(digits.replace(/^0+/, ''));
    return authority ? ok(authority) : fail({ code: 'authority-code-unknown', facts: { asked } });
  }
  return byName(asked, folded);
}

const CLUSTER_WORDS = [
  'אשכול הרשויות',
  'אשכול רשויות',
  'אשכול',
  'أشكول',
  'عنقود السلطات',
  'عنقود',
  'تجمع',
  'مجموعة بلديات',
  'مجموعة سلطات',
  'مجموعة',
  'خوشه',
  'cluster of',
  'the',
  'eshkol',
  'cluster',
].map(fold);

function withoutClusterWords(folded: string): string {
  let name = folded;
  for (const word of CLUSTER_WORDS) {
    if (name.startsWith(`${word} `)) name = name.slice(word.length + 1);
    if (name.endsWith(` ${word}`)) name = name.slice(0, -word.length - 1);
  }
  return name;
}

/** A regional cluster by its name in any of the languages, with or without `אשכול` before it and the article. */
export function findCluster(name: string): Result<Cluster, RegistryProblem> {
  const asked = name.trim();
  const folded = fold(asked);
  if (folded === '') return fail({ code: 'cluster-blank', facts: {} });
  const direct = clusterIndex().named(folded);
  const found = direct.length > 0 ? direct : clusterIndex().named(withoutClusterWords(folded));
  const parts = found.length > 0 ? found : clusterIndex().containing(withoutClusterWords(folded));
  const [first, second] = found;
  if (first && !second) return ok(first);
  if (parts.length > 1) return fail({ code: 'cluster-ambiguous', facts: { asked, ...offer(parts) } });
  return fail({
    code: 'cluster-not-found',
    facts: { asked, ...offer(parts.length > 0 ? parts : clusters()) },
  });
}
