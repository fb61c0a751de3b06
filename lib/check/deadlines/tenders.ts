import type { IsoDate } from '../../core/dated.js';
import { tenderKey } from '../../tenders/contracts.js';
import type { TendersFacts } from '../../tenders/facts.js';
import { tenderStates } from '../../tenders/states.js';
import type { DeadlineDraft } from './types.js';

/** The last days that the papers of tenders give (X2), and the days on which nothing is left of them at the pace so far (X3). */
export function tenderDeadlines(facts: TendersFacts, on: IsoDate): readonly DeadlineDraft[] {
  const { tenders = [] } = facts;
  const seen = new Set<string>();
  const ends = tenders.flatMap(({ number, to }, index): readonly DeadlineDraft[] => {
    const key = `${tenderKey(number)} ${to ?? ''}`;
    if (to === undefined || seen.has(key)) return [];
    seen.add(key);
    return [
      {
        code: 'tender-ends',
        clause: 'X2',
        on: to,
        path: ['tenders', 'tenders', index, 'to'],
        facts: { tender: number },
      },
    ];
  });
  const used = tenderStates(facts, on).flatMap(({ tender, exhausted }): readonly DeadlineDraft[] =>
    exhausted === undefined
      ? []
      : [
          {
            code: 'tender-exhausted',
            clause: 'X3',
            kind: 'forecast',
            on: exhausted,
            path: ['tenders', 'tenders', tenders.indexOf(tender)],
            facts: { tender: tender.number },
          },
        ],
  );
  return [...ends, ...used];
}
