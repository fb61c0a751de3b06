import type { CouncilFacts } from '../../council/facts.js';
import { isPlannedFor, planOf } from '../../council/plan.js';
import { appointedSeats } from '../../council/seats.js';
import { councilTerm } from '../../council/term.js';
import type { IsoDate } from '../../core/dated.js';
import { authorityKey } from '../../model/authority-key.js';
import { byDay, namesOf } from './by-day.js';
import type { DeadlineDraft } from './types.js';

/** C5. A term that is over stays: the council has no later one. */
function termEnds(facts: CouncilFacts, on: IsoDate): readonly DeadlineDraft[] {
  const term = councilTerm(facts, on);
  if (!term) return [];
  const path = ['council', term.by === 'statement' ? 'termFrom' : 'seats'];
  return [
    {
      code: 'council-term-ends',
      clause: 'C5',
      on: term.end,
      path,
      facts: { from: term.from, by: term.by },
      lasting: true,
    },
  ];
}

/** C1: representatives who sit up to a day of their own, and whom nobody of their authority follows on the list. */
function seatsEnd(facts: CouncilFacts, on: IsoDate): readonly DeadlineDraft[] {
  const { seats = [] } = facts;
  const term = councilTerm(facts, on)?.end;
  const leaving = appointedSeats(seats, on).filter(({ seat: { authority, to } }) => {
    const key = authorityKey(authority);
    const isFollowed = seats.some(
      (other) => authorityKey(other.authority) === key && (other.to ?? '9999') > (to ?? '9999'),
    );
    return to !== term && !isFollowed;
  });
  return byDay(leaving, ({ seat }) => seat.to).map(({ day, items }) => ({
    code: 'seats-end',
    clause: 'C1',
    on: day,
    path: ['council', ...items[0].path, 'to'],
    facts: { count: items.length, names: namesOf(items.map(({ seat }) => seat.authority)) },
  }));
}

/** C4: today's part of the rotation, which ends where it says so or where an authority's next row begins. */
function rotationEnds({ rotation = [] }: CouncilFacts, on: IsoDate): readonly DeadlineDraft[] {
  const running = planOf(rotation).planned.filter((seat) => isPlannedFor(seat, on));
  return byDay(running, ({ to }) => to).map(({ day, items }) => ({
    code: 'rotation-ends',
    clause: 'C4',
    on: day,
    path: ['council', ...items[0].path, ...(items[0].row.to === undefined ? [] : ['to'])],
    facts: { count: items.length, names: namesOf(items.map(({ row }) => row.authority)) },
  }));
}

/** C7: the committee for bids and tenders is a permanent one, and here it has a last day. */
const committeeEnds = ({ committees = [] }: CouncilFacts): readonly DeadlineDraft[] =>
  committees.flatMap(({ kind, to, name }, index): readonly DeadlineDraft[] => {
    const isFollowed = committees.some(
      (other) => other.kind === 'tenders' && (other.to ?? '9999') > (to ?? '9999'),
    );
    return kind !== 'tenders' || to === undefined || isFollowed
      ? []
      : [
          {
            code: 'committee-ends',
            clause: 'C7',
            on: to,
            path: ['council', 'committees', index, 'to'],
            facts: { name },
          },
        ];
  });

export const councilDeadlines = (facts: CouncilFacts, on: IsoDate): readonly DeadlineDraft[] => [
  ...termEnds(facts, on),
  ...seatsEnd(facts, on),
  ...rotationEnds(facts, on),
  ...committeeEnds(facts),
];
