import { fold } from '../../core/text.js';
import type { TablePart } from '../cluster-book/types.js';
import type { ThingKey } from './types.js';
import type { Who } from './who.js';

/** Facts by which a row of each table is known: who, number, name. What else it says are its facts. */
const KNOWN_BY: Readonly<Record<TablePart, readonly string[]>> = {
  budget: ['name', 'side', 'authority', 'activity'],
  agreements: ['authority', 'service'],
  loans: ['name'],
  donations: ['donor'],
  commitments: ['name'],
  reports: ['kind', 'year', 'part'],
  contributions: ['authority'],
  projects: ['number'],
  council: ['authority'],
  rotation: ['authority', 'from'],
  committees: ['name'],
  delegations: ['authority', 'subject'],
  powers: ['subject', 'authority'],
  activities: ['name', 'authority'],
  fees: ['enterprise', 'year'],
  tenders: ['number'],
  contracts: ['name', 'authority'],
  transfers: ['contract', 'authority'],
  sales: ['goods', 'authority'],
  joining: ['authority'],
  leaving: ['authority'],
  settlement: ['name', 'authority'],
};

/** Numbers and codes, which a report gives before names. */
const CODES = new Set(['number', 'year', 'part', 'from']);

export interface Identity {
  readonly id: string;
  readonly key: ThingKey;
  /** Facts that are in it. */
  readonly fields: ReadonlySet<string>;
}

type Facts = Readonly<Record<string, unknown>>;

const said = (fact: unknown): string =>
  typeof fact === 'string' || typeof fact === 'number' ? String(fact).trim() : '';

/** A project without a number is known by its name. */
const knownBy = (part: TablePart, facts: Facts): readonly string[] =>
  part === 'projects' && said(facts['number']) === '' ? ['name'] : KNOWN_BY[part];

export function identityOf(part: TablePart, facts: Facts, who: Who): Identity {
  const fields = knownBy(part, facts);
  const all = fields.map((field) => ({ field, text: said(facts[field]) }));
  const authority = all.find(({ field }) => field === 'authority')?.text ?? '';
  const codes = all.flatMap(({ field, text }) => (CODES.has(field) && text !== '' ? [text] : []));
  const names = all.flatMap(({ field, text }) =>
    CODES.has(field) || field === 'authority' || field === 'side' || text === '' ? [] : [text],
  );
  // A numbered project still has a name to be shown by.
  if (part === 'projects' && names.length === 0) names.push(said(facts['name']));
  return {
    id: all
      .map(({ field, text }) => (field === 'authority' ? who.id(text) : fold(text) || text))
      .join('\u0000'),
    key: {
      ...(authority !== '' && { authority }),
      ...(codes.length > 0 && { code: codes.join(' / ') }),
      ...(names.length > 0 && { name: names.join(' · ') }),
    },
    fields: new Set(fields),
  };
}
