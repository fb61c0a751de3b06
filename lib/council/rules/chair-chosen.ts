import { orNone } from '../../model/said.js';
import { composition } from '../composition.js';
import { councilRule } from '../rule.js';
import { authoritiesOf, pathsOf } from '../seats.js';

/** C6: one of the council's members is its chair. */
export const chairChosen = councilRule('C6-chair', (facts, on) => {
  const path = ['seats'];
  const council = composition(facts, on);
  if (!council) return [{ code: 'seats-unlisted', outcome: 'undetermined', path, facts: {} }];
  const { appointed, chairs, vacant } = council;
  if (appointed.length === 0)
    return [{ code: 'council-none-appointed', outcome: 'undetermined', path, facts: {} }];
  const [chair] = chairs;
  if (chair) {
    const at = { path: [...chair.path, 'office'], operands: pathsOf(chairs) };
    const said = {
      authority: chair.seat.authority,
      representative: orNone(chair.seat.representative),
      count: chairs.length,
      names: authoritiesOf(chairs),
    };
    return chairs.length > 1
      ? [{ code: 'chairs-several', outcome: 'breached', ...at, facts: said }]
      : [{ code: 'chair-one', outcome: 'met', ...at, facts: said }];
  }
  const seat = vacant.find(({ seat: { office } }) => office === 'chair');
  if (seat) return [{ code: 'chair-vacant', outcome: 'advisory', path: seat.path, facts: {} }];
  const stated = appointed.filter((each) => each.seat.office !== undefined).length;
  const said = { count: appointed.length, unknown: appointed.length - stated };
  return stated === appointed.length
    ? [{ code: 'chair-none', outcome: 'breached', path, facts: said }]
    : [{ code: 'chair-unknown', outcome: 'undetermined', path, facts: said }];
});
