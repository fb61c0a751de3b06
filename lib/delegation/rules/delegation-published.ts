import type { IsoDate } from '../../core/dated.js';
import { standing, type Standing } from '../../model/evidence.js';
import { dateOf } from '../../model/said.js';
import type { DelegationRow } from '../facts.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

const NOTICES = ['clusterNotice', 'authorityNotice'] as const;

type Found = Pick<DelegationDraft, 'code' | 'outcome'> & { readonly facts: Record<string, string> };

/** Which of the two sites is in this state: cluster, authority or both. */
function sitesOf(
  row: DelegationRow,
  state: Standing,
  on: IsoDate,
): 'cluster' | 'authority' | 'both' | 'none' {
  const [cluster, authority] = NOTICES.map((notice) => standing(row[notice], on) === state);
  if (cluster) return authority ? 'both' : 'cluster';
  return authority ? 'authority' : 'none';
}

function look(row: DelegationRow, on: IsoDate): Found {
  const decided = dateOf(row.councilDecision);
  const early = NOTICES.find((notice) => dateOf(row[notice]) !== 'none' && dateOf(row[notice]) < decided);
  if (early && decided !== 'none') {
    const facts = { step: early, day: dateOf(row[early]), before: 'councilDecision', beforeDay: decided };
    return { code: 'delegation-order-wrong', outcome: 'breached', facts };
  }
  const ahead = sitesOf(row, 'not-shown', on);
  // The procedure sets no day for the notices: one that is still to come is no breach.
  if (ahead !== 'none')
    return { code: 'delegation-notice-pending', outcome: 'advisory', facts: { sites: ahead, decided } };
  const unknown = sitesOf(row, 'unknown', on);
  if (unknown !== 'none')
    return { code: 'delegation-notice-unknown', outcome: 'undetermined', facts: { sites: unknown } };
  return { code: 'delegation-published', outcome: 'met', facts: {} };
}

/** D2: the cluster and the authority publish a notice on their web sites, after the cluster's council has approved. */
export const delegationPublished = delegationRule('D2-published', ({ delegations = [] }, on) =>
  delegations.flatMap((row, index): readonly DelegationDraft[] => {
    if (standing(row.councilDecision, on) === 'not-shown') return [];
    const { facts, ...found } = look(row, on);
    const { authority, subject } = row;
    return [{ ...found, path: ['delegations', index], facts: { authority, subject, on, ...facts } }];
  }),
);
