/** The publication behind the chart of accounts. */
export interface ChartSource {
  readonly he: string;
  readonly en: string;
  /** The year of the edition; null where the copy that the facts were taken from names none. */
  readonly year: number | null;
}

/** Described, not titled: the copy carries no title page either. */
export const CODE_BOOK: ChartSource = {
  he: 'משרד הפנים, ספר הקודים של תקציב הרשויות המקומיות',
  en: 'Ministry of Interior, code book of the local authorities’ budget',
  year: null,
};
