import {
  answersOf,
  type BookCheck,
  type BookProgress,
  type KeptAnswer,
  type Outcome,
  type Snapshot,
} from '../../../../lib/index.js';

export interface Filter {
  readonly text: string;
  readonly outcome?: Outcome;
  readonly sheet?: string;
}

export type Run =
  | { readonly phase: 'none' }
  | { readonly phase: 'running'; readonly progress?: BookProgress }
  /** Whoever stopped it wants this workbook left alone until it changes, or until asked again. */
  | { readonly phase: 'stopped'; readonly snapshot: Snapshot };

/** The check of the workbook's budgets, as the pane has it. */
export interface Checking {
  /** The newest whole answer; it stands while a newer one is on its way. */
  readonly book?: BookCheck;
  readonly run: Run;
  /** What people said where a sheet does not tell, as the workbook keeps it. */
  readonly answers: readonly KeptAnswer[];
  /** Whether marks of ours stand in the workbook, as far as is known. */
  readonly marked: boolean;
  readonly filter: Filter;
  /** Keys of the findings whose reasons are shown. */
  readonly open: readonly string[];
}

export const initialChecking = (): Checking => ({
  run: { phase: 'none' },
  answers: [],
  marked: false,
  filter: { text: '' },
  open: [],
});

const sameAnswers = (a: Checking['answers'], given: BookCheck['request']['answers'] = {}): boolean => {
  const own = answersOf(a);
  const ids = Object.keys(own);
  return ids.length === Object.keys(given).length && ids.every((id) => own[id] === given[id]);
};

/** Whether the answer is that of this workbook with these answers to its questions. */
export const isCurrent = ({ book, answers }: Checking, snapshot: Snapshot): boolean =>
  book !== undefined && book.request.snapshot === snapshot && sameAnswers(answers, book.request.answers);
