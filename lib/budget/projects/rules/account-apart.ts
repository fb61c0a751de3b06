import { fold } from '../../../core/text.js';
import { nameOf, ofBoth, placedProjects, unknownIn, type ProjectDraft } from '../rule.js';

/** 12-345 and 12345 are one account. */
const accountKey = (account: string): string => fold(account).replaceAll(' ', '');

/** B9: apart from the money of the regular budget. One account for all projects will do. */
export const accountApart = ofBoth('account', (table): readonly ProjectDraft[] => {
  const regular = (table.regularAccounts ?? []).map(accountKey).filter((key) => key !== '');
  const placed = placedProjects(table);
  const keyOf = (account: string | undefined) => accountKey(account ?? '');
  const isKnown = (account: string | undefined) => keyOf(account) !== '' && regular.length > 0;
  return [
    ...placed
      .filter(({ project }) => isKnown(project.account))
      .map(({ project, path }): ProjectDraft => {
        const shared = regular.includes(keyOf(project.account));
        return {
          code: shared ? 'project-account-regular' : 'project-account-apart',
          outcome: shared ? 'breached' : 'met',
          path: [...path, 'account'],
          facts: { project: nameOf(project), account: project.account ?? '' },
        };
      }),
    ...unknownIn(
      'project-account-unknown',
      placed.filter(({ project }) => !isKnown(project.account)),
      { missing: regular.length === 0 ? 'regular' : 'project' },
    ),
  ];
});
