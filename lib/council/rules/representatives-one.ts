import { authorityKey } from '../../model/authority-key.js';
import { orNone } from '../../model/said.js';
import { councilRule, type CouncilDraft } from '../rule.js';
import { appointedSeats, isUnnamed, pathsOf, type PlacedSeat } from '../seats.js';

/** More than one of an authority. The reason may stand in any of its rows; that there is none, too. */
function several(of: readonly PlacedSeat[]): CouncilDraft {
  const [first, second = first] = of;
  const reasons = of.flatMap(({ seat }) => seat.justification ?? []);
  const justification = reasons.find((reason) => reason !== '') ?? '';
  const verdict =
    justification !== ''
      ? ({ code: 'representatives-justified', outcome: 'met' } as const)
      : reasons.length > 0
        ? ({ code: 'representatives-unjustified', outcome: 'breached' } as const)
        : ({ code: 'representatives-unexplained', outcome: 'undetermined' } as const);
  return {
    ...verdict,
    path: [...(second?.path ?? ['seats']), 'justification'],
    operands: pathsOf(of),
    facts: {
      authority: first?.seat.authority ?? '',
      count: of.length,
      justification: orNone(justification),
    },
  };
}

/** C2: absent a special justification an authority has one representative. That the reason is written down is our reading. */
export const representativesOne = councilRule('C2', ({ seats }, on) => {
  if (!seats) return [{ code: 'seats-unlisted', outcome: 'undetermined', path: ['seats'], facts: {} }];
  const byAuthority = new Map<string, PlacedSeat[]>();
  for (const placed of appointedSeats(seats, on)) {
    const key = authorityKey(placed.seat.authority);
    if (key === '' || isUnnamed(placed.seat)) continue;
    byAuthority.set(key, [...(byAuthority.get(key) ?? []), placed]);
  }
  const many = [...byAuthority.values()].filter((of) => of.length > 1);
  const count = byAuthority.size - many.length;
  return [
    ...(count > 0
      ? [{ code: 'representatives-one', outcome: 'met', path: ['seats'], facts: { count } } as const]
      : []),
    ...many.map(several),
  ];
});
