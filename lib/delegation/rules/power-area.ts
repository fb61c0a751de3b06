import type { IsoDate } from '../../core/dated.js';
import { fold } from '../../core/text.js';
import type { Path } from '../../core/finding.js';
import { standing } from '../../model/evidence.js';
import type { DelegationFacts } from '../facts.js';
import { inOne, likeAny, likeSubject, membersOn, namesIn, sameReference } from '../names.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

/** A power in the order for some authorities only. */
interface Limited {
  readonly subject: string;
  readonly authorities: readonly string[];
  readonly paths: readonly Path[];
}

/** Somewhere that a power is used: names of authorities, or none where it is everywhere. */
interface Use {
  readonly names: readonly string[];
  readonly everywhere: boolean;
  readonly path: Path;
}

/** Powers in the order, by subject; those of all authorities are used everywhere. */
function limitedPowers({ powers = [] }: DelegationFacts, on: IsoDate): readonly Limited[] {
  const bySubject = new Map<string, Limited | 'all'>();
  powers.forEach(({ subject, authority, inOrder }, index) => {
    if (standing(inOrder, on) !== 'shown') return;
    const key = fold(subject);
    const names = namesIn(authority);
    const before = bySubject.get(key);
    if (before === 'all' || names.length === 0) bySubject.set(key, 'all');
    else
      bySubject.set(key, {
        subject,
        authorities: [...(before?.authorities ?? []), ...names],
        paths: [...(before?.paths ?? []), ['powers', index]],
      });
  });
  return [...bySubject.values()].filter((power) => power !== 'all');
}

function usesOf(
  { subject }: Limited,
  { powers = [], activities = [] }: DelegationFacts,
  on: IsoDate,
): readonly Use[] {
  const own = powers.flatMap(({ area, inOrder, ...power }, index): readonly Use[] =>
    area !== undefined && standing(inOrder, on) === 'shown' && likeSubject(subject, power.subject) === 'same'
      ? [{ names: namesIn(area), everywhere: area.trim() === '', path: ['powers', index, 'area'] }]
      : [],
  );
  const order = powers.filter((power) => likeSubject(subject, power.subject) === 'same');
  const done = activities.flatMap(({ name, source, authority, reference, from = '' }, index) => {
    const isThis =
      likeSubject(name, subject) === 'same' || order.some(({ inOrder }) => sameReference(reference, inOrder));
    const names = namesIn(authority);
    return source === 'order' && isThis && from <= on
      ? [{ names, everywhere: names.length === 0, path: ['activities', index, 'authority'] as Path }]
      : [];
  });
  return [...own, ...done];
}

function look(
  { subject, authorities, paths }: Limited,
  { names, everywhere, path }: Use,
  members: readonly string[] | undefined,
): DelegationDraft {
  const used = everywhere ? members : names;
  const facts = { subject, authorities: inOne(authorities) };
  const undetermined = (places: readonly string[]): DelegationDraft => ({
    code: 'power-area-unknown',
    outcome: 'undetermined',
    path,
    operands: paths,
    facts: { ...facts, places: inOne(places) },
  });
  if (!used) return undetermined([]);
  const beyond = used.filter((name) => likeAny(name, authorities) === 'other');
  // A place that is no member's name may lie in the area of one that asked.
  const sure = beyond.filter((name) => members !== undefined && likeAny(name, members) === 'same');
  if (sure.length > 0)
    return {
      code: 'power-area-beyond',
      outcome: 'breached',
      path,
      operands: paths,
      facts: { ...facts, places: inOne(sure) },
    };
  const doubtful = used.filter((name) => likeAny(name, authorities) !== 'same');
  if (doubtful.length > 0) return undetermined(doubtful);
  return { code: 'power-area-kept', outcome: 'met', path, operands: paths, facts };
}

/** D4: powers that only some authorities asked for are used in their areas alone. */
export const powerArea = delegationRule('D4-area', (facts, on) =>
  limitedPowers(facts, on).flatMap((power) =>
    usesOf(power, facts, on).map((use) => look(power, use, membersOn(facts, on))),
  ),
);
