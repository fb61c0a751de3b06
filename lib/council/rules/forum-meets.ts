import { councilRule } from '../rule.js';

/** C4: a forum of heads of authorities beside the council is recommended, no more. */
export const forumMeets = councilRule('C4-forum', ({ forum }) => {
  if (forum === undefined) return [];
  const verdict =
    forum === 'yes'
      ? ({ code: 'forum-meets', outcome: 'met' } as const)
      : ({ code: 'forum-none', outcome: 'advisory' } as const);
  return [{ ...verdict, path: ['forum'], facts: {} }];
});
