import type { IsoDate } from '../../core/dated.js';
import { fold } from '../../core/text.js';
import { standing } from '../../model/evidence.js';
import { orNone, referenceOf } from '../../model/said.js';
import { enterprisesOf, type Enterprise, type PlacedFee } from '../enterprises.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

type Verdict = Pick<DelegationDraft, 'code' | 'outcome'>;

/** Rows of an enterprise by the by-law that they name; where all name one, those that name none are of it. */
function byLaws({ rows }: Enterprise): readonly (readonly PlacedFee[])[] {
  const names = new Set(rows.map(({ row }) => fold(row.byLaw ?? '')).filter((name) => name !== ''));
  const [only] = names.size === 1 ? [...names] : [];
  const found = new Map<string, PlacedFee[]>();
  for (const placed of rows) {
    const key = fold(placed.row.byLaw ?? '') || (only ?? '');
    found.set(key, [...(found.get(key) ?? []), placed]);
  }
  return [...found.values()];
}

function verdictOf(rows: readonly PlacedFee[], on: IsoDate): Verdict | undefined {
  const charged = rows.some(({ row }) => row.fees?.gt(0));
  const free = rows.every(({ row }) => row.fees?.isZero());
  const named = rows.some(({ row }) => fold(row.byLaw ?? '') !== '');
  const states = new Set(rows.map(({ row }) => standing(row.approval, on)));
  if (states.has('shown')) return { code: 'by-law-approved', outcome: 'met' };
  if (!named && !charged) return undefined;
  if (states.has('not-shown')) {
    if (charged) return { code: 'by-law-unapproved', outcome: 'breached' };
    // Nothing is charged by it: it may be a draft.
    if (free) return { code: 'by-law-pending', outcome: 'advisory' };
  }
  return { code: named ? 'by-law-approval-unknown' : 'by-law-unknown', outcome: 'undetermined' };
}

/** D5: by-laws are made with the minister's approval. */
export const byLawApproved = delegationRule('D5-by-law', (facts, on) =>
  enterprisesOf(facts).flatMap((enterprise) =>
    byLaws(enterprise).flatMap((rows): readonly DelegationDraft[] => {
      const verdict = verdictOf(rows, on);
      const [first] = rows;
      if (!verdict || !first) return [];
      const shown = rows.find(({ row }) => standing(row.approval, on) === 'shown') ?? first;
      return [
        {
          ...verdict,
          path: [...shown.path, 'approval'],
          operands: rows.map(({ path }) => path),
          facts: {
            enterprise: enterprise.name,
            byLaw: orNone(rows.map(({ row }) => row.byLaw).find((name) => fold(name ?? '') !== '')),
            reference: referenceOf(shown.row.approval),
            on,
          },
        },
      ];
    }),
  ),
);
