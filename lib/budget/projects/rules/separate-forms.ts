import { SEPARATE_FORM } from '../../sources.js';
import { tableRule, type ProjectDraft } from '../rule.js';

/** Regulation 16: a form of its own for each action. A table of several is a summary beside such forms, which it does not show. */
export const separateForms = tableRule('K3-form', SEPARATE_FORM, ({ projects }): readonly ProjectDraft[] =>
  projects.length > 1
    ? [
        {
          code: 'project-separate-form',
          outcome: 'advisory',
          path: ['projects'],
          facts: { projects: projects.length },
        },
      ]
    : [],
);
