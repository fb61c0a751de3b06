import type { Evidence } from '../../model/evidence.js';

/** For the sentence: the number of the document, or blank. */
export const referenceOf = (evidence: Evidence | undefined): string =>
  evidence === undefined || evidence === 'none' ? '' : evidence.reference.trim();
