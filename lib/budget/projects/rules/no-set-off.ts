import type { IsoDate } from '../../../core/dated.js';
import { formatMoney } from '../../../core/money.js';
import type { ProjectFacts } from '../facts.js';
import { nameOf, ofBoth, placedProjects, unknownIn, type PlacedProject, type ProjectDraft } from '../rule.js';

/** Ended by the day of the check; undefined where nobody says. */
function hasEnded({ status, endedOn }: ProjectFacts, on: IsoDate): boolean | undefined {
  if (endedOn !== undefined) return endedOn <= on;
  return status === undefined ? undefined : status === 'ended';
}

function setOff({ project, path }: PlacedProject, on: IsoDate): readonly ProjectDraft[] {
  const { toRegular } = project;
  if (!toRegular) return [];
  const rest = {
    path: [...path, 'toRegular'],
    facts: { project: nameOf(project), amount: formatMoney(toRegular), ended: project.endedOn ?? 'none' },
  };
  if (toRegular.isZero()) return [{ code: 'project-no-set-off', outcome: 'met', ...rest }];
  const ended = hasEnded(project, on);
  if (ended === undefined) return [{ code: 'project-status-unknown', outcome: 'undetermined', ...rest }];
  return ended
    ? [{ code: 'project-set-off-after-end', outcome: 'met', ...rest }]
    : [{ code: 'project-set-off', outcome: 'breached', ...rest }];
}

function contribution({ project, path }: PlacedProject): readonly ProjectDraft[] {
  const { fromRegular } = project;
  if (!fromRegular || fromRegular.isZero()) return [];
  return [
    {
      code: 'project-contribution',
      outcome: 'met',
      path: [...path, 'fromRegular'],
      facts: { project: nameOf(project), amount: formatMoney(fromRegular) },
    },
  ];
}

/**
 * B9: no set-off between this money and the regular budget's until every action that it was meant for has ended. What the regular
 * budget contributes into a project is no set-off.
 */
export const noSetOff = ofBoth('set-off', (table, on): readonly ProjectDraft[] => {
  const placed = placedProjects(table);
  return [
    ...placed.flatMap((one) => setOff(one, on)),
    ...placed.flatMap(contribution),
    ...unknownIn(
      'project-set-off-unknown',
      placed.filter(({ project }) => !project.toRegular),
    ),
  ];
});
