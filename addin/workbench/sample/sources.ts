import { EDITIONS, recommendedModel, sourceOf, type NewSheet } from '../../../lib/index.js';
import type { SheetChanges } from '../../../lib/xlsx/index.js';
import { HEADING, rowOf } from './cells.js';
import { answerOf, known, MEMBERS, sharonMembers, type SampleField } from './members.js';

const SOURCES = 'מקורות';

export const sourcesSheet: NewSheet = {
  name: SOURCES,
  rtl: true,
  columnWidths: [24, 10, 70, 34],
  frozenRows: 1,
  print: { landscape: true, onePageWide: true, titleRows: 1 },
};

const COLUMNS: readonly (readonly [column: string, field: SampleField])[] = [
  ['אוכלוסייה', 'population'],
  ['אשכול חברתי-כלכלי', 'socio'],
  ['אשכול פריפריאליות', 'periph'],
  ['שטח בדונם', 'area'],
];

/** Every year and publication that a column's figures come from, each once. */
function sourcesOf(field: SampleField): readonly (readonly [year: number, source: string])[] {
  const seen = new Map<string, readonly [number, string]>();
  for (const authority of sharonMembers()) {
    const { figure } = answerOf(authority, field);
    if (figure) seen.set(`${figure.year} ${figure.source}`, [figure.year, figure.source]);
  }
  return [...seen.values()];
}

const editionTitle = (id: string | undefined): string => {
  const edition = EDITIONS.find((candidate) => candidate.id === id);
  return edition ? `${edition.publisher.he}: ${edition.title.he}` : '';
};

/** Where every column of the members sheet comes from. */
export function sourcesCells(): SheetChanges {
  const model = known(recommendedModel(), 'the recommended model');
  const figures = COLUMNS.flatMap(([column, field]) =>
    sourcesOf(field).map(([year, source]) => [
      column,
      year,
      sourceOf(source)?.he ?? source,
      sourceOf(source)?.file,
    ]),
  );
  const rows: readonly (readonly (string | number | undefined)[])[] = [
    ...figures,
    ['מכסה', 2017, `${editionTitle(model.edition)}, נספח 3`, 'המודל המומלץ: A + B·C·D·אוכלוסייה'],
    ['רשימת החברות', 2024, sourceOf('ministry-register-2024')?.he, sourceOf('ministry-register-2024')?.file],
  ];
  return {
    sheet: SOURCES,
    cells: [
      ...rowOf(
        0,
        [`עמודה בגיליון ${MEMBERS}`, 'שנה', 'מקור', 'הקובץ או הלוח'].map((value) => ({
          value,
          style: HEADING,
        })),
      ),
      ...rows.flatMap((row, index) =>
        rowOf(
          index + 1,
          row.map((value) => (value === undefined ? undefined : { value, style: { wrap: true } })),
        ),
      ),
    ],
  };
}
