import type { IsoDate } from '../../core/dated.js';
import type { DelegationFacts } from '../../delegation/facts.js';
import type { MembershipFacts } from '../../membership/facts.js';
import { standing, type Evidence } from '../../model/evidence.js';
import { orNone } from '../../model/said.js';
import type { DeadlineDraft } from './types.js';

const dayOf = (evidence: Evidence | undefined): IsoDate | undefined =>
  evidence === undefined || evidence === 'none' ? undefined : evidence.on;

/** What a step belongs to, for the sentence. */
type Matter = 'delegation' | 'release' | 'power' | 'joining' | 'leaving';

type Row = Readonly<Record<string, unknown>>;

/** Steps that a row dates on a day to come. */
function planned<R extends object>(
  rows: readonly R[] | undefined,
  list: readonly [room: string, list: string],
  on: IsoDate,
  steps: readonly (readonly [step: keyof R & string, clause: string, matter: Matter])[],
): readonly DeadlineDraft[] {
  return (rows ?? []).flatMap((row, index) =>
    steps.flatMap(([step, clause, matter]): readonly DeadlineDraft[] => {
      const day = dayOf(row[step] as Evidence | undefined);
      if (day === undefined || day <= on) return [];
      const { authority, subject } = row as Row;
      const facts = {
        matter,
        step,
        authority: orNone(authority as string | undefined),
        subject: orNone(subject as string | undefined),
      };
      return [{ code: 'step-planned', clause, on: day, path: [...list, index, step], facts }];
    }),
  );
}

/** D2–D4. */
export const delegationDeadlines = (
  { delegations, powers }: DelegationFacts,
  on: IsoDate,
): readonly DeadlineDraft[] => [
  ...planned(delegations, ['delegation', 'delegations'], on, [
    ['proposal', 'D2', 'delegation'],
    ['authorityDecision', 'D2', 'delegation'],
    ['councilDecision', 'D2', 'delegation'],
    ['clusterNotice', 'D2', 'delegation'],
    ['authorityNotice', 'D2', 'delegation'],
    ['releaseRequest', 'D3', 'release'],
    ['releaseApproval', 'D3', 'release'],
  ]),
  ...planned(powers, ['delegation', 'powers'], on, [
    ['proposal', 'D4', 'power'],
    ['plenary', 'D4', 'power'],
    ['plan', 'D4', 'power'],
    ['councilDecision', 'D4', 'power'],
    ['request', 'D4', 'power'],
    ['inOrder', 'D4', 'power'],
  ]),
];

interface Change {
  readonly authority: string;
  readonly amendment?: Evidence;
  readonly effective?: IsoDate;
}

/** J0: the days from which authorities are to be members, or no more. The order must be amended by then. */
const changes = (
  rows: readonly Change[] | undefined,
  change: 'joining' | 'leaving',
  on: IsoDate,
): readonly DeadlineDraft[] =>
  (rows ?? []).flatMap(({ authority, amendment, effective }, index): readonly DeadlineDraft[] => {
    if (effective === undefined) return [];
    const found = standing(amendment, on);
    const day = dayOf(amendment);
    const amended = found === 'shown' ? 'yes' : day !== undefined && day <= effective ? 'planned' : 'no';
    return [
      {
        code: 'change-effective',
        clause: 'J0',
        on: effective,
        path: ['membership', change, index, 'effective'],
        facts: { change, authority: orNone(authority), amended: found === 'unknown' ? 'unknown' : amended },
      },
    ];
  });

/** J0–J4. */
export const membershipDeadlines = (
  { joining, leaving }: MembershipFacts,
  on: IsoDate,
): readonly DeadlineDraft[] => [
  ...changes(joining, 'joining', on),
  ...changes(leaving, 'leaving', on),
  ...planned(joining, ['membership', 'joining'], on, [
    ['proposal', 'J1', 'joining'],
    ['plenary', 'J1', 'joining'],
    ['council', 'J1', 'joining'],
    ['ministerReasons', 'J1', 'joining'],
    ['request', 'J2', 'joining'],
    ['copy', 'J2', 'joining'],
    ['amendment', 'J0', 'joining'],
  ]),
  ...planned(leaving, ['membership', 'leaving'], on, [
    ['authorityDecision', 'J3', 'leaving'],
    ['councilDecision', 'J3', 'leaving'],
    ['convinced', 'J3', 'leaving'],
    ['request', 'J4', 'leaving'],
    ['settlement', 'J4', 'leaving'],
    ['ministerSettlement', 'J4', 'leaving'],
    ['amendment', 'J0', 'leaving'],
  ]),
];
