import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import type { OpenedSheet, OpenedWorkbook } from '../types.js';
import { readComments, readPeople, type People } from './comments.js';
import { readHidden } from './hidden.js';
import { readLinks, readNames } from './links.js';
import { readProperties } from './properties.js';
import { readValidations, withList, type ReadValidation } from './validations.js';

type SheetDetails = Pick<OpenedSheet, 'comments' | 'hiddenRows' | 'hiddenColumns'> & {
  readonly validations: readonly ReadValidation[];
};

/** What goes along with a file unseen, read sheet by sheet and put together at the end. */
export class Details {
  readonly #people: People;
  readonly #validations = new Map<string, readonly ReadValidation[]>();

  constructor(
    private readonly pack: Package,
    private readonly structure: Structure,
  ) {
    this.#people = readPeople(pack, structure);
  }

  ofSheet(name: string, part: string, text: string): SheetDetails {
    const validations = readValidations(text);
    this.#validations.set(name, validations);
    return { comments: readComments(this.pack, part, this.#people), validations, ...readHidden(text) };
  }

  /** Lists may stand in sheets that come later, so they are looked up when all are read. */
  ofWorkbook(
    sheets: readonly OpenedSheet[],
  ): Pick<OpenedWorkbook, 'sheets' | 'properties' | 'names' | 'links'> {
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
      links: readLinks(this.pack, this.structure),
    };
  }
}
