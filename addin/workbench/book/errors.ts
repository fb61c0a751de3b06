/** What the workbook itself refuses; the host gives each its Excel error code, the page its sentence. */
export type BookRefusal =
  'sheet-missing' | 'sheet-exists' | 'sheet-name-invalid' | 'last-sheet' | 'sheet-protected' | 'not-in-list';

export class BookError extends Error {
  constructor(
    readonly code: BookRefusal,
    readonly sheet: string,
    /** What the rule itself has to say. */
    readonly said = '',
  ) {
    super(`${code}: ${sheet}`);
    this.name = 'BookError';
  }
}

/** Excel's own limits of a sheet name. */
export function isSheetName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'")
  );
}
