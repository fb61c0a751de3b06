/** A level of the book, its digits first, so that no right-to-left name stands between a code and its column. */
export type Row = readonly [code: string, he: string];

/** What one page of the book lists. */
export interface PageRows {
  readonly page: number;
  readonly rows: readonly Row[];
}
