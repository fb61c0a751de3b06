import type { Area } from '../../../../lib/index.js';
import type { Sheet } from '../../book/sheet.js';
import { invalidArgument } from '../errors.js';
import { RangeBordersObject } from './borders.js';
import { color, flag, points } from './check.js';
import { alignmentName, alignmentOf, Looks, PLAIN, verticalName, verticalOf } from './looks.js';
import { HostObject, type HostModel } from './object.js';
import { FormatProtectionObject } from './protection.js';
import { autofitted, charactersOf, pointsOf, STANDARD_CHARACTERS } from './widths.js';

export class RangeFillObject extends HostObject {
  static override readonly excelName = 'RangeFill';

  constructor(private readonly looks: Looks) {
    super();
  }

  /** White also where there is no fill, as in Excel; `Pattern` tells the two apart. */
  get Color(): string | null {
    return this.looks.common((style) => style.fill ?? PLAIN.noFill);
  }
  set Color(sent: unknown) {
    this.looks.change({ fill: color(sent) });
  }
  get Pattern(): string | null {
    return this.looks.common((style) => (style.fill ? 'Solid' : 'None'));
  }
  Clear() {
    this.looks.change({ fill: null });
  }
}

export class RangeFontObject extends HostObject {
  static override readonly excelName = 'RangeFont';

  constructor(private readonly looks: Looks) {
    super();
  }

  get Bold(): boolean | null {
    return this.looks.common((style) => style.bold ?? false);
  }
  set Bold(sent: unknown) {
    this.looks.change({ bold: flag(sent) || null });
  }
  get Italic(): boolean | null {
    return this.looks.common((style) => style.italic ?? false);
  }
  set Italic(sent: unknown) {
    this.looks.change({ italic: flag(sent) || null });
  }
  get Color(): string | null {
    return this.looks.common((style) => style.color ?? PLAIN.color);
  }
  set Color(sent: unknown) {
    const named = color(sent);
    this.looks.change({ color: named === PLAIN.color ? null : named });
  }
  get Size(): number | null {
    return this.looks.common((style) => style.size ?? PLAIN.size);
  }
  set Size(sent: unknown) {
    const size = points(sent);
    this.looks.change({ size: size === PLAIN.size ? null : size });
  }
}

export class RangeFormatObject extends HostObject {
  static override readonly excelName = 'RangeFormat';
  readonly #looks: Looks;

  constructor(
    private readonly model: HostModel,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
    this.#looks = new Looks(model.book, sheet, area);
  }

  get Fill() {
    return new RangeFillObject(this.#looks);
  }
  get Font() {
    return new RangeFontObject(this.#looks);
  }
  get Protection() {
    return new FormatProtectionObject(this.model, this.sheet, this.area);
  }
  get Borders() {
    return new RangeBordersObject(this.#looks);
  }

  get WrapText(): boolean | null {
    return this.#looks.common((style) => style.wrap ?? false);
  }
  set WrapText(sent: unknown) {
    this.#looks.change({ wrap: flag(sent) || null });
  }
  get HorizontalAlignment(): string | null {
    return this.#looks.common((style) => alignmentName(style.align, this.sheet.rtl));
  }
  set HorizontalAlignment(sent: unknown) {
    const align = alignmentOf(sent, this.sheet.rtl);
    if (align === undefined) throw invalidArgument(`alignment ${String(sent)}`);
    this.#looks.change({ align });
  }

  get VerticalAlignment(): string | null {
    return this.#looks.common((style) => verticalName(style.vertical));
  }
  set VerticalAlignment(sent: unknown) {
    const vertical = verticalOf(sent);
    if (vertical === undefined) throw invalidArgument(`alignment ${String(sent)}`);
    this.#looks.change({ vertical });
  }

  /** In points; null where the columns differ. */
  get ColumnWidth(): number | null {
    const widths = new Set(this.#columns().map((column) => this.#characters(column)));
    const [first] = widths;
    return widths.size === 1 && first !== undefined ? pointsOf(first) : null;
  }
  set ColumnWidth(sent: unknown) {
    const characters = charactersOf(points(sent));
    this.#widen(() => characters);
  }
  AutofitColumns() {
    this.#widen((column) => autofitted(this.sheet, column));
  }
  /** Rows of the workbench are always as high as what they hold. */
  AutofitRows() {
    return null;
  }

  #characters(column: number): number {
    return this.sheet.columnWidths.get(column) ?? STANDARD_CHARACTERS;
  }

  #columns(): readonly number[] {
    const { left, right } = this.area;
    return Array.from({ length: right - left + 1 }, (_, at) => left + at);
  }

  #widen(width: (column: number) => number): void {
    const columnWidths = new Map(this.sheet.columnWidths);
    for (const column of this.#columns()) columnWidths.set(column, width(column));
    this.model.book.layOut(this.sheet.name, { columnWidths }, 'addin');
  }
}
