import {
  isoDate,
  planFreeze,
  planRestore,
  type Cell,
  type Decisions,
  type FreezeBook,
  type FreezeForm,
  type IsoDate,
  type Plan,
  type RestoreBook,
  type SheetSnapshot,
} from '../../../../lib/index.js';
import { planEdits, readWorkbook, writeWorkbook, type ResultOf } from '../../../../lib/xlsx/index.js';

type Sheets = readonly SheetSnapshot[];
type Rows = (Cell | undefined)[][];

export const ON = isoDate('2026-11-21') as IsoDate;

export function frozen(
  sheets: Sheets,
  as: FreezeForm = 'values',
  language: 'he' | 'ar' | 'fa' | 'en' = 'he',
): FreezeBook {
  const planned = planFreeze({ sheets, language, on: ON, addin: '1.2.3', as });
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
}

export function restored(sheets: Sheets, decisions: Decisions = {}): RestoreBook {
  const planned = planRestore(sheets, decisions);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
}

/** As a program tells it that does not say which cells a formula fills. */
export function withoutArrays(sheet: SheetSnapshot): SheetSnapshot {
  const { name, rtl, visibility, rows, merges } = sheet;
  return { name, rtl, visibility, rows, merges };
}

/** A plan carried out on a snapshot: formulas without results, errors as a program shows them. */
export function applied(sheets: Sheets, plan: Plan): Sheets {
  let now: readonly (Omit<SheetSnapshot, 'rows'> & { rows: Rows })[] = sheets.map((sheet) => ({
    ...withoutArrays(sheet),
    rows: sheet.rows.map((row) => [...row]),
  }));
  for (const step of plan.steps)
    if (step.do === 'delete-sheet') now = now.filter(({ name }) => name !== step.sheet);
  for (const step of plan.steps) {
    if (step.do === 'add-sheet') {
      const { name, rtl, visibility = 'visible' } = step.sheet;
      now = [...now, { name, rtl, visibility, merges: [], rows: [] }];
    } else if (step.do === 'write') {
      const sheet = now.find(({ name }) => name === step.sheet);
      if (!sheet) throw new Error(step.sheet);
      step.cells.forEach((line, down) => {
        line.forEach((cell, over) => {
          if (!cell) return;
          while (sheet.rows.length <= step.top + down) sheet.rows.push([]);
          const row = sheet.rows[step.top + down] as (Cell | undefined)[];
          while (row.length <= step.left + over) row.push(undefined);
          const format = row[step.left + over]?.format;
          const look = format === undefined ? {} : { format };
          const error = 'formula' in cell ? /^=(#\S+)$/.exec(cell.formula)?.[1] : undefined;
          row[step.left + over] =
            'formula' in cell
              ? { value: error === undefined ? null : { error }, formula: cell.formula, ...look }
              : cell.value === null
                ? undefined
                : { value: cell.value, ...look };
        });
      });
    }
  }
  return now;
}

/** By sheet and cell, every formula that stands in a book. */
export function formulas(sheets: Sheets): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap((cell, c): [string, string][] =>
          cell?.formula === undefined ? [] : [[`${name}!${String(r)},${String(c)}`, cell.formula]],
        ),
      ),
    ),
  );
}

export async function open(bytes: Uint8Array): Promise<Sheets> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value.sheets;
}

export async function save(
  original: Uint8Array | null,
  plan: Plan,
  resultOf: ResultOf = () => undefined,
): Promise<Uint8Array> {
  const written = await writeWorkbook(original, planEdits(plan, resultOf));
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.value;
}

/** Results as they stood, so that a file shows them before anything calculates. */
export const shownIn =
  (sheets: readonly SheetSnapshot[]): ResultOf =>
  (name, row, column) =>
    sheets.find((sheet) => sheet.name === name)?.rows[row]?.[column]?.value ?? undefined;
