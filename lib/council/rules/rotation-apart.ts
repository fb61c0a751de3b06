import { isPlannedFor, planOf } from '../plan.js';
import { councilRule, type CouncilDraft } from '../rule.js';

/** C4: what authorities agreed on in turn does not run at once. An authority may lawfully have two, so that this is advisory. */
export const rotationApart = councilRule('C4', ({ rotation = [] }) => {
  const { planned, undated } = planOf(rotation);
  const over = planned.flatMap((seat, index) => {
    const other = planned
      .slice(0, index)
      .find(
        (before) =>
          before.key === seat.key && (isPlannedFor(before, seat.from) || isPlannedFor(seat, before.from)),
      );
    return other ? [{ seat, other }] : [];
  });
  const [first] = undated;
  const names = [...new Set(undated.map(({ row }) => row.authority))].filter((name) => name !== '');
  return [
    ...over.map(({ seat, other }): CouncilDraft => ({
      code: 'rotation-overlaps',
      outcome: 'advisory',
      path: [...seat.path, 'from'],
      operands: [seat.path, other.path],
      facts: {
        authority: seat.row.authority,
        from: seat.from,
        to: seat.to ?? '…',
        otherFrom: other.from,
        otherTo: other.to ?? '…',
      },
    })),
    ...(first
      ? [
          {
            code: 'rotation-undated',
            outcome: 'undetermined',
            path: [...first.path, 'from'],
            operands: undated.map(({ path }) => path),
            facts: { count: undated.length, names: names.join(' · ') },
          } as const,
        ]
      : []),
    ...(planned.length > 0 && over.length === 0 && undated.length === 0
      ? [
          {
            code: 'rotation-apart',
            outcome: 'met',
            path: ['rotation'],
            facts: { count: new Set(planned.map(({ key }) => key)).size },
          } as const,
        ]
      : []),
  ];
});
