import type { Plan, PlanStep } from '../../lib/index.js';
import { Batch } from './batch.js';
import { readCells, readLooks, readSheet, type Stood } from './before.js';
import { readPlace } from './charts.js';
import { Refusal } from './errors.js';

/** What the plan will meet: the sheets that are there, and everything that it will change on them. */
export interface Standing {
  /** Sheets that the plan changes, adds or deletes and that were there before, by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids of all sheets that were there before. */
  readonly all: ReadonlySet<string>;
  readonly before: ReadonlyMap<PlanStep, Stood>;
}

/** Reads what must be known before the first cell is written. @throws Refusal */
export async function readStanding(context: Excel.RequestContext, plan: Plan): Promise<Standing> {
  const sheets = context.workbook.worksheets.load(
    'items/name,items/id,items/visibility,items/position,items/protection/protected',
  );
  await context.sync();
  const there = new Map(sheets.items.map((sheet) => [sheet.name.toLocaleLowerCase(), sheet]));
  const ids = new Map<string, string>();
  const added = new Set<string>();
  const batch = new Batch(context);
  const waiting: (() => readonly [PlanStep, Stood])[] = [];
  const second: (() => void)[] = [];

  const existing = (name: string): Excel.Worksheet | undefined => {
    const key = name.toLocaleLowerCase();
    const sheet = there.get(key);
    if (added.has(key)) return undefined;
    if (!sheet) throw new Refusal({ code: 'sheet-missing', facts: { sheet: name } });
    if (sheet.protection.protected) throw new Refusal({ code: 'sheet-protected', facts: { sheet: name } });
    ids.set(name, sheet.id);
    return sheet;
  };

  for (const step of plan.steps) {
    if (step.do === 'add-sheet') {
      const key = step.sheet.name.toLocaleLowerCase();
      if (there.has(key) || added.has(key)) {
        throw new Refusal({ code: 'sheet-exists', facts: { sheet: step.sheet.name } });
      }
      added.add(key);
      continue;
    }
    const sheet = existing(step.sheet);
    if (step.do === 'delete-sheet') {
      if (sheet) waiting.push(await readSheet(context, step, sheet));
      there.delete(step.sheet.toLocaleLowerCase());
      added.delete(step.sheet.toLocaleLowerCase());
    } else if (sheet) {
      waiting.push(
        step.do === 'write'
          ? await readCells(batch, step, sheet, second)
          : step.do === 'add-chart'
            ? readPlace(plan, step, sheet)
            : await readLooks(batch, plan, step, sheet),
      );
    }
  }
  if (waiting.length > 0) await context.sync();
  for (const ask of second) ask();
  if (second.length > 0) await context.sync();
  return {
    ids,
    all: new Set(sheets.items.map(({ id }) => id)),
    before: new Map(waiting.map((read) => read())),
  };
}
