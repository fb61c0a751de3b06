import { BUDGET_EDITIONS, EDITIONS, type Citation, type Edition } from '../../../../lib/index.js';
import type { CheckVoice } from './check.js';

/** The document that a citation is of, where it is known. */
export const documentOf = ({ edition }: Citation): Edition | undefined =>
  [...EDITIONS, ...BUDGET_EDITIONS].find(({ id }) => id === edition);

export const titleOf = ({ title }: Edition, voice: CheckVoice): string =>
  voice.language === 'en' ? title.en : title.he;

/** The clause in short; the document's name where it is not divided. */
export function clauseText(source: Citation, voice: CheckVoice): string {
  const { section, edition } = source;
  const document = documentOf(source);
  if (!/[\p{L}\p{N}]/u.test(section)) return document ? titleOf(document, voice) : source.clause;
  return voice.say(edition.includes('regulations') ? 'regulation' : 'clause', { section });
}
