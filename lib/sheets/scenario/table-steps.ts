import type { Language } from '../../core/language.js';
import type { PlanStep } from '../plan.js';
import { kindMeaning, kindName } from './kinds.js';
import { sheetLabels } from './labels.js';
import { across, columnArea, texts, type Pen } from './pen.js';
import { STYLES } from './styles.js';
import type { PlacedTable } from './table.js';
import type { RowKind } from '../portable/scan.js';

/** A parameter table with its headings, which stand in the row above it. */
export function tableSteps(pen: Pen, { area, cells }: PlacedTable, language: Language): readonly PlanStep[] {
  const labels = sheetLabels(language);
  const { top, left, right } = area;
  return [
    pen.write(top - 1, left, [texts(labels.parameter, labels.from, labels.value)]),
    pen.write(top, left, cells),
    pen.style(across(top - 1, left, right), STYLES.heading),
    // A dash among numbers would go to the other end of its cell and join the value beside it.
    pen.style({ ...area, right: left + 1 }, STYLES.centred),
    pen.style({ ...area, left: left + 1 }, STYLES.input),
  ];
}

/** What each parameter means; its name has a cell of its own, for a line that began with a letter would run left to right. */
export function legendSteps(
  pen: Pen,
  kinds: readonly RowKind[],
  { top, left }: { readonly top: number; readonly left: number },
  language: Language,
): readonly PlanStep[] {
  const end = top + kinds.length - 1;
  return [
    pen.write(
      top,
      left,
      kinds.map((kind) => texts(kindName(kind, language), kindMeaning(kind, language))),
    ),
    pen.style(columnArea(left, top, end), { ...STYLES.note, ...STYLES.centred }),
    pen.style(columnArea(left + 1, top, end), STYLES.note),
  ];
}
