import { EDITIONS, recommendedModel, sourceOf, type NewSheet } from '../../../lib/index.js';
import type { SheetChanges } from '../../../lib/xlsx/index.js';
import { HEADING, rowOf } from './cells.js';
import { answerOf, known, MEMBERS, sharonMembers, type SampleField } from './members.js';

export const SOURCES = 'מקורות';

export const sourcesSheet: NewSheet = {
  name: SOURCES,
  rtl: true,
  columnWidths: [100],
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

const publication = (id: string): string => {
  const source = sourceOf(id);
  return source ? `${source.he} (${source.file})` : id;
};

/** Where every column of the members sheet comes from, a sentence each. */
export function sourcesCells(): SheetChanges {
  const model = known(recommendedModel(), 'the recommended model');
  const sentences = [
    ...COLUMNS.flatMap(([column, field]) =>
      sourcesOf(field).map(([year, source]) => `${column}, נתוני ${year}: ${publication(source)}`),
    ),
    `מכסה: המודל המומלץ, נספח 3. ${editionTitle(model.edition)}`,
    `רשימת הרשויות החברות: ${publication('ministry-register-2024')}`,
  ];
  return {
    sheet: SOURCES,
    cells: [
      ...rowOf(0, [{ value: `מקורות הנתונים שבגיליון ${MEMBERS}`, style: HEADING }]),
      ...sentences.flatMap((value, index) => rowOf(index + 1, [{ value, style: { wrap: true } }])),
    ],
  };
}
