import { formatMoney } from '../../../core/money.js';
import { nameOf, ofBoth, placedProjects, unknownIn, type ProjectDraft } from '../rule.js';

/** B9: no use of the money but for the purpose that it was meant for. */
export const purposeAlone = ofBoth('purpose', (table): readonly ProjectDraft[] => {
  const placed = placedProjects(table);
  return [
    ...placed.flatMap(({ project, path }): readonly ProjectDraft[] => {
      const { offPurpose } = project;
      if (!offPurpose) return [];
      const off = !offPurpose.isZero();
      return [
        {
          code: off ? 'project-off-purpose' : 'project-purpose-kept',
          outcome: off ? 'breached' : 'met',
          path: [...path, 'offPurpose'],
          facts: {
            project: nameOf(project),
            purpose: project.purpose?.trim() || 'none',
            amount: formatMoney(offPurpose),
          },
        },
      ];
    }),
    ...unknownIn(
      'project-purpose-unknown',
      placed.filter(({ project }) => !project.offPurpose),
    ),
  ];
});
