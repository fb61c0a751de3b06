import type { Comparison } from '../../../../lib/index.js';

export interface PicturesProps {
  readonly comparison: Comparison;
  /** What the two are called. */
  readonly old: string;
  readonly next: string;
}
