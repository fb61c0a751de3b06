import type { IsoDate } from '../../core/dated.js';
import { isRightToLeft, type Language } from '../../core/language.js';
import type { QuotaModel } from '../../quota/types.js';
import type { PlanCell, PlanStep } from '../plan.js';
import { editionLine } from '../scenario/edition.js';
import { sheetLabels } from '../scenario/labels.js';
import { STYLES } from '../scenario/styles.js';
import type { Area } from '../snapshot.js';
import { portableLabels } from './labels.js';
import type { Tables } from './tables.js';
import type { ValueCell } from './types.js';

const WIDTHS = [22, 26, 18];

/** More than people read; the report of the action names them all. */
const LISTED = 500;

const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: 2 });

/** The sheet of ours: the parameter tables that formulas refer to, and the cells that became values. */
export function parameterSheet(
  { sheet, blocks }: Tables,
  values: readonly ValueCell[],
  model: QuotaModel,
  language: Language,
  date: IsoDate | undefined,
): readonly PlanStep[] {
  const labels = portableLabels(language);
  const words = sheetLabels(language);
  const write = (top: number, cells: readonly (readonly PlanCell[])[]): PlanStep => ({
    do: 'write',
    sheet,
    top,
    left: 0,
    cells,
  });
  const style = (area: Area, look: (typeof STYLES)[keyof typeof STYLES]): PlanStep => ({
    do: 'style',
    sheet,
    area,
    style: look,
  });
  const texts = (...all: readonly string[]): readonly PlanCell[] => all.map((value) => ({ value }));

  const last = blocks.at(-1);
  const listTop = last ? last.top + last.cells.length + 1 : 3;
  const listed = values.filter(({ before }) => before !== undefined).slice(0, LISTED);
  return [
    {
      do: 'add-sheet',
      sheet: {
        name: sheet,
        rtl: isRightToLeft(language),
        columnWidths: WIDTHS,
        frozenRows: 0,
        print: { landscape: false, onePageWide: true, titleRows: 0 },
      },
    },
    write(0, [texts(labels.title), ...(blocks.length > 0 ? [texts(labels.explanation)] : [])]),
    style(across(0), STYLES.title),
    style({ ...across(1) }, STYLES.note),
    ...blocks.flatMap(({ source, top, cells }) => [
      write(top - 2, [
        source === undefined
          ? texts(editionLine(model, words))
          : texts(labels.tableOf, source.sheet, source.area),
        texts(words.parameter, words.from, words.value),
        ...cells,
      ]),
      style(across(top - 2), STYLES.text),
      style(across(top - 1), STYLES.heading),
      style({ top, left: 0, bottom: top + cells.length - 1, right: 1 }, STYLES.centred),
      style({ top, left: 1, bottom: top + cells.length - 1, right: 2 }, STYLES.input),
    ]),
    ...(listed.length === 0
      ? []
      : [
          write(listTop, [
            texts(labels.values(date && words.day(date))),
            texts(labels.sheet, labels.cell, labels.formula),
            ...listed.map((value) => texts(value.sheet, value.cell, value.before ?? '')),
          ]),
          style(across(listTop), STYLES.text),
          style(across(listTop + 1), STYLES.heading),
          style({ top: listTop + 2, left: 0, bottom: listTop + 1 + listed.length, right: 2 }, STYLES.text),
        ]),
  ];
}
