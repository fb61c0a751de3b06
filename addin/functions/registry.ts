import {
  DEFAULT_VINTAGE,
  loadRegistry,
  type Cluster,
  type Language,
  type Registry,
} from '../../lib/index.js';
import { isOmitted } from './coerce.js';
import { lazily } from './lazily.js';
import { excelError, valueOf } from './problems.js';
import { textOf } from './text.js';

const withRegistry = lazily(loadRegistry);

/**
 * The language of the question, in which the answer's names are given: an answer must not change with the display language of
 * whoever recalculates. A code is answered in Hebrew.
 */
function languageAsked(text: string): Language {
  if (/\p{Script=Arabic}/u.test(text)) return /[پچژگکی]/u.test(text) ? 'fa' : 'ar';
  return /\p{Script=Latin}/u.test(text) ? 'en' : 'he';
}

/**
 * A known fact about a local authority, by its name in any of the languages or its code.
 * @customfunction CLUSTERAUTHORITY
 * @param name_or_code Name of the authority, or its code of the statistics bureau
 * @param field code, name, kind, population, socio, periph, area or cluster
 * @param vintage bureau-2024 (when left out), ministry-2024 or bureau-2020
 * @returns {any} The fact; #N/A where the vintage does not have it
 */
export function clusterAuthority(name_or_code: unknown, field: unknown, vintage?: unknown) {
  const asked = textOf('name_or_code', name_or_code);
  const what = textOf('field', field);
  const when = isOmitted(vintage) ? '' : textOf('vintage', vintage);
  return withRegistry(({ findAuthority, authorityField }) => {
    const authority = valueOf(findAuthority(asked));
    const language = languageAsked(asked);
    return valueOf(authorityField(authority, what, when === '' ? undefined : when, language)).value;
  });
}

const FIELDS = ['code', 'name', 'population', 'socio', 'periph'] as const;

const notKnown = (field: string, name: string): CustomFunctions.Error => {
  const facts = { field, vintage: DEFAULT_VINTAGE, he: name, ar: name, fa: name, en: name };
  return excelError([{ code: 'value-unknown', facts }]);
};

function memberRows(registry: Registry, cluster: Cluster, language: Language): unknown[][] {
  const coded = registry.clusterMembers(cluster).map((authority) =>
    FIELDS.map((field) => {
      const answer = registry.authorityField(authority, field, undefined, language);
      return answer.ok ? answer.value.value : excelError(answer.problems);
    }),
  );
  // A member that the statistics bureau gives no code: nothing but its name is known.
  const uncoded = cluster.uncoded.map((name) =>
    FIELDS.map((field) => (field === 'name' ? name : notKnown(field, name))),
  );
  return [...coded, ...uncoded];
}

/**
 * The members of a regional cluster: code, name, population, socio-economic and peripherality cluster.
 * @customfunction CLUSTERMEMBERS
 * @param cluster Name of the regional cluster, in any of the languages
 * @returns {any[][]} One row for each member, without headings; #N/A for what is not known
 */
export function clusterMembers(cluster: unknown) {
  const asked = textOf('cluster', cluster);
  return withRegistry((registry) =>
    memberRows(registry, valueOf(registry.findCluster(asked)), languageAsked(asked)),
  );
}
