import Papa from 'papaparse';

/** Rows of texts as spreadsheets exchange them over the clipboard. */
export const toTsv = (rows: readonly (readonly string[])[]): string =>
  Papa.unparse(
    rows.map((row) => [...row]),
    { delimiter: '\t', newline: '\r\n' },
  );

/** Reads what was copied from a spreadsheet; one closing line break belongs to the format, not to the data. */
export function fromTsv(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  return data;
}
