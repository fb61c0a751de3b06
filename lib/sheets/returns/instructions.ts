import type { IsoDate } from '../../core/dated.js';
import { isRightToLeft, type Language } from '../../core/language.js';
import type { PlanStep } from '../plan.js';
import { sheetLabels } from '../scenario/labels.js';
import { across, columnArea, penFor, texts } from '../scenario/pen.js';
import { STYLES } from '../scenario/styles.js';
import { returnLabels } from './labels/labels.js';

export interface Instructions {
  readonly sheet: string;
  readonly language: Language;
  readonly cluster: string;
  readonly authority: string;
  readonly issued: IsoDate;
  readonly edition: number;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

/** Title, whose and when, a blank row; then what to do. */
const FIRST = 3;

/** The first sheet of a return book: whose it is, what to do, what lies in it. Nothing in it is to be changed. */
export function instructionSteps(given: Instructions): readonly PlanStep[] {
  const { sheet, language, cluster, authority, issued, edition, sheets } = given;
  const labels = returnLabels(language);
  const pen = penFor(sheet);
  const list = FIRST + labels.steps.length + 1;
  return [
    {
      do: 'add-sheet',
      sheet: {
        name: sheet,
        rtl: isRightToLeft(language),
        columnWidths: [6, 90, 12],
        frozenRows: 0,
        print: { landscape: false, onePageWide: true, titleRows: 0 },
        protect: { unlocked: [] },
      },
    },
    pen.write(0, 0, [
      texts(labels.bookTitle(authority)),
      texts(labels.issued(cluster, sheetLabels(language).day(issued), edition)),
    ]),
    pen.style(across(0, 0, 0), STYLES.title),
    pen.style(across(1, 0, 0), STYLES.note),
    pen.write(
      FIRST,
      0,
      labels.steps.map((text, at) => [{ value: at + 1 }, { value: text }]),
    ),
    pen.style(columnArea(0, FIRST, list - 2), { ...STYLES.centred, vertical: 'top' }),
    pen.style(columnArea(1, FIRST, list - 2), { ...STYLES.text, wrap: true }),
    pen.write(list, 1, [texts(labels.sheetsInBook, labels.rows)]),
    pen.style(across(list, 1, 2), STYLES.heading),
    pen.write(
      list + 1,
      1,
      sheets.map(({ name, rows }) => [{ value: name }, { value: rows }]),
    ),
    pen.style(columnArea(1, list + 1, list + sheets.length), STYLES.text),
  ];
}
