import type { IsoDate } from '../../core/dated.js';
import { authorityKey } from '../../model/authority-key.js';
import { isVacant, type Seat } from '../../model/seat.js';
import type { CouncilFacts } from '../facts.js';
import { representation, type Outsider, type Representation } from '../representation.js';
import { councilRule, type CouncilDraft } from '../rule.js';
import { authoritiesOf, isUnnamed, pathsOf, seatsOn, type PlacedSeat } from '../seats.js';

function vacancies(sitting: readonly PlacedSeat[]): readonly CouncilDraft[] {
  return sitting
    .filter(({ seat }) => isVacant(seat))
    .map(({ seat, path }) => ({
      code: 'seat-vacant',
      outcome: 'advisory',
      path: [...path, 'representative'],
      facts: { authority: seat.authority },
    }));
}

/** Seats that say too little: asked for once for all of them. */
function unsaid(sitting: readonly PlacedSeat[]): readonly CouncilDraft[] {
  const found = (
    code: 'seat-unnamed' | 'seat-authority-unknown',
    of: readonly PlacedSeat[],
  ): readonly CouncilDraft[] => {
    const [first] = of;
    if (!first) return [];
    const facts = { count: of.length, names: authoritiesOf(of) };
    return [{ code, outcome: 'undetermined', path: first.path, operands: pathsOf(of), facts }];
  };
  return [
    ...found(
      'seat-unnamed',
      sitting.filter(({ seat }) => isUnnamed(seat)),
    ),
    ...found(
      'seat-authority-unknown',
      sitting.filter(({ seat }) => seat.authority === ''),
    ),
  ];
}

/**
 * A seat for an authority that is no member contradicts the clause, unless a member without a seat may be meant by it: then the names
 * do not tell.
 */
function outsider({ seat, path, maybe, listed }: Outsider, { missing }: Representation): CouncilDraft {
  const { authority } = seat;
  const [left, joined] = [listed?.left ?? '', listed?.joined ?? ''];
  const at = { path: [...path, 'authority'], facts: { authority, left, joined, other: '' } };
  if (listed)
    return left === ''
      ? { code: 'seat-before-joining', outcome: 'advisory', ...at }
      : { code: 'seat-of-former-member', outcome: 'breached', ...at };
  const meant = maybe.length > 0 ? maybe : missing;
  if (meant.length === 0) return { code: 'seat-of-no-member', outcome: 'breached', ...at };
  const other = meant.map((member) => member.authority).join(' · ');
  return {
    code: 'seat-authority-unclear',
    outcome: 'undetermined',
    ...at,
    facts: { ...at.facts, other },
  };
}

function ofMembers(
  seats: readonly Seat[],
  members: NonNullable<CouncilFacts['members']>,
  on: IsoDate,
): readonly CouncilDraft[] {
  const both = representation(members, seats, on);
  const { missing, outsiders } = both;
  const others = outsiders.map((each) => outsider(each, both));
  if (missing.length > 0) {
    const names = missing.map(({ authority }) => authority).join(' · ');
    const facts = { count: missing.length, names };
    return [{ code: 'seat-missing', outcome: 'advisory', path: ['seats'], facts }, ...others];
  }
  const filled = new Set(
    seatsOn(seats, on)
      .filter(({ seat }) => !isVacant(seat) && !isUnnamed(seat))
      .map(({ seat }) => authorityKey(seat.authority)),
  );
  const whole = both.members.every(({ authority }) => filled.has(authorityKey(authority)));
  if (!whole || both.members.length === 0) return others;
  const facts = { count: both.members.length };
  return [{ code: 'seats-filled', outcome: 'met', path: ['seats'], facts }, ...others];
}

/** C1: the council is made of the representatives of the authorities in the cluster. An empty seat is no breach. */
export const seatsFilled = councilRule('C1', ({ seats, members }, on) => {
  if (!seats) return [{ code: 'seats-unlisted', outcome: 'undetermined', path: ['seats'], facts: {} }];
  const sitting = seatsOn(seats, on);
  return [
    ...(members
      ? ofMembers(seats, members, on)
      : [{ code: 'members-unlisted', outcome: 'undetermined', path: ['members'], facts: {} } as const]),
    ...vacancies(sitting),
    ...unsaid(sitting),
  ];
});
