import fc from 'fast-check';
import { zipParts } from '../fixtures/everything/everything.js';
import { MAIN, RELATIONS, relations, TYPE, xml } from '../fixtures/everything/xml.js';

/** Small, so that everything meets everything. */
const [ROWS, COLUMNS] = [5, 4];

export type Source =
  | { readonly kind: 'cell'; readonly sheet: number; readonly row: number; readonly column: number }
  | {
      readonly kind: 'area';
      readonly sheet: number;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
    }
  | { readonly kind: 'column'; readonly sheet: number; readonly column: number }
  | { readonly kind: 'name'; readonly name: number };

export interface RandomCell {
  readonly kind: 'text' | 'number' | 'formula';
  readonly inline: boolean;
  readonly source: Source;
}

export interface RandomSheet {
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
  /** By row and column; null is blank. */
  readonly cells: readonly (readonly (RandomCell | null)[])[];
}

export interface RandomBook {
  readonly sheets: readonly RandomSheet[];
  /** What names stand for. */
  readonly names: readonly Exclude<Source, { kind: 'name' }>[];
}

const SHEETS = ['חברות', 'Pay roll', "o'brien", 'Z1'];
export const sheetName = (sheet: number): string => SHEETS[sheet] ?? '';
const reference = (sheet: number): string => `'${sheetName(sheet).replaceAll("'", "''")}'`;
const letter = (column: number): string => 'ABCD'.charAt(column);

/** A text or number that stands in this cell and nowhere else. */
export const token = (sheet: number, row: number, column: number): string => `tok${sheet}${row}${column}tok`;
export const figure = (sheet: number, row: number, column: number): number =>
  Number(`7${sheet}${row}${column}913`);

const spelled = (source: Source): string => {
  switch (source.kind) {
    case 'cell':
      return `${reference(source.sheet)}!$${letter(source.column)}${source.row + 1}`;
    case 'area':
      return `SUM(${reference(source.sheet)}!${letter(source.column)}${source.row + 1}:${letter(source.column)}${source.row + source.rows})`;
    case 'column':
      return `COUNTA(${reference(source.sheet)}!${letter(source.column)}:${letter(source.column)})`;
    case 'name':
      return `SUM(name_${source.name})`;
  }
};

const fixed = (source: Exclude<Source, { kind: 'name' }>): string => {
  const at = (row: number) => `$${letter(source.column)}$${row + 1}`;
  const place =
    source.kind === 'column'
      ? `$${letter(source.column)}:$${letter(source.column)}`
      : source.kind === 'cell'
        ? at(source.row)
        : `${at(source.row)}:${at(source.row + source.rows - 1)}`;
  return `${reference(source.sheet)}!${place}`;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

/** Whether a formula reads a cell. */
export function readsCell(
  book: RandomBook,
  source: Source,
  sheet: number,
  row: number,
  column: number,
): boolean {
  if (source.kind === 'name') {
    const named = book.names[source.name];
    return named !== undefined && readsCell(book, named, sheet, row, column);
  }
  if (source.sheet !== sheet || source.column !== column) return false;
  if (source.kind === 'cell') return source.row === row;
  return source.kind === 'column' || (row >= source.row && row < source.row + source.rows);
}

/** Whether it reads a sheet at all. */
export function readsSheet(book: RandomBook, source: Source, sheet: number): boolean {
  if (source.kind !== 'name') return source.sheet === sheet;
  const named = book.names[source.name];
  return named?.sheet === sheet;
}

/** The workbook as a file; a formula's cell has the figure of its place as its result. */
export function fileOf({ sheets, names }: RandomBook): Uint8Array {
  const texts: string[] = [];
  const parts = sheets.map(({ cells, hiddenRows, hiddenColumns }, sheet) => {
    const columns = hiddenColumns
      .map((hidden, at) => (hidden ? `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>` : ''))
      .join('');
    const rows = cells.map((line, row) => {
      const inner = line.map((cell, column) => {
        const at = `${letter(column)}${row + 1}`;
        if (!cell) return '';
        if (cell.kind === 'number') return `<c r="${at}"><v>${figure(sheet, row, column)}</v></c>`;
        if (cell.kind === 'formula')
          return `<c r="${at}"><f>${escaped(spelled(cell.source))}</f><v>${figure(sheet, row, column)}</v></c>`;
        const text = token(sheet, row, column);
        if (cell.inline) return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
        return `<c r="${at}" t="s"><v>${texts.push(text) - 1}</v></c>`;
      });
      return `<row r="${row + 1}"${hiddenRows[row] ? ' hidden="1"' : ''}>${inner.join('')}</row>`;
    });
    return xml(
      `<worksheet xmlns="${MAIN}">${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  });
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  return zipParts({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/sharedStrings.xml', 'sharedStrings')}${parts.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}</Types>`,
    ),
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ state }, at) => `<sheet name="${escaped(sheetName(at))}" sheetId="${at + 1}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets><definedNames>${names.map((source, at) => `<definedName name="name_${at}">${escaped(fixed(source))}</definedName>`).join('')}</definedNames></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ...parts.map((_, at) => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['rId99', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': xml(
      `<sst xmlns="${MAIN}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(parts.map((part, at) => [`xl/worksheets/sheet${at + 1}.xml`, part])),
  });
}

const index = (length: number) => fc.nat({ max: length - 1 });

const place = (sheets: number): fc.Arbitrary<Exclude<Source, { kind: 'name' }>> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('cell' as const),
      sheet: index(sheets),
      row: index(ROWS),
      column: index(COLUMNS),
    }),
    fc.record({
      kind: fc.constant('area' as const),
      sheet: index(sheets),
      row: index(ROWS),
      column: index(COLUMNS),
      rows: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('column' as const), sheet: index(sheets), column: index(COLUMNS) }),
  );

/** One sheet at least is visible; three names; blanks, texts, numbers and formulas that read anything. */
export const randomBook: fc.Arbitrary<RandomBook> = fc.integer({ min: 2, max: 4 }).chain((count) => {
  const cell: fc.Arbitrary<RandomCell | null> = fc.option(
    fc.record({
      kind: fc.constantFrom('text' as const, 'number' as const, 'formula' as const),
      inline: fc.boolean(),
      source: fc.oneof(place(count), fc.record({ kind: fc.constant('name' as const), name: index(3) })),
    }),
    { nil: null, freq: 4 },
  );
  const rarely = fc.nat({ max: 3 }).map((at) => at === 0);
  const sheet: fc.Arbitrary<RandomSheet> = fc.record({
    state: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
    hiddenRows: fc.array(rarely, { minLength: ROWS, maxLength: ROWS }),
    hiddenColumns: fc.array(rarely, { minLength: COLUMNS, maxLength: COLUMNS }),
    cells: fc.array(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), {
      minLength: ROWS,
      maxLength: ROWS,
    }),
  });
  return fc.record({
    sheets: fc
      .array(sheet, { minLength: count, maxLength: count })
      .map(([first, ...more]) => (first ? [{ ...first, state: 'visible' as const }, ...more] : more)),
    names: fc.array(place(count), { minLength: 3, maxLength: 3 }),
  });
});
