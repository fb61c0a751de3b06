import { ofBoth, type ProjectDraft } from '../rule.js';

/** B9: in trust of the chair of the council (of an authority: its head) and the treasurer. */
export const trust = ofBoth('trust', ({ projects, trust: held }): readonly ProjectDraft[] => {
  if (projects.length === 0) return [];
  const rest = { path: ['trust'], facts: {} };
  if (held === undefined) return [{ code: 'project-trust-unknown', outcome: 'undetermined', ...rest }];
  return held === 'chair-and-treasurer'
    ? [{ code: 'project-trust-met', outcome: 'met', ...rest }]
    : [{ code: 'project-trust-other', outcome: 'breached', ...rest }];
});
