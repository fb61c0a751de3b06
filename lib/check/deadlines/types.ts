import type { Citation } from '../../core/citation.js';
import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';

export type DeadlineCode =
  | 'council-term-ends'
  | 'seats-end'
  | 'committee-ends'
  | 'rotation-ends'
  | 'tender-ends'
  | 'tender-exhausted'
  | 'agreements-end'
  | 'loan-planned'
  | 'report-periods-end'
  | 'report-due'
  | 'change-effective'
  | 'step-planned';

/** A day that the procedure or the book itself gives. */
export interface Deadline {
  readonly code: DeadlineCode;
  /** The clause that it follows from, or that what is dated belongs to. */
  readonly source: Citation;
  readonly on: IsoDate;
  /** From the day of the check: 0 on the day itself; negative where it is over and what was due is not there. */
  readonly daysLeft: number;
  /** `forecast`: what comes about at the pace so far, which nobody is bound to. */
  readonly kind: 'set' | 'forecast';
  /** Begins with the room, as the paths of findings do. */
  readonly path: Path;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A deadline before its clause and its distance are put on it. */
export type DeadlineDraft = Pick<Deadline, 'code' | 'on' | 'path' | 'facts'> & {
  readonly clause: string;
  readonly kind?: Deadline['kind'];
  /** Kept also when its day is over, as what was due by it is not there. */
  readonly lasting?: boolean;
};
