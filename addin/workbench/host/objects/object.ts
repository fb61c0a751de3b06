import type { Area } from '../../../../lib/index.js';
import type { Book } from '../../book/book.js';
import type { Sheet } from '../../book/sheet.js';
import type { EventDesk } from '../events.js';

/**
 * An object of the Excel API as the wire knows it: members with a capital first letter (after an underscore, for
 * office.js's internal ones) can be called from the add-in, by reflection; everything else is ours.
 */
export abstract class HostObject {
  /** Name in the `Excel` namespace, to check members against and to name in refusals. */
  static readonly excelName: string;

  /** Whether office.js may track the object beyond one batch by a reference (ranges); others it finds again by their path. */
  get trackable(): boolean {
    return false;
  }

  /** How office.js finds the object again: its id, under the member that holds it. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }
}

export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract items(): readonly Item[];

  /** The item with this name or id, or undefined. */
  abstract find(key: string): Item | undefined;
}

/** A collection whose members may be asked for without knowing whether they are there. */
export abstract class KeyedCollection<Item extends HostObject> extends HostCollection<Item> {
  GetItemOrNullObject(key: string): Item | null {
    return this.find(key) ?? null;
  }
  GetCount(): number {
    return this.items().length;
  }
}

export const isWireName = (name: string): boolean => /^_?[A-Z]/.test(name);

export const excelName = (object: HostObject): string => (object.constructor as typeof HostObject).excelName;

/** What the objects share. Going from one kind to another passes here, so that their files need not know each other. */
export interface HostModel {
  readonly book: Book;
  readonly events: EventDesk;
  /** `Excel.Worksheet`. */
  worksheet(sheet: Sheet): HostObject;
  /** `Excel.Range`. */
  range(sheet: Sheet, area: Area): HostObject;
  /** `Excel.ConditionalFormatCollection`. */
  formats(sheet: Sheet, areas: readonly Area[]): HostObject;
}
