import { standing } from '../../model/evidence.js';
import { dateOf, orNone, referenceOf } from '../../model/said.js';
import { composition } from '../composition.js';
import { councilRule, type CouncilDraft } from '../rule.js';
import { authoritiesOf, pathsOf } from '../seats.js';

/** C6: the council itself elects its chair and their deputies. */
export const officesElected = councilRule('C6-election', (facts, on) => {
  const council = composition(facts, on);
  if (!council) return [];
  const holders = [...council.chairs, ...council.deputies];
  const unknown = holders.filter(({ seat }) => standing(seat.election, on) === 'unknown');
  const [first] = unknown;
  return [
    ...holders
      .filter((holder) => !unknown.includes(holder))
      .map(({ seat, path }): CouncilDraft => {
        const { authority, representative, office, election } = seat;
        const verdict =
          standing(election, on) === 'shown'
            ? ({ code: 'office-elected', outcome: 'met' } as const)
            : ({ code: 'office-unelected', outcome: 'breached' } as const);
        return {
          ...verdict,
          path: [...path, 'election'],
          facts: {
            office: orNone(office),
            authority,
            representative: orNone(representative),
            reference: referenceOf(election),
            date: dateOf(election),
            on,
          },
        };
      }),
    ...(first
      ? [
          {
            code: 'office-election-unknown',
            outcome: 'undetermined',
            path: [...first.path, 'election'],
            operands: pathsOf(unknown),
            facts: { count: unknown.length, names: authoritiesOf(unknown) },
          } as const,
        ]
      : []),
  ];
});
