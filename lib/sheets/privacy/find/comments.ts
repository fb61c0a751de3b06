import type { CarriedSheet } from '../types.js';
import { itemOf, type Found } from './found.js';

export function findComments({ name, comments = [] }: CarriedSheet): readonly Found[] {
  if (comments.length === 0) return [];
  const authors = [...new Set(comments.map(({ author }) => author).filter((author) => author !== ''))];
  const facts = {
    sheet: name,
    notes: comments.filter(({ kind }) => kind === 'note').length,
    threads: comments.filter(({ kind }) => kind === 'thread').length,
    authors: authors.length,
  };
  const item = itemOf({
    kind: 'comments',
    key: name,
    note: { code: 'leaving-comments', facts, place: name },
    sheet: name,
    cells: comments,
    shows: [...authors, ...comments.map(({ text }) => text)],
  });
  return [{ item }];
}
