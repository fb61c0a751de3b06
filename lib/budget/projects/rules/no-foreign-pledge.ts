import { nameOf, ofBoth, placedProjects, unknownIn, type ProjectDraft } from '../rule.js';

/** B9: not to be pledged save for the action that the budget is meant for. */
export const noForeignPledge = ofBoth('pledge', (table): readonly ProjectDraft[] => {
  const placed = placedProjects(table);
  return [
    ...placed.flatMap(({ project, path }): readonly ProjectDraft[] => {
      const { pledgedFor } = project;
      if (pledgedFor === undefined) return [];
      const foreign = pledgedFor === 'other';
      return [
        {
          code: foreign ? 'project-pledged-elsewhere' : 'project-not-pledged',
          outcome: foreign ? 'breached' : 'met',
          path: [...path, 'pledgedFor'],
          facts: { project: nameOf(project), pledged: pledgedFor },
        },
      ];
    }),
    ...unknownIn(
      'project-pledge-unknown',
      placed.filter(({ project }) => project.pledgedFor === undefined),
    ),
  ];
});
