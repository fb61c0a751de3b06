import { plannedMarks, type Plan, type PlanStep } from '../../lib/index.js';
import { Batch } from './batch.js';
import { readCells, readLooks, readSheet, type Stood } from './before.js';
import { readPlace } from './charts.js';
import { Refusal } from './errors.js';
import type { MarksChanged } from './inverse.js';
import { findMarks } from './marks.js';

/** What the plan will meet: the sheets that are there, and everything that it will change on them. */
export interface Standing {
  /** Sheets that the plan changes, adds or deletes and that were there before, by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids of all sheets that were there before. */
  readonly all: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Ids of those that are very hidden. */
  readonly veryHidden: ReadonlySet<string>;
  readonly before: ReadonlyMap<PlanStep, Stood>;
  /** Of each sheet that the plan marks or clears of marks. */
  readonly marks: readonly MarksStood[];
}

export interface MarksStood extends MarksChanged {
  /** Ids of the conditional formats that go. */
  readonly going: readonly string[];
}

/** Marks on the sheets that stay: those that the plan marks, and all of them where it takes marks off. @throws Refusal */
async function readMarks(
  context: Excel.RequestContext,
  plan: Plan,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly MarksStood[]> {
  const unmarks = plan.steps.some((step) => step.do === 'unmark');
  const planned = new Map([...plannedMarks(plan)].map(([name, marks]) => [name.toLocaleLowerCase(), marks]));
  const touched = unmarks ? sheets : sheets.filter(({ name }) => planned.has(name.toLocaleLowerCase()));
  if (touched.length === 0) return [];
  const found = await findMarks(context, touched);
  return found.flatMap(({ sheet, formats, marks: before }): MarksStood[] => {
    const added = planned.get(sheet.name.toLocaleLowerCase()) ?? [];
    if (before.length === 0 && added.length === 0) return [];
    if (sheet.protection.protected)
      throw new Refusal({ code: 'sheet-protected', facts: { sheet: sheet.name } });
    const { id: sheetId, name } = sheet;
    const going = unmarks ? formats.map(({ id }) => id) : [];
    const after = unmarks ? added : [...added, ...before];
    return [{ kind: 'marks', sheetId, sheet: name, before, after, going }];
  });
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
    if (step.do === 'unmark') continue;
    const sheet = existing(step.sheet);
    if (step.do === 'mark') continue;
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
  const kept = sheets.items.filter(({ name }) => there.has(name.toLocaleLowerCase()));
  return {
    ids,
    marks: await readMarks(context, plan, kept),
    all: new Set(sheets.items.map(({ id }) => id)),
    names: sheets.items.map(({ name }) => name),
    veryHidden: new Set(
      sheets.items.filter(({ visibility }) => visibility === 'VeryHidden').map(({ id }) => id),
    ),
    before: new Map(waiting.map((read) => read())),
  };
}
