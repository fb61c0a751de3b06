import type { Area, CellStyle } from '../../../../lib/index.js';
import type { Sheet } from '../../book/sheet.js';
import type { CellEdit, StyleEdit } from '../../book/types.js';
import { formatAddress } from '../address.js';
import { HostError, invalidArgument } from '../errors.js';
import { grid, spread } from './area.js';
import { color, flag, points } from './check.js';
import { alignmentName, alignmentOf, PLAIN, verticalName, verticalOf } from './looks.js';

type Tree = { readonly [name: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of borders, one choice of members goes for all sides. */
const SIDES = ['top', 'bottom'];

const line = (drawn: boolean | undefined): Tree => ({ style: drawn ? 'Continuous' : 'None' });

/** Everything that this host can say of one cell, in the shape of `Excel.CellProperties`. */
const described = (style: CellStyle, rtl: boolean, address: string): Tree => ({
  address,
  format: {
    fill: { color: style.fill ?? PLAIN.noFill, pattern: style.fill ? 'Solid' : 'None' },
    font: {
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      color: style.color ?? PLAIN.color,
      size: style.size ?? PLAIN.size,
    },
    borders: { top: line(style.borderTop), bottom: line(style.borderBottom) },
    horizontalAlignment: alignmentName(style.align, rtl),
    verticalAlignment: verticalName(style.vertical),
    wrapText: style.wrap ?? false,
  },
});

/** The part of `tree` that the add-in asked for; what this host cannot say is refused rather than left out. */
function asked(tree: Tree, options: Tree, path = ''): Tree {
  const entries = Object.entries(options).filter(([, wanted]) => wanted !== false && wanted !== undefined);
  return Object.fromEntries(
    entries.map(([name, wanted]) => {
      const value = tree[name];
      if (value === undefined)
        throw new HostError('ApiNotFound', `The workbench does not answer CellProperties${path}.${name}.`);
      if (name === 'borders' && isTree(wanted)) {
        return [
          name,
          asked(
            tree[name] as Tree,
            Object.fromEntries(SIDES.map((side) => [side, wanted])),
            `${path}.${name}`,
          ),
        ];
      }
      return [name, isTree(wanted) && isTree(value) ? asked(value, wanted, `${path}.${name}`) : value];
    }),
  );
}

export function cellProperties(sheet: Sheet, area: Area, options: unknown): Tree[][] {
  if (!isTree(options)) throw invalidArgument('what to load');
  return grid(area, (row, column) => {
    const address = formatAddress(sheet.name, { top: row, left: column, bottom: row, right: column });
    return asked(described(sheet.cell(row, column)?.style ?? {}, sheet.rtl, address), options);
  });
}

const SETTERS: Readonly<Record<string, (sent: unknown, rtl: boolean) => StyleEdit>> = {
  'fill.color': (sent) => ({ fill: color(sent) }),
  'font.bold': (sent) => ({ bold: flag(sent) || null }),
  'font.italic': (sent) => ({ italic: flag(sent) || null }),
  'font.color': (sent) => ({ color: color(sent) === PLAIN.color ? null : color(sent) }),
  'font.size': (sent) => ({ size: points(sent) === PLAIN.size ? null : points(sent) }),
  'borders.top.style': (sent) => ({ borderTop: sent === 'Continuous' || null }),
  'borders.bottom.style': (sent) => ({ borderBottom: sent === 'Continuous' || null }),
  wrapText: (sent) => ({ wrap: flag(sent) || null }),
  horizontalAlignment: (sent, rtl) => {
    const align = alignmentOf(sent, rtl);
    if (align === undefined) throw invalidArgument(`alignment ${String(sent)}`);
    return { align };
  },
  verticalAlignment: (sent) => {
    const vertical = verticalOf(sent);
    if (vertical === undefined) throw invalidArgument(`alignment ${String(sent)}`);
    return { vertical };
  },
};

function styleEdit(format: Tree, rtl: boolean, path = ''): StyleEdit {
  return Object.entries(format).reduce<StyleEdit>((edit, [name, sent]) => {
    const full = path + name;
    if (isTree(sent)) return { ...edit, ...styleEdit(sent, rtl, `${full}.`) };
    const setter = SETTERS[full];
    if (!setter)
      throw new HostError('ApiNotFound', `The workbench does not set CellProperties.format.${full}.`);
    return { ...edit, ...setter(sent, rtl) };
  }, {});
}

export function propertyEdits(sheet: Sheet, area: Area, sent: unknown): CellEdit[] {
  const edits: CellEdit[] = [];
  spread(area, sent, (row, column, properties) => {
    if (!isTree(properties)) throw invalidArgument('cell properties');
    const { format } = properties;
    if (isTree(format)) edits.push({ row, column, style: styleEdit(format, sheet.rtl) });
  });
  return edits;
}
