import type { Citation } from '../../core/citation.js';

/** The section of a document that a finding stands on; blank where the document is one form or table without sections. */
export const sectionIn = (source: Citation | undefined): string => {
  const section = source?.section ?? '';
  return section === '–' ? '' : section;
};
