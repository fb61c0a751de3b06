import type { BookCheck, BookProgress, KeptAnswer, Outcome, Snapshot } from '../../../../lib/index.js';

/** Everything that can happen to the check. */
export type CheckEvent =
  | { readonly type: 'started' }
  | { readonly type: 'progressed'; readonly progress: BookProgress }
  | { readonly type: 'stopped'; readonly snapshot: Snapshot }
  | { readonly type: 'finished'; readonly book: BookCheck }
  /** What the workbook holds. */
  | { readonly type: 'answers-read'; readonly answers: readonly KeptAnswer[] }
  | { readonly type: 'answered'; readonly answer: KeptAnswer }
  | { readonly type: 'taken-back'; readonly id: string }
  | { readonly type: 'marks-counted'; readonly cells: number }
  | { readonly type: 'searched'; readonly text: string }
  | { readonly type: 'outcome-chosen'; readonly outcome: Outcome | undefined }
  | { readonly type: 'sheet-chosen'; readonly sheet: string | undefined }
  | { readonly type: 'unfiltered' }
  | { readonly type: 'opened'; readonly key: string }
  | { readonly type: 'closed'; readonly key: string };
