import type { Area } from '../../../../lib/index.js';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/cells.js';
import type { Sheet } from '../../book/sheet.js';
import type { CellEdit } from '../../book/types.js';
import { formatAddress } from '../address.js';
import { HostError, invalidArgument, notFound } from '../errors.js';
import {
  bounding,
  cellsOf,
  eachCell,
  heightOf,
  intersection,
  isUnbounded,
  onSheet,
  widthOf,
} from './area.js';
import { cellProperties, propertyEdits } from './cellProperties.js';
import * as content from './content.js';
import { DataValidationObject } from './dataValidation.js';
import { RangeFormatObject } from './format.js';
import { HostObject, type HostModel } from './object.js';
import { RangeAreasObject } from './rangeAreas.js';

export class RangeObject extends HostObject {
  static override readonly excelName = 'Range';

  constructor(
    protected readonly model: HostModel,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
    onSheet(area);
  }

  override get trackable(): boolean {
    return true;
  }

  get Address() {
    return formatAddress(this.sheet.name, this.area);
  }
  get RowIndex() {
    return this.area.top;
  }
  get ColumnIndex() {
    return this.area.left;
  }
  get RowCount() {
    return heightOf(this.area);
  }
  get ColumnCount() {
    return widthOf(this.area);
  }
  get CellCount() {
    return cellsOf(this.area);
  }
  get IsEntireRow() {
    return widthOf(this.area) === MAX_COLUMNS;
  }
  get IsEntireColumn() {
    return heightOf(this.area) === MAX_ROWS;
  }

  get Values(): unknown {
    return content.values(this.sheet, this.area);
  }
  set Values(sent: unknown) {
    this.#edit(content.contentEdits(this.sheet, this.area, sent));
  }
  get Formulas(): unknown {
    return content.formulas(this.sheet, this.area);
  }
  set Formulas(sent: unknown) {
    this.#edit(content.contentEdits(this.sheet, this.area, sent));
  }
  get ValueTypes(): unknown {
    return content.valueTypes(this.sheet, this.area);
  }
  get NumberFormat(): unknown {
    return content.numberFormats(this.sheet, this.area);
  }
  set NumberFormat(sent: unknown) {
    this.#edit(content.formatEdits(this.area, sent));
  }

  /** True, false, or null where it is so of some cells only. */
  get HasSpill(): boolean | null {
    return content.hasSpill(this.sheet, this.area);
  }

  get Format() {
    return new RangeFormatObject(this.model, this.sheet, this.area);
  }
  get DataValidation() {
    return new DataValidationObject(this.model, this.sheet, this.area);
  }
  get Worksheet() {
    return this.model.worksheet(this.sheet);
  }
  get ConditionalFormats() {
    return this.model.formats(this.sheet, [this.area]);
  }

