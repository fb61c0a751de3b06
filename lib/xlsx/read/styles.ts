import { BUILTIN_FORMATS } from '../formats.js';
import type { Package } from '../package/package.js';
import type { CellStyle } from '../../sheets/plan.js';
import { XmlScanner } from '../xml/scanner.js';
import { colorReader, type ColorReader } from './colors.js';

export interface StyleTable {
  /** Number format of each cell format (`s`); undefined is General. */
  readonly formats: readonly (string | undefined)[];
  /** Looks of each cell format; undefined where it has none beyond the default. */
  readonly looks: readonly (CellStyle | undefined)[];
  /** Numbers of the cell formats whose cells can be changed in a protected sheet; hardly any workbook has one. */
  readonly unlocked: ReadonlySet<number>;
}

const isOn = (scanner: XmlScanner): boolean =>
  !['0', 'false', 'none'].includes(scanner.attribute('val') ?? '1');

function readFont(scanner: XmlScanner, color: ColorReader): CellStyle {
  let font: CellStyle = {};
  if (scanner.kind === 'empty') return font;
  while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'font')) {
    if (scanner.kind === 'close') continue;
    if (scanner.name === 'b' && isOn(scanner)) font = { ...font, bold: true };
    else if (scanner.name === 'i' && isOn(scanner)) font = { ...font, italic: true };
    else if (scanner.name === 'sz') font = { ...font, size: Number(scanner.attribute('val')) };
    else if (scanner.name === 'color') {
      const found = color(scanner);
      if (found && found !== '#000000') font = { ...font, color: found };
    }
  }
  return font;
}

function readFill(scanner: XmlScanner, color: ColorReader): CellStyle {
  let fill: CellStyle = {};
  let solid = false;
  if (scanner.kind === 'empty') return fill;
  while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'fill')) {
    if (scanner.name === 'patternFill') solid = scanner.attribute('patternType') === 'solid' || solid;
    else if (scanner.name === 'fgColor' && solid) {
      const found = color(scanner);
      if (found) fill = { fill: found };
    }
  }
  return fill;
}

function readBorder(scanner: XmlScanner): CellStyle {
  let border: CellStyle = {};
  if (scanner.kind === 'empty') return border;
  while (scanner.next() && !(scanner.kind === 'close' && scanner.name === 'border')) {
    if (scanner.kind === 'close' || (scanner.attribute('style') ?? 'none') === 'none') continue;
    if (scanner.name === 'top') border = { ...border, borderTop: true };
    else if (scanner.name === 'bottom') border = { ...border, borderBottom: true };
  }
  return border;
}

const VERTICALS = ['top', 'center', 'bottom'] as const;

/** `start` is where reading begins, so that left and right change sides with the sheet; a file says left and right. */
function readAlignment(scanner: XmlScanner): CellStyle {
  const horizontal = scanner.attribute('horizontal');
  const vertical = VERTICALS.find((each) => each === scanner.attribute('vertical'));
  const wrap = ['1', 'true'].includes(scanner.attribute('wrapText') ?? '');
  return {
    ...(horizontal === 'center' ? { align: 'center' as const } : {}),
    ...(horizontal === 'left' ? { align: 'start' as const } : {}),
    ...(horizontal === 'right' ? { align: 'end' as const } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrap ? { wrap: true } : {}),
  };
}

/** Number formats always; looks only where they are asked for. */
export function readStyles(pack: Package, part: string | undefined, withLooks: boolean): StyleTable {
  const scanner = new XmlScanner((part && pack.text(part)) ?? '');
  const color = colorReader(pack, withLooks);
  const own = new Map<string, string>();
  const fonts: CellStyle[] = [];
  const fills: CellStyle[] = [];
  const borders: CellStyle[] = [];
  const formats: (string | undefined)[] = [];
  const looks: (CellStyle | undefined)[] = [];
  const unlocked = new Set<number>();
  let inside = '';
  while (scanner.next()) {
    const { name, kind } = scanner;
    if (kind === 'close') {
      if (name === inside) inside = '';
    } else if (name === 'cellXfs' || name === 'dxfs' || name === 'cellStyleXfs')
      inside = kind === 'open' ? name : '';
    else if (inside === 'dxfs') continue;
    else if (name === 'numFmt')
      own.set(scanner.attribute('numFmtId') ?? '', scanner.attribute('formatCode') ?? '');
    else if (name === 'font' && withLooks) fonts.push(readFont(scanner, color));
    else if (name === 'fill' && withLooks) fills.push(readFill(scanner, color));
    else if (name === 'border' && withLooks) borders.push(readBorder(scanner));
    else if (name === 'xf' && inside === 'cellXfs') {
      const number = scanner.attribute('numFmtId') ?? '0';
      const format = own.get(number) ?? BUILTIN_FORMATS[Number(number)];
      formats.push(format === 'General' ? undefined : format);
      const { size, ...font } = fonts[Number(scanner.attribute('fontId') ?? 0)] ?? {};
      const look: CellStyle = {
        ...font,
        ...(size !== undefined && size !== fonts[0]?.size ? { size } : {}),
        ...fills[Number(scanner.attribute('fillId') ?? 0)],
        ...borders[Number(scanner.attribute('borderId') ?? 0)],
      };
      looks.push(withLooks && Object.keys(look).length > 0 ? look : undefined);
    } else if (name === 'protection' && inside === 'cellXfs') {
      if (['0', 'false'].includes(scanner.attribute('locked') ?? '')) unlocked.add(formats.length - 1);
    } else if (name === 'alignment' && inside === 'cellXfs' && withLooks) {
      const look = { ...looks.at(-1), ...readAlignment(scanner) };
      if (Object.keys(look).length > 0) looks[looks.length - 1] = look;
    }
  }
  return { formats, looks, unlocked };
}
