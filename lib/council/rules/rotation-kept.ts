import { authorityKey } from '../../model/authority-key.js';
import { isPlannedFor, planOf } from '../plan.js';
import { councilRule } from '../rule.js';
import { appointedSeats, employmentOf } from '../seats.js';

/** C4: today's council accords with the rotation. The authorities' own agreement is no duty of the clause, so that this is advisory. */
export const rotationKept = councilRule('C4-kept', ({ seats = [], rotation = [] }, on) => {
  const appointed = appointedSeats(seats, on);
  const compared = planOf(rotation)
    .planned.filter((planned) => isPlannedFor(planned, on))
    .flatMap((planned, _, all) => {
      const own = appointed.filter(({ seat }) => authorityKey(seat.authority) === planned.key);
      const [only] = own;
      const alone = own.length === 1 && all.filter(({ key }) => key === planned.key).length === 1;
      const found = only && employmentOf(only.seat);
      if (!alone || !found || found === 'unknown' || planned.row.employee === undefined) return [];
      return [
        { ...only, kept: (found === 'employee') === (planned.row.employee === 'yes'), plan: planned.path },
      ];
    });
  const off = compared.filter(({ kept }) => !kept);
  const [first] = off;
  if (compared.length === 0) return [];
  if (!first)
    return [{ code: 'rotation-kept', outcome: 'met', path: ['rotation'], facts: { count: compared.length } }];
  const names = off.map(({ seat }) => seat.authority).join(' · ');
  return [
    {
      code: 'rotation-not-kept',
      outcome: 'advisory',
      path: first.path,
      operands: off.flatMap(({ path, plan }) => [path, plan]),
      facts: { count: off.length, names },
    },
  ];
});