  GetCell(row: number, column: number) {
    const { top, left } = this.area;
    return this.#at({ top: top + row, left: left + column, bottom: top + row, right: left + column });
  }
  GetRow(row: number) {
    return this.#at({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  GetColumn(column: number) {
    return this.#at({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }
  GetLastRow() {
    return this.#at({ ...this.area, top: this.area.bottom });
  }
  GetLastColumn() {
    return this.#at({ ...this.area, left: this.area.right });
  }
  GetLastCell() {
    return this.#at({ ...this.area, top: this.area.bottom, left: this.area.right });
  }
  GetEntireRow() {
    return this.#at({ ...this.area, left: 0, right: MAX_COLUMNS - 1 });
  }
  GetEntireColumn() {
    return this.#at({ ...this.area, top: 0, bottom: MAX_ROWS - 1 });
  }
  GetOffsetRange(rows: number, columns: number) {
    const { top, left, bottom, right } = this.area;
    return this.#at({ top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns });
  }
  GetResizedRange(rows: number, columns: number) {
    return this.#at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }
  GetAbsoluteResizedRange(rows: number, columns: number) {
    const { top, left } = this.area;
    return this.#at({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  GetBoundingRect(other: unknown) {
    return this.#at(bounding(this.area, this.#sibling(other).area));
  }
  GetIntersectionOrNullObject(other: unknown) {
    const area = intersection(this.area, this.#sibling(other).area);
    return area ? this.#at(area) : null;
  }
  GetIntersection(other: unknown) {
    return this.GetIntersectionOrNullObject(other) ?? this.#none();
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean) {
    const used = this.sheet.used(valuesOnly === true);
    const area = used && intersection(used, this.area);
    return area ? this.#at(area) : null;
  }
  GetUsedRange(valuesOnly?: boolean) {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetMergedAreasOrNullObject() {
    const merges = this.sheet.merges.filter((merge) => intersection(merge, this.area));
    return merges.length > 0 ? new RangeAreasObject(this.model, this.sheet, merges) : null;
  }

  /** The cell whose array formula spilled into this one. */
  GetSpillParentOrNullObject() {
    const from = this.sheet.cell(this.area.top, this.area.left)?.spilledFrom;
    if (!from) return null;
    return this.#at({ top: from.row, left: from.column, bottom: from.row, right: from.column });
  }
  GetSpillParent() {
    return this.GetSpillParentOrNullObject() ?? this.#none();
  }

  /** What the array formula of this cell spilled into. */
  GetSpillingToRangeOrNullObject() {
    const { top, left } = this.area;
    if (cellsOf(this.area) > 1) return null;
    const area = content.spillOf(this.sheet, top, left);
    return area ? this.#at(area) : null;
  }
  GetSpillingToRange() {
    return this.GetSpillingToRangeOrNullObject() ?? this.#none();
  }

  Clear(applyTo: unknown = 'All') {
    if (applyTo !== 'All' && applyTo !== 'Contents' && applyTo !== 'Formats') {
      throw invalidArgument(`clear ${String(applyTo)}`);
    }
    const cleared = {
      ...(applyTo !== 'Formats' && { value: null, formula: null, spilledFrom: null }),
      ...(applyTo !== 'Contents' && { format: null, style: null }),
    };
    // Of an unbounded range, only what is used can hold anything.
    const used = this.sheet.used();
    const area = isUnbounded(this.area) ? used && intersection(used, this.area) : this.area;
    if (!area) return;
    const edits: CellEdit[] = [];
    eachCell(area, (row, column) => {
      if (this.sheet.cell(row, column)) edits.push({ row, column, ...cleared });
    });
    this.#edit(edits);
  }

  Select() {
    this.model.book.select(this.sheet.name, this.area, 'addin');
  }

  Merge(across?: boolean) {
    const rows = Array.from({ length: across ? heightOf(this.area) : 0 }, (_, row) => this.area.top + row);
    const areas = across ? rows.map((row) => ({ ...this.area, top: row, bottom: row })) : [this.area];
    const merges = [...this.#mergesOutside(), ...areas];
    this.model.book.layOut(this.sheet.name, { merges }, 'addin');
  }
  Unmerge() {
    this.model.book.layOut(this.sheet.name, { merges: this.#mergesOutside() }, 'addin');
  }

  GetCellProperties(options: unknown) {
    return cellProperties(this.sheet, this.area, options);
  }
  SetCellProperties(sent: unknown) {
    this.#edit(propertyEdits(this.sheet, this.area, sent));
  }

  /** office.js asks this before it sends a large table in pieces. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== heightOf(this.area) || columns !== widthOf(this.area)) {
      throw invalidArgument("the array doesn't match the size of the range");
    }
  }

  #edit(edits: readonly CellEdit[]): void {
    // The sheet may be gone, and another one have taken its name.
    if (this.model.book.sheetById(this.sheet.id) === undefined) throw notFound();
    this.model.book.edit(this.sheet.name, edits, 'addin');
  }

  #at(area: Area): HostObject {
    return this.model.range(this.sheet, area);
  }

  #sibling(other: unknown): RangeObject {
    if (other instanceof RangeObject && other.sheet === this.sheet) return other;
    throw invalidArgument('another range of the same sheet');
  }

  #none(): never {
    throw notFound();
  }

  #mergesOutside(): readonly Area[] {
    if (this.sheet.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
    return this.sheet.merges.filter((merge) => !intersection(merge, this.area));
  }
}
