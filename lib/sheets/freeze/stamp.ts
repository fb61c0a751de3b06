import type { IsoDate } from '../../core/dated.js';
import { isRightToLeft, type Language } from '../../core/language.js';
import { DEFAULT_VINTAGE, VINTAGES } from '../../model/authority.js';
import type { QuotaModel } from '../../quota/types.js';
import { areaName } from '../address.js';
import type { PlanCell, PlanStep } from '../plan.js';
import { linkCell } from '../report/cells.js';
import { editionLine } from '../scenario/edition.js';
import { sheetLabels } from '../scenario/labels.js';
import { STYLES } from '../scenario/styles.js';
import type { Area, CellValue, SheetSnapshot } from '../snapshot.js';
import { stampLabels } from './labels.js';
import type { FreezeForm, FrozenCell, FrozenPlace } from './types.js';
import { areaOf } from './written.js';

export interface StampRequest {
  readonly name: string;
  readonly language: Language;
  readonly on: IsoDate;
  readonly addin: string;
  readonly as: FreezeForm;
  readonly model: QuotaModel;
  readonly sheets: readonly SheetSnapshot[];
  readonly frozen: readonly (Omit<FrozenCell, 'stands'> & {
    readonly stands: readonly (readonly unknown[])[];
  })[];
  readonly left: readonly (FrozenPlace & { readonly formula: string })[];
}

const WIDTHS = [22, 12, 70, 20];

/** `C7`, or all the cells that the formula filled. */
const placeName = (cell: StampRequest['frozen'][number]): string => areaName(areaOf(cell));

/** Those that the formulas name, and the one that holds where they name none. */
const vintagesIn = (formulas: readonly string[]) =>
  VINTAGES.filter(
    (vintage) =>
      vintage === DEFAULT_VINTAGE ||
      formulas.some((formula) => formula.toLowerCase().includes(`"${vintage}"`)),
  );

const shown = (value: CellValue): string | number | boolean | null =>
  value !== null && typeof value === 'object' ? value.error : value;

/** The sheet that travels with frozen formulas, so that whoever opens the workbook knows which numbers these are and how to get the formulas back. */
export function stampSteps(request: StampRequest): readonly PlanStep[] {
  const { name: sheet, language, on, addin, as, model, sheets, frozen, left } = request;
  const labels = stampLabels(language);
  const words = sheetLabels(language);
  const byName = new Map(sheets.map((each) => [each.name, each]));
  const formatOf = ({ sheet: name, row, column }: FrozenPlace): { readonly format?: string } => {
    const format = byName.get(name)?.rows[row]?.[column]?.format;
    return format === undefined ? {} : { format };
  };
  const texts = (...all: readonly (string | number)[]): readonly PlanCell[] =>
    all.map((value) => ({ value }));
  const link = (at: FrozenPlace, place: string): PlanCell => linkCell(at.sheet, at.cell, place);

  const head = [
    texts(labels.title),
    texts(labels.form[as]),
    texts(labels.on, words.day(on)),
    texts(labels.addin, addin),
    texts(labels.model, editionLine(model, words)),
    texts(
      labels.vintages,
      vintagesIn(frozen.map(({ formula }) => formula))
        .map((vintage) => words.vintages[vintage])
        .join(' · '),
    ),
    texts(labels.count, frozen.length),
    texts(labels.restore, labels.how),
  ];
  const listTop = head.length + 1;
  const listed = frozen.map((cell): readonly PlanCell[] => [
    { value: cell.sheet },
    link(cell, placeName(cell)),
    { value: cell.formula },
    { value: shown(cell.value), ...formatOf(cell) },
  ]);
  const leftTop = listTop + 1 + listed.length + 1;
  const stayed = left.map((cell): readonly PlanCell[] => [
    { value: cell.sheet },
    link(cell, cell.cell),
    { value: cell.formula },
  ]);
  const area = (top: number, rows: number, right = 3): Area => ({
    top,
    left: 0,
    bottom: top + rows - 1,
    right,
  });
  const write = (top: number, cells: readonly (readonly PlanCell[])[]): PlanStep => ({
    do: 'write',
    sheet,
    top,
    left: 0,
    cells,
  });
  const style = (at: Area, look: (typeof STYLES)[keyof typeof STYLES]): PlanStep => ({
    do: 'style',
    sheet,
    area: at,
    style: look,
  });
  return [
    {
      do: 'add-sheet',
      sheet: {
        name: sheet,
        rtl: isRightToLeft(language),
        columnWidths: WIDTHS,
        frozenRows: 0,
        print: { landscape: true, onePageWide: true, titleRows: 0 },
      },
    },
    write(0, head),
    write(listTop, [texts(labels.sheet, labels.cell, labels.formula, labels.value), ...listed]),
    ...(stayed.length === 0
      ? []
      : [
          write(leftTop, [texts(labels.left), texts(labels.sheet, labels.cell, labels.formula), ...stayed]),
          style(area(leftTop, 1, 0), STYLES.warning),
          style(area(leftTop + 1, 1, 2), STYLES.heading),
          style(area(leftTop + 2, stayed.length), STYLES.text),
        ]),
    style(area(0, 1), STYLES.title),
    style(area(1, 1), STYLES.note),
    style(area(2, head.length - 2, 1), STYLES.text),
    style(area(listTop, 1), STYLES.heading),
    ...(listed.length === 0 ? [] : [style(area(listTop + 1, listed.length, 2), STYLES.text)]),
  ];
}
