import {
  loadReturns,
  type Answers,
  type IsoDate,
  type Language,
  type MoneyUnit,
  type Problem,
  type Registry,
  type ReturnBook,
  type ReturnMember,
  type Returns,
  type ReturnsProblem,
  type SheetSnapshot,
} from '../../../../lib/index.js';
import { rest } from '../../rest.js';
import type { MadeFile } from './FilesMade.js';

/** What was told that the workbook does not say. */
export interface Told {
  readonly unit?: MoneyUnit;
  readonly cluster?: string;
}

export interface Source extends Told {
  readonly sheets: readonly SheetSnapshot[];
  readonly registry: Registry | null;
  readonly issued: IsoDate;
  /** What was answered about its tables, in the check. */
  readonly answers: Answers;
}

/** Whom books can be made for, or why for nobody. */
export type Prospect =
  | { readonly members: readonly ReturnMember[]; readonly edition: number; readonly answers: Answers }
  | { readonly problems: readonly ReturnsProblem[] };

/** Reads the cluster's tables without making a book; what they hold is remembered for the books. */
export async function prospectOf(source: Source): Promise<Prospect> {
  const returns = await loadReturns();
  // Reading takes its time, and the page has to say so first.
  await rest();
  const edition = returns.nextEdition(source.sheets);
  const members: ReturnMember[] = [];
  const planned = returns.planReturns({
    ...source,
    edition,
    id: ({ id }) => id,
    members: (member) => {
      members.push(member);
      return false;
    },
  });
  return planned.ok ? { members, edition, answers: source.answers } : { problems: planned.problems };
}

export interface Order extends Source {
  readonly edition: number;
  /** Language of each member's book, by the member's id; who is not in it gets none. */
  readonly languages: ReadonlyMap<string, Language>;
}

export interface Making {
  readonly tell: (done: number) => void;
  readonly isStopped: () => boolean;
}

export type Made =
  | { readonly returns: Returns; readonly books: readonly ReturnBook[]; readonly files: readonly MadeFile[] }
  | { readonly problems: readonly Problem[] };

/** A file for each member, one after the other with a rest between; undefined where somebody stopped it. */
export async function makeBooks(
  { languages, ...source }: Order,
  { tell, isStopped }: Making,
): Promise<Made | undefined> {
  const [returns, { planEdits, writeWorkbook }] = await Promise.all([
    loadReturns(),
    import('../../../../lib/xlsx/index.js'),
  ]);
  await rest();
  const planned = returns.planReturns({
    ...source,
    // Nobody can guess it, and no two books share it.
    id: () => crypto.randomUUID(),
    language: ({ id }) => languages.get(id) ?? 'he',
    members: ({ id }) => languages.has(id),
  });
  if (!planned.ok) return { problems: planned.problems };
  const files: MadeFile[] = [];
  for (const book of planned.value) {
    await rest();
    if (isStopped()) return undefined;
    const bytes = await writeWorkbook(
      null,
      planEdits(book.plan, (sheet, row, column) => book.resultOf(sheet, row, column)),
    );
    if (!bytes.ok) return { problems: bytes.problems };
    files.push({ name: `${book.fileName}.xlsx`, bytes: bytes.value });
    tell(files.length);
  }
  return isStopped() ? undefined : { returns, books: planned.value, files };
}
