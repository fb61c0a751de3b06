import type { Problem } from '../core/result.js';
import type { Figure, Vintage } from '../model/authority.js';

/** What may be asked of an authority. */
export const FIELDS = ['code', 'name', 'kind', 'population', 'socio', 'periph', 'area', 'cluster'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * `asked` is what was asked. Where authorities or clusters are offered, facts `he`, `ar`, `fa` and `en` list them for a reader of
 * that language (`טייבה (2730)`), and `count` says how many there are in all.
 */
export type RegistryProblem = Problem<
  | 'authority-blank'
  | 'authority-not-found' // facts: asked, count, he, ar, fa, en: the nearest names, none where count is 0
  | 'authority-code-unknown' // facts: asked
  | 'authority-ambiguous' // facts: asked, count, he, ar, fa, en
  | 'cluster-blank'
  | 'cluster-not-found' // facts: asked, and all the clusters: count, he, ar, fa, en
  | 'cluster-ambiguous' // facts: asked, count, he, ar, fa, en
  | 'field-unknown' // facts: asked, known
  | 'vintage-unknown' // facts: asked, known
  | 'value-in-other-vintage' // facts: field, vintage, its publisher and year, vintages (those that have it), he, ar, fa, en: the authority
  | 'value-unknown' // no vintage has it; facts: the same without vintages
>;

/** The answer to a field: text or number, and for a figure where it stands. */
export interface FieldAnswer {
  readonly value: string | number;
  readonly figure?: Figure & { readonly vintage: Vintage };
}
