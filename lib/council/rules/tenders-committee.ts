import { fold } from '../../core/text.js';
import type { IsoDate } from '../../core/dated.js';
import { sitsOn } from '../../model/seat.js';
import type { CommitteeFacts } from '../facts.js';
import { councilRule, type CouncilDraft } from '../rule.js';

const OF_TENDERS = /מכרז|مناقص|عطاء|tender/;

/** By what the list says of it, or else by a name that says it. */
const kindOf = ({ kind, name }: CommitteeFacts): CommitteeFacts['kind'] =>
  kind ?? (OF_TENDERS.test(fold(name)) ? 'tenders' : undefined);

const RANK = { yes: 0, unsaid: 1, no: 2 } as const;

function verdict(committee: CommitteeFacts, on: IsoDate): Pick<CouncilDraft, 'code' | 'outcome'> {
  if (!sitsOn(committee, on)) return { code: 'tenders-committee-elsewhen', outcome: 'breached' };
  if (committee.permanent === undefined) return { code: 'tenders-committee-unsaid', outcome: 'undetermined' };
  return committee.permanent === 'yes'
    ? { code: 'tenders-committee-permanent', outcome: 'met' }
    : { code: 'tenders-committee-temporary', outcome: 'breached' };
}

/** C7: the council has a permanent committee for bids and tenders. */
export const tendersCommittee = councilRule('C7', ({ committees }, on) => {
  const path = ['committees'];
  if (!committees) return [{ code: 'committees-unlisted', outcome: 'undetermined', path, facts: {} }];
  const all = committees.map((committee, index) => ({ committee, at: [...path, index] }));
  const rank = (committee: CommitteeFacts) =>
    sitsOn(committee, on) ? RANK[committee.permanent ?? 'unsaid'] : Object.keys(RANK).length;
  const [best] = all
    .filter(({ committee }) => kindOf(committee) === 'tenders')
    .sort((a, b) => rank(a.committee) - rank(b.committee));
  const draft = best && verdict(best.committee, on);
  if (draft && draft.outcome !== 'breached') {
    return [{ ...draft, path: [...best.at, 'permanent'], facts: { committee: best.committee.name } }];
  }
  // A committee of which nobody said what it is for may be the one.
  const maybe = all.filter(
    ({ committee }) =>
      kindOf(committee) === undefined && committee.permanent !== 'no' && sitsOn(committee, on),
  );
  const [first] = maybe;
  if (first) {
    const facts = {
      count: maybe.length,
      names: maybe.map(({ committee }) => committee.name).join(' · '),
    };
    const operands = maybe.map(({ at }) => at);
    return [
      {
        code: 'tenders-committee-unclear',
        outcome: 'undetermined',
        path: [...first.at, 'kind'],
        operands,
        facts,
      },
    ];
  }
  if (!draft) return [{ code: 'tenders-committee-none', outcome: 'breached', path, facts: {} }];
  const { name, from = '…', to = '…' } = best.committee;
  return [{ ...draft, path: best.at, facts: { committee: name, from, to, on } }];
});
