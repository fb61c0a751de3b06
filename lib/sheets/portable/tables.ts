import type { Language } from '../../core/language.js';
import type { QuotaModel } from '../../quota/types.js';
import { readModelTable } from '../../quota/model/table.js';
import { areaName, fixedAreaName, sheetReference } from '../address.js';
import { sheetPrefix, type Reference } from '../formula/references.js';
import { parameterCells } from '../scenario/parameters.js';
import type { PlanCell } from '../plan.js';
import type { Area, CellValue } from '../snapshot.js';
import { mirrorTable } from './mirror.js';
import type { TablePlaces } from './places.js';
import { scanTable, type ScannedRow } from './scan.js';
import { tablePlaces } from './table-places.js';
import type { PortableSheet } from './types.js';

/** A table on the sheet of ours. */
export interface Block {
  /** Absent: the recommended model. */
  readonly source?: { readonly sheet: string; readonly area: string };
  /** Zero-based row of its first cell, under a caption and headings. */
  readonly top: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** How the first block lies under the sheet's title, and between two blocks: blank row, caption, headings. */
export const FIRST_BLOCK = 5;
const BETWEEN = 3;
const LEFT = 0;

/** Where a table stands, apart from the formula that refers to it. */
interface Standing {
  readonly rows: readonly ScannedRow[];
  readonly sheet: string;
  readonly area: Area;
}

/** A table as a formula refers to it: its cells one by one, and as a whole. */
export interface NamedTable {
  readonly places: TablePlaces;
  readonly area: string;
}

const valuesIn = (sheet: PortableSheet, area: Area): (CellValue | undefined)[][] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (__, over) => {
      return sheet.rows[area.top + down]?.[area.left + over]?.value ?? null;
    }),
  );

/** The parameter tables that the formulas of a workbook refer to: where they stand, or set up anew on a sheet of ours. */
export class Tables {
  private readonly found = new Map<string, Standing | undefined>();
  private own: Standing | undefined;
  private next = FIRST_BLOCK;
  readonly blocks: Block[] = [];

  constructor(
    private readonly sheets: readonly PortableSheet[],
    /** The name that our sheet will have. */
    readonly sheet: string,
    private readonly recommended: QuotaModel,
    private readonly language: Language,
    private readonly spilledArea: (sheet: string, row: number, column: number) => Area | undefined,
  ) {}

  /** The recommended model, as a formula in `from` refers to it. */
  ofRecommended(from: string): NamedTable {
    if (!this.own) {
      const cells = parameterCells(this.recommended, this.language);
      this.own = this.add(
        cells,
        scanTable(cells.map((row) => row.map((cell) => ('value' in cell ? cell.value : null)))),
      );
    }
    return this.named(this.own, from) as NamedTable;
  }

  /** Undefined where the cells hold no table that the reader of models accepts. */
  of(reference: Reference, from: string): NamedTable | undefined {
    const name = (reference.sheet ?? from).toLowerCase();
    const sheet = this.sheets.find((each) => each.name.toLowerCase() === name);
    const { top, left } = reference.area;
    const area = sheet && reference.spilled ? this.spilledArea(sheet.name, top, left) : reference.area;
    if (!sheet || !area) return undefined;
    const key = sheetReference(sheet.name, areaName(area));
    if (!this.found.has(key)) this.found.set(key, this.stand(sheet, area));
    const standing = this.found.get(key);
    return standing && this.named(standing, from);
  }

  private stand(sheet: PortableSheet, area: Area): Standing | undefined {
    const values = valuesIn(sheet, area);
    if (!readModelTable(values).ok) return undefined;
    const rows = scanTable(values);
    const { top, left } = area;
    const plain = tablePlaces(rows, { top, left, prefix: '' });
    // Below its first step a bound needs a condition, which a total cannot have.
    if (plain && plain.cap?.first === undefined && plain.floor?.first === undefined) {
      return { rows, sheet: sheet.name, area };
    }
    const mirror = mirrorTable(
      rows,
      { top, left, prefix: sheetPrefix(this.sheet, sheet.name) },
      this.language,
    );
    return this.add(mirror.cells, mirror.rows, { sheet: sheet.name, area: areaName(area) });
  }

  private add(cells: Block['cells'], rows: readonly ScannedRow[], source?: Block['source']): Standing {
    const top = this.next;
    this.blocks.push({ top, cells, ...(source === undefined ? {} : { source }) });
    this.next += cells.length + BETWEEN;
    return {
      rows,
      sheet: this.sheet,
      area: { top, left: LEFT, bottom: top + cells.length - 1, right: LEFT + 2 },
    };
  }

  private named({ rows, sheet, area }: Standing, from: string): NamedTable | undefined {
    const prefix = sheetPrefix(from, sheet);
    const places = tablePlaces(rows, { top: area.top, left: area.left, prefix });
    return places && { places, area: prefix + fixedAreaName(area) };
  }
}
