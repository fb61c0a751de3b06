import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import type { OpenedLink, OpenedSheet, OpenedWorkbook } from '../opened.js';
import { readComments, readPeople, type People } from './comments.js';
import { readDrawn } from './copies.js';
import { readHidden } from './hidden.js';
import { readLinks, readNames, readPlaces } from './links.js';
import { readOthers } from './others.js';
import { readPage } from './page.js';
import { readProperties } from './properties.js';
import { readTables } from './tables.js';
import { readValidations, withList, type ReadValidation } from './validations.js';

type SheetDetails = Pick<
  OpenedSheet,
  'comments' | 'hiddenRows' | 'hiddenColumns' | 'tables' | 'headers' | 'scenarios' | 'conditions'
> & {
  readonly validations: readonly ReadValidation[];
};

/** What goes along with a file unseen, read sheet by sheet and put together at the end. */
export class Details {
  readonly #people: People;
  readonly #validations = new Map<string, readonly ReadValidation[]>();

  readonly #places: OpenedLink[] = [];

  constructor(
    private readonly pack: Package,
    private readonly structure: Structure,
  ) {
    this.#people = readPeople(pack, structure);
  }

  ofSheet(name: string, part: string, text: string): SheetDetails {
    const validations = readValidations(text);
    this.#validations.set(name, validations);
    this.#places.push(...readPlaces(name, text));
    return {
      comments: readComments(this.pack, part, this.#people),
      validations,
      tables: readTables(this.pack, part),
      ...readPage(text),
      ...readHidden(text),
    };
  }

  /** Lists may stand in sheets that come later, so they are looked up when all are read. */
  ofWorkbook(
    sheets: readonly OpenedSheet[],
  ): Pick<
    OpenedWorkbook,
    'sheets' | 'properties' | 'names' | 'links' | 'copies' | 'drawings' | 'others' | 'apart'
  > {
    const names = readNames(this.pack, this.structure);
    return {
      sheets: sheets.map((sheet) => ({
        ...sheet,
        validations: (this.#validations.get(sheet.name) ?? []).map((rule) =>
          withList(rule, { sheets, names, sheet }),
        ),
      })),
      properties: readProperties(this.pack, this.structure),
      names,
      links: [...readLinks(this.pack, this.structure), ...this.#places],
      ...readDrawn(this.pack, this.structure),
      others: readOthers(this.pack),
      apart: this.structure.sheets.flatMap(({ name, visibility, part }) =>
        part === undefined ? { name, visibility } : [],
      ),
    };
  }
}
