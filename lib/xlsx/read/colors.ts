import type { Package } from '../package/package.js';
import { XmlScanner } from '../xml/scanner.js';

/** Reads the colour of the tag at hand as `#RRGGBB`; undefined where it is automatic or not known. */
export type ColorReader = (scanner: XmlScanner) => string | undefined;

/** A file names the theme's colours by this order; the first two pairs are exchanged against the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];

/** The palette of Excel 97, indices 8–63, ECMA-376 part 1, 18.8.27. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

function readTheme(pack: Package): ReadonlyMap<string, string> {
  const path = pack.paths().find((name) => /theme\/theme\d*\.xml$/i.test(name));
  const scanner = new XmlScanner((path && pack.text(path)) ?? '');
  const colors = new Map<string, string>();
  let slot = '';
  while (scanner.next()) {
    if (scanner.name === 'clrScheme' && scanner.kind === 'close') break;
    if (scanner.kind === 'close') continue;
    if (THEME_ORDER.includes(scanner.name)) slot = scanner.name;
    const value = scanner.attribute(scanner.name === 'sysClr' ? 'lastClr' : 'val');
    if ((scanner.name === 'srgbClr' || scanner.name === 'sysClr') && value && slot && !colors.has(slot)) {
      colors.set(slot, value.toUpperCase());
    }
  }
  return colors;
}

/** A tint moves the lightness towards white (above 0) or black (below); mixing each channel comes close enough to show. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  return channels
    .map((value) => Math.round(tint > 0 ? value + (255 - value) * tint : value * (1 + tint)))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

export function colorReader(pack: Package, wanted: boolean): ColorReader {
  const theme = wanted ? readTheme(pack) : new Map<string, string>();
  return (scanner) => {
    const indexed = scanner.attribute('indexed');
    const themed = scanner.attribute('theme');
    const rgb =
      scanner.attribute('rgb')?.slice(-6) ??
      (indexed === undefined ? undefined : PALETTE[Number(indexed) - 8]) ??
      (themed === undefined ? undefined : theme.get(THEME_ORDER[Number(themed)] ?? ''));
    if (!rgb || !/^[0-9a-f]{6}$/i.test(rgb)) return undefined;
    return `#${tinted(rgb, Number(scanner.attribute('tint') ?? 0))}`;
  };
}
