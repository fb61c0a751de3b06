import { orNone } from '../../model/said.js';
import type { Seat } from '../../model/seat.js';
import { councilRule, type CouncilDraft } from '../rule.js';
import { appointedSeats, authoritiesOf, isUnnamed, pathsOf, type PlacedSeat } from '../seats.js';

/** What the representative is instead of the head or a senior office holder who is not elected; `named` is one of these. */
function roleOf({ role, elected }: Seat): 'named' | 'elected' | 'employee' | 'other' | 'unknown' {
  if (role === 'head') return 'named';
  if (role === 'senior') return elected === 'yes' ? 'elected' : 'named';
  if (role === 'elected') return elected === 'no' ? 'unknown' : 'elected';
  return role ?? 'unknown';
}

const isJustified = ({ seat }: PlacedSeat): boolean => (seat.justification ?? '') !== '';

function another({ seat, path }: PlacedSeat): CouncilDraft {
  const { authority, representative, justification } = seat;
  const verdict =
    justification === undefined
      ? ({ code: 'role-unexplained', outcome: 'undetermined' } as const)
      : justification === ''
        ? ({ code: 'role-unjustified', outcome: 'breached' } as const)
        : ({ code: 'role-justified', outcome: 'met' } as const);
  return {
    ...verdict,
    path: [...path, 'role'],
    facts: {
      authority,
      representative: orNone(representative),
      role: roleOf(seat),
      justification: orNone(justification),
    },
  };
}

/** C2: the representative is the authority's head, or a senior office holder who is not an elected official. */
export const representativeRole = councilRule('C2-role', ({ seats = [] }, on) => {
  const all = appointedSeats(seats, on).filter(({ seat }) => !isUnnamed(seat));
  const named = all.filter(({ seat }) => roleOf(seat) === 'named');
  const unknown = all.filter((placed) => roleOf(placed.seat) === 'unknown' && !isJustified(placed));
  const rest = all.filter((placed) => !named.includes(placed) && !unknown.includes(placed));
  const [first] = unknown;
  return [
    ...(named.length > 0
      ? [
          {
            code: 'role-as-stated',
            outcome: 'met',
            path: ['seats'],
            facts: { count: named.length },
          } as const,
        ]
      : []),
    ...rest.map(another),
    ...(first
      ? [
          {
            code: 'role-unknown',
            outcome: 'undetermined',
            path: [...first.path, 'role'],
            operands: pathsOf(unknown),
            facts: { count: unknown.length, names: authoritiesOf(unknown) },
          } as const,
        ]
      : []),
  ];
});
