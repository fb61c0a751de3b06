import { runsToTheLeft } from '../direction.js';
import { BUILTIN_FORMATS, FIRST_OWN_FORMAT } from '../formats.js';
import type { CellStyle } from '../../sheets/plan.js';
import type { CellChange } from '../edits.js';
import { append, elementTree, prefixOf, withAttribute, type ElementPlace } from '../xml/elements.js';
import { fromRaw, splice, toRaw, type Raw } from '../xml/raw.js';
import { attributeText, xmlText } from '../xml/text.js';
import { borderWith, fillWith, fontWith } from './looks.js';

/** A list of the style part, with what is added to it. */
class Collection {
  readonly added: Raw[] = [];
  private readonly known: Raw[];

  constructor(
    raw: Raw,
    readonly place: ElementPlace | undefined,
  ) {
    this.known = (place?.children ?? []).map(({ start, end }) => raw.slice(start, end));
  }

  at(index: number): Raw | undefined {
    return this.known[index];
  }

  /** The number of this element, which is added where it is not there yet. */
  indexOf(element: Raw): number {
    const index = this.known.indexOf(element);
    if (index >= 0) return index;
    this.added.push(element);
    return this.known.push(element) - 1;
  }

  all(): readonly Raw[] {
    return this.known;
  }
}

const attribute = (tag: Raw, name: string): string | undefined =>
  new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1];

/** A cell format with its lock set, which counts in protected sheets; it stands behind the alignment. */
function withLock(format: Raw, locked: boolean, prefix: string): Raw {
  const [, open = '', inner = ''] = /^(<[^>]*>)([^]*?)(?:<\/[^>]*>)?$/.exec(format) ?? [];
  const content = open.endsWith('/>') ? '' : inner;
  const found = /<(?:[^\s<>/]*:)?protection(?:\s[^>]*)?\/?>(?:<\/[^>]*protection>)?/.exec(content)?.[0];
  const before = found?.replace(/\s*\/?>.*$/, '>') ?? `<${prefix}protection>`;
  const lock = withAttribute(before, 'locked', locked ? '1' : '0').replace(/>$/, '/>');
  const tag = withAttribute(open.replace(/\s*\/?>$/, '>'), 'applyProtection', '1');
  const alignment =
    /^<(?:[^\s<>/]*:)?alignment(?:\s[^>]*)?\/?>(?:<\/[^>]*alignment>)?/.exec(content)?.[0] ?? '';
  const rest = content.slice(alignment.length);
  return `${tag}${alignment}${found === undefined ? lock + rest : rest.replace(found, lock)}</${prefix}xf>`;
}

/** Adds to the style part what changed cells need, and leaves the rest of it as it is. */
export class StyleWriter {
  private readonly root: ElementPlace;
  private readonly prefix: string;
  private readonly lists: Readonly<Record<'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs', Collection>>;
  private readonly cache = new Map<string, number>();

