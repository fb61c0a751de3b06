import {
  CONDITIONAL_SIDES,
  type ConditionalLine,
  type ConditionalLook,
  type ConditionalSide,
} from '../../sheets/conditional.js';
import type { Package } from '../package/package.js';
import { colorReader } from '../read/colors.js';
import type { OpenedFormat } from '../opened.js';
import { XmlScanner } from '../xml/scanner.js';
import { rulesOf } from './rules.js';

/** Newer files name the sides by where reading begins; conditional formats take that for the left. */
const SIDES = new Map<string, ConditionalSide>([
  ...CONDITIONAL_SIDES.map((side) => [side, side] as const),
  ['start', 'left'],
  ['end', 'right'],
]);

function lineStyle(style: string): ConditionalLine['style'] | undefined {
  if (style === 'none') return undefined;
  if (style === 'dotted' || style === 'hair') return 'dotted';
  return /dash/i.test(style) ? 'dashed' : 'solid';
}

/** What the conditional formats of a workbook lay over their cells, by number; as much of it as we lay ourselves. */
export function readLooks(pack: Package, styles: string | undefined): readonly ConditionalLook[] {
  const scanner = new XmlScanner((styles && pack.text(styles)) ?? '');
  scanner.find('dxfs');
  const color = colorReader(pack, true);
  const looks: ConditionalLook[] = [];
  let look: ConditionalLook = {};
  let within = '';
  let side: ConditionalSide | undefined;
  // Behind an empty list, or where there is none, come elements that are no looks.
  while (scanner.next()) {
    const { name, kind } = scanner;
    if (kind === 'close') {
      if (name === 'dxfs') break;
      if (name === 'dxf') looks.push(look);
      continue;
    }
    if (name === 'dxf') {
      look = {};
      if (kind === 'empty') looks.push(look);
    } else if (name === 'font' || name === 'fill' || name === 'border') {
      within = name;
      side = undefined;
    } else if (within === 'border' && name !== 'color') {
      side = SIDES.get(name);
      const style = lineStyle(scanner.attribute('style') ?? 'none');
      // A line without a colour is black.
      if (side && style) look = { ...look, lines: { ...look.lines, [side]: { style, color: '#000000' } } };
    } else if (name === 'color' || name === 'bgColor' || name === 'fgColor') {
      const found = color(scanner);
      if (!found) continue;
      if (within === 'font' && name === 'color') look = { ...look, color: found };
      else if (within === 'fill' && (name === 'bgColor' || look.fill === undefined))
        look = { ...look, fill: found };
      else if (within === 'border' && side) {
        const line = look.lines?.[side];
        if (line) look = { ...look, lines: { ...look.lines, [side]: { ...line, color: found } } };
      }
    }
  }
  return looks;
}

/** The conditional formats of a sheet part. */
export function readFormats(text: string, looks: readonly ConditionalLook[]): readonly OpenedFormat[] {
  const rules = rulesOf(text, (piece) => piece)?.blocks.flatMap((block) => block.rules) ?? [];
  return rules.map(({ index, type, areas, priority, formula, look }) => ({
    index,
    type,
    areas,
    priority,
    ...(formula !== undefined && { formula }),
    look: (look === undefined ? undefined : looks[look]) ?? {},
  }));
}
