import type { IsoDate } from '../../core/dated.js';
import { standing } from '../../model/evidence.js';
import { referenceOf } from '../../model/said.js';
import type { DelegationRow } from '../facts.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

type Found = Pick<DelegationDraft, 'code' | 'outcome'> & { readonly missing?: string };

function look({ released, releaseRequest, releaseApproval }: DelegationRow, on: IsoDate): Found {
  if (released === 'no') return { code: 'release-none', outcome: 'met' };
  const [request, approval] = [standing(releaseRequest, on), standing(releaseApproval, on)];
  if (approval === 'not-shown') return { code: 'release-unapproved', outcome: 'breached' };
  if (request === 'not-shown') return { code: 'release-unrequested', outcome: 'breached' };
  if (approval === 'shown' && request === 'shown') return { code: 'release-approved', outcome: 'met' };
  const missing = approval === 'unknown' ? (request === 'unknown' ? 'both' : 'approval') : 'request';
  return { code: 'release-unknown', outcome: 'undetermined', missing };
}

/** D3: what is delegated stays the authority's too, unless at its own request and with the minister's approval it was released. */
export const releaseApproved = delegationRule('D3', ({ delegations = [] }, on) => {
  const rows = delegations.map((row, index) => ({ row, path: ['delegations', index] as const }));
  const unsaid = rows.filter(({ row }) => row.released === undefined);
  const looked = rows
    .filter(({ row }) => row.released !== undefined)
    .map(({ row, path }): DelegationDraft => {
      const { missing = 'none', ...found } = look(row, on);
      const { authority, subject, releaseApproval } = row;
      const facts = { authority, subject, missing, reference: referenceOf(releaseApproval), on };
      return { ...found, path: [...path, 'released'], facts };
    });
  const [first] = unsaid;
  if (!first) return looked;
  const { authority, subject } = first.row;
  return [
    ...looked,
    {
      code: 'release-unsaid',
      outcome: 'undetermined',
      path: [...first.path, 'released'],
      operands: unsaid.map(({ path }) => path),
      facts: { count: unsaid.length, authority, subject },
    },
  ];
});