  private constructor(
    private readonly source: Raw,
    root: ElementPlace,
  ) {
    this.root = root;
    this.prefix = prefixOf(source, root);
    const list = (name: string) =>
      new Collection(
        source,
        root.children.find((child) => child.name === name),
      );
    this.lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
    };
  }

  /** Undefined where the part is damaged. */
  static open(source: Raw): StyleWriter | undefined {
    const root = elementTree(source, 2);
    return root && new StyleWriter(source, root);
  }

  /** The style number of a cell that had `before` and changes as given. */
  restyle(before: number, change: CellChange, rtl: boolean): number {
    const { format, style, unlocked } = change;
    const plain = style === undefined || Object.keys(style).length === 0;
    if (format === undefined && plain && unlocked === undefined) return before;
    // Excel finds the direction of a line from its first letter; LibreOffice has to be told, else it puts what stands at
    // an end of the line, such as (₪), at the other.
    const toTheLeft =
      change.formula == null && typeof change.value === 'string' && runsToTheLeft(change.value);
    const key = JSON.stringify([before, format, style, style?.align && rtl, toTheLeft, unlocked]);
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const derived = this.derive(before, format, style ?? {}, rtl, toTheLeft);
    const index = this.lists.cellXfs.indexOf(
      unlocked === undefined ? derived : withLock(derived, !unlocked, this.prefix),
    );
    this.cache.set(key, index);
    return index;
  }

  /** The part with what was added; undefined where nothing was. */
  result(): Raw | undefined {
    if (Object.values(this.lists).every(({ added }) => added.length === 0)) return undefined;
    const splices = Object.entries(this.lists).flatMap(([name, { place, added }]) => {
      if (place) return append(this.source, place, added);
      if (added.length === 0) return [];
      const element = `<${this.prefix}${name} count="${added.length}">${added.join('')}</${this.prefix}${name}>`;
      return [{ start: this.root.openEnd, end: this.root.openEnd, text: element }];
    });
    return splice(
      this.source,
      splices.sort((a, b) => a.start - b.start),
    );
  }

  private derive(
    before: number,
    format: string | undefined,
    style: CellStyle,
    rtl: boolean,
    toTheLeft: boolean,
  ): Raw {
    const p = this.prefix;
    const { fonts, fills, borders, cellXfs } = this.lists;
    const base = cellXfs.at(before) ?? `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
    const [, open = '', inner = ''] = /^(<[^>]*>)([^]*?)(?:<\/[^>]*>)?$/.exec(base) ?? [];
    let tag = open.replace(/\s*\/?>$/, '>');
    let content = open.endsWith('/>') ? '' : inner;
    const set = (id: string, value: number, apply: string) => {
      tag = withAttribute(withAttribute(tag, id, String(value)), apply, '1');
    };
    const current = (id: string) => Number(attribute(open, id) ?? 0);

    if (format !== undefined) set('numFmtId', this.formatId(format), 'applyNumberFormat');
    const { bold, italic, color, size, fill, borderTop, borderBottom, wrap, align, vertical } = style;
    if ([bold, italic, color, size].some((member) => member !== undefined)) {
      const font = fontWith(fonts.at(current('fontId')) ?? `<${p}font/>`, style, p);
      set('fontId', fonts.indexOf(font), 'applyFont');
    }
    if (fill !== undefined) set('fillId', fills.indexOf(fillWith(fill, p)), 'applyFill');
    if (borderTop !== undefined || borderBottom !== undefined) {
      const border = borderWith(borders.at(current('borderId')) ?? `<${p}border/>`, style, p);
      set('borderId', borders.indexOf(border), 'applyBorder');
    }
    if (wrap !== undefined || align !== undefined || vertical !== undefined || toTheLeft) {
      const found = new RegExp(`<${p}alignment[^>]*?/?>(?:</${p}alignment>)?`).exec(content)?.[0];
      let alignment: Raw = found?.replace(/\s*\/?>.*$/, '>') ?? `<${p}alignment>`;
      if (wrap !== undefined) alignment = withAttribute(alignment, 'wrapText', wrap ? '1' : undefined);
      if (align !== undefined) {
        // The file says left and right, we say where reading begins.
        const side = align === 'center' ? 'center' : (align === 'start') === rtl ? 'right' : 'left';
        alignment = withAttribute(alignment, 'horizontal', side);
      }
      if (vertical !== undefined) alignment = withAttribute(alignment, 'vertical', vertical);
      if (toTheLeft && !alignment.includes(' readingOrder=')) {
        alignment = withAttribute(alignment, 'readingOrder', '2');
      }
      content = alignment.replace(/>$/, '/>') + content.replace(found ?? '', '');
      tag = withAttribute(tag, 'applyAlignment', '1');
    }
    return content === '' ? tag.replace(/>$/, '/>') : `${tag}${content}</${p}xf>`;
  }

  private formatId(format: string): number {
    if (format === 'General' || format === '') return 0;
    const builtin = Object.entries(BUILTIN_FORMATS).find(([, code]) => code === format);
    if (builtin) return Number(builtin[0]);
    const { numFmts } = this.lists;
    const own = numFmts.all().map((tag) => ({
      id: Number(attribute(tag, 'numFmtId')),
      code: xmlText(fromRaw(/\sformatCode=("[^"]*"|'[^']*')/.exec(tag)?.[1]?.slice(1, -1) ?? '')),
    }));
    const known = own.find(({ code }) => code === format);
    if (known) return known.id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...own.map((entry) => entry.id)) + 1;
    numFmts.indexOf(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${toRaw(attributeText(format))}"/>`);
    return id;
  }
}
