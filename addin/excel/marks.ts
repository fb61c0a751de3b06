import {
  areaName,
  CONDITIONAL_SIDES,
  markedAs,
  markFormat,
  type ConditionalLine,
  type SheetMark,
} from '../../lib/index.js';
import { areasOf } from './address.js';
import type { Batch } from './batch.js';
import { Refusal } from './errors.js';
import type { MarksChanged } from './inverse.js';
import { supports } from './run.js';

const STYLES: Readonly<Record<ConditionalLine['style'], 'Continuous' | 'Dash' | 'Dot'>> = {
  solid: 'Continuous',
  dashed: 'Dash',
  dotted: 'Dot',
};

/** What one conditional format takes in a message, its areas aside. */
const BYTES = 6_000;

/** The conditional formats of a sheet that are marks of ours. */
export interface FoundMarks {
  readonly sheet: Excel.Worksheet;
  readonly formats: readonly Excel.ConditionalFormat[];
  readonly marks: readonly SheetMark[];
}

/** Excel has all that is needed since 1.9, and so has each host with the shared runtime that the manifest asks for. */
function mustSupport(): void {
  if (supports('1.9')) return;
  const facts = { code: 'ApiNotFound', statement: 'RangeAreas.conditionalFormats' };
  throw new Refusal({ code: 'host-refused', facts });
}

/** Finds our marks among all conditional formats of these sheets: two rounds, one where no sheet has formulas among them. */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly FoundMarks[]> {
  mustSupport();
  const all = sheets.map((sheet) => sheet.getRange().conditionalFormats.load('items/id,items/type'));
  await context.sync();
  const asked = all.map(({ items }) =>
    items.flatMap((format) =>
      format.type === Excel.ConditionalFormatType.custom
        ? [{ format, rule: format.custom.rule.load('formula'), ranges: format.getRanges().load('address') }]
        : [],
    ),
  );
  if (asked.some((formats) => formats.length > 0)) await context.sync();
  return sheets.map((sheet, at) => {
    const ours = (asked[at] ?? []).flatMap(({ format, rule, ranges }) => {
      const severity = markedAs(rule.formula);
      return severity ? [{ format, mark: { severity, areas: areasOf(ranges.address) } }] : [];
    });
    return { sheet, formats: ours.map(({ format }) => format), marks: ours.map(({ mark }) => mark) };
  });
}

/** Lays marks over a sheet, without a message of its own. Each new one lies on top in Excel, so the first comes last. */
export async function addMarks(
  batch: Batch,
  sheet: Excel.Worksheet,
  marks: readonly SheetMark[],
): Promise<void> {
  for (const { severity, areas } of [...marks].reverse()) {
    const { formula, look } = markFormat(severity, areas);
    const address = areas.map(areaName).join(',');
    await batch.room(BYTES + address.length);
    const format = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    // Other formats go on beneath.
    format.stopIfTrue = false;
    format.custom.rule.formula = formula;
    const { fill, font, borders } = format.custom.format;
    if (look.fill !== undefined) fill.color = look.fill;
    if (look.color !== undefined) font.color = look.color;
    for (const side of CONDITIONAL_SIDES) {
      const line = look.lines?.[side];
      if (!line) continue;
      borders[side].style = STYLES[line.style];
      borders[side].color = line.color;
    }
  }
}

/** Takes marks off again that were found in the same context. */
export const removeMarks = ({ formats }: FoundMarks): void => {
  for (const format of formats) format.delete();
};

/** Gives sheets the marks back that they had before a plan, or (`after`) those that it left them. A sheet that is gone needs none. */
export async function restoreMarks(
  batch: Batch,
  changed: readonly MarksChanged[],
  sheets: ReadonlyMap<string, Excel.Worksheet>,
  which: 'before' | 'after',
): Promise<void> {
  const here = changed.flatMap((one) => {
    const sheet = sheets.get(one.sheetId);
    return sheet ? [{ sheet, marks: one[which] }] : [];
  });
  if (here.length === 0) return;
  const found = await findMarks(
    batch.context,
    here.map(({ sheet }) => sheet),
  );
  found.forEach(removeMarks);
  for (const { sheet, marks } of here) await addMarks(batch, sheet, marks);
}
