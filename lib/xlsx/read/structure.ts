import { fail, ok, type Result } from '../../core/result.js';
import type { Package } from '../package/package.js';
import { relationsOf, type Relation } from '../package/relations.js';
import type { XlsxProblem } from '../types.js';
import { XmlScanner } from '../xml/scanner.js';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly relation: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  /** Undefined for chart sheets and dialogs, which have no cells. */
  readonly part?: string;
}

/** Where the parts of a workbook lie. */
export interface Structure {
  readonly workbook: string;
  readonly sheets: readonly SheetEntry[];
  readonly relations: readonly Relation[];
  readonly date1904: boolean;
  /** Path of the single part of a kind: `styles`, `sharedStrings`, `theme`, `calcChain`, `sheetMetadata`. */
  part(kind: string): string | undefined;
}

const VISIBILITY: Readonly<Record<string, SheetEntry['visibility']>> = {
  hidden: 'hidden',
  veryHidden: 'very-hidden',
};

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

export function readStructure(pack: Package): Result<Structure, XlsxProblem> {
  const workbook = relationsOf(pack, '').find(({ type }) => type === 'officeDocument')?.part;
  const text = workbook && pack.text(workbook);
  if (!workbook || text === undefined) {
    const binary = pack.paths().some((path) => /(^|\/)workbook\.bin$/i.test(path));
    return fail({ code: binary ? 'file-binary-workbook' : 'file-not-workbook', facts: {} });
  }
  const relations = relationsOf(pack, workbook);
  const scanner = new XmlScanner(text);
  const sheets: SheetEntry[] = [];
  let isWorkbook = false;
  let date1904 = false;
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.name === 'workbook') isWorkbook = true;
    else if (scanner.name === 'workbookPr') date1904 = isOn(scanner.attribute('date1904'));
    else if (scanner.name === 'sheet') {
      const relation = scanner.attribute(':id') ?? '';
      const target = relations.find(({ id }) => id === relation);
      const part = target?.type === 'worksheet' ? target.part : undefined;
      sheets.push({
        name: scanner.attribute('name') ?? '',
        sheetId: scanner.attribute('sheetId') ?? '',
        relation,
        visibility: VISIBILITY[scanner.attribute('state') ?? ''] ?? 'visible',
        ...(part === undefined ? {} : { part }),
      });
    }
  }
  if (!isWorkbook) return fail({ code: 'file-not-workbook', facts: {} });
  if (scanner.broken) return fail({ code: 'file-damaged', facts: { part: workbook } });
  return ok({
    workbook,
    sheets,
    relations,
    date1904,
    part: (kind) => relations.find(({ type }) => type === kind)?.part,
  });
}
