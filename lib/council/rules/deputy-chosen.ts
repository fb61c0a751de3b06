import { composition } from '../composition.js';
import { councilRule } from '../rule.js';
import { authoritiesOf, pathsOf } from '../seats.js';

/** C6: at least one of the council's members is deputy to its chair. */
export const deputyChosen = councilRule('C6-deputy', (facts, on) => {
  const council = composition(facts, on);
  if (!council || council.appointed.length === 0) return [];
  const { appointed, deputies, vacant } = council;
  const path = ['seats'];
  const [deputy] = deputies;
  if (deputy)
    return [
      {
        code: 'deputy-one',
        outcome: 'met',
        path: [...deputy.path, 'office'],
        operands: pathsOf(deputies),
        facts: { count: deputies.length, names: authoritiesOf(deputies) },
      },
    ];
  const seat = vacant.find(({ seat: { office } }) => office === 'deputy');
  if (seat) return [{ code: 'deputy-vacant', outcome: 'advisory', path: seat.path, facts: {} }];
  const stated = appointed.filter((each) => each.seat.office !== undefined).length;
  const said = { count: appointed.length, unknown: appointed.length - stated };
  return stated === appointed.length
    ? [{ code: 'deputy-none', outcome: 'breached', path, facts: said }]
    : [{ code: 'deputy-unknown', outcome: 'undetermined', path, facts: said }];
});
