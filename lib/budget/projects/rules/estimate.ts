import {
  ofClusters,
  nameOf,
  placedProjects,
  unknownIn,
  type PlacedProject,
  type ProjectDraft,
} from '../rule.js';

const isEstimated = ({ project: { receipts, payments } }: PlacedProject): boolean =>
  receipts !== undefined && receipts.length > 0 && payments !== undefined && payments.length > 0;

/**
 * B9: an extraordinary budget is for a one-time action or a defined field and holds its own estimate of receipts and payments; or it
 * is money that the law assigns to other purposes. A definition, so what is missing is asked for and is no breach.
 */
export const estimate = ofClusters('estimate', (table): readonly ProjectDraft[] => {
  const placed = placedProjects(table);
  const byLaw = placed.filter(({ project }) => project.nature === 'assigned-by-law');
  const own = placed.filter(({ project }) => project.nature !== 'assigned-by-law');
  const met = (code: 'project-estimate-met' | 'project-estimate-by-law') => (one: PlacedProject) =>
    ({ code, outcome: 'met', path: one.path, facts: { project: nameOf(one.project) } }) as const;
  return [
    ...byLaw.map(met('project-estimate-by-law')),
    ...own.filter(isEstimated).map(met('project-estimate-met')),
    ...unknownIn(
      'project-estimate-unknown',
      own.filter((one) => !isEstimated(one)),
    ),
  ];
});
