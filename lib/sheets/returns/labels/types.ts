/** Words of the sheets that go out with a return book, and of the log of what came back. */
export interface ReturnLabels {
  /** Names of the sheets. */
  readonly instructions: string;
  readonly log: string;
  readonly bookTitle: (authority: string) => string;
  readonly issued: (cluster: string, day: string, edition: number) => string;
  /** What to do, a sentence a row. */
  readonly steps: readonly string[];
  readonly sheetsInBook: string;
  readonly sheet: string;
  readonly rows: string;
  readonly logTitle: (day: string) => string;
  readonly logNote: string;
  readonly filesTitle: string;
  readonly changesTitle: string;
  readonly conflictsTitle: string;
  readonly leftTitle: string;
  readonly file: string;
  readonly authority: string;
  readonly outcome: string;
  readonly reason: string;
  readonly issuedOn: string;
  readonly cell: string;
  readonly row: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly atIssue: string;
  readonly returned: string;
  readonly decision: string;
  readonly outcomes: Readonly<Record<'taken' | 'partly' | 'waiting' | 'refused' | 'passed', string>>;
  readonly keep: string;
  readonly remove: string;
  readonly take: string;
  readonly open: string;
  readonly newRow: string;
  readonly removedRow: string;
}
