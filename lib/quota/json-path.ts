import type * as v from 'valibot';

/** `bands[1].from`, as a reader of JSON would write it; empty for the whole. */
export const pathText = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
