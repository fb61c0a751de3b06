import { recogniseHeading } from '../members/heading.js';
import type { Candidate } from '../book/types.js';
import type { Grid } from '../grid.js';
import { findKeys, readApprovals, scoreOf } from './approvals.js';
import { findBlocks, type Block } from './headings.js';
import { stems } from './phrases.js';
import { readTable, type PlacedBlock } from './table.js';
import { titleOf } from './title.js';
import type { ClusterPart } from './types.js';

/** Columns of these make a sheet an account-level budget. */
const ACCOUNTS = new Set(
  [
    'כרטיס',
    'מס כרטיס',
    'מספר כרטיס',
    'סעיף תקציב',
    'קוד סעיף',
    'מספר סעיף',
    'חשבון תקציבי',
    'account code',
    'رقم الحساب',
    'رمز البند',
  ].map((text) => stems(text).join(' ')),
);

/** Headings of members tables, which name authorities and amounts too. */
const isMembers = (text: string): boolean => {
  const field = recogniseHeading(text)?.field;
  return field === 'population' || field === 'socio' || field === 'periph';
};

function textsOf(grid: Grid, { top, bottom }: Block): readonly string[] {
  return grid.sheet.rows
    .slice(top, bottom + 1)
    .flatMap((cells) => cells.flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : [])));
}

/** Known better by another reader. */
function isAnothers(grid: Grid, block: Block): boolean {
  const texts = textsOf(grid, block);
  // Extraordinary budgets are listed by the sections of the budget, too; accounts have no receipts beside payments.
  if (block.part === 'projects') return false;
  return (
    texts.some((text) => ACCOUNTS.has(stems(text).join(' '))) ||
    texts.filter((text) => isMembers(text)).length >= 2
  );
}

const columnsOf = ({ found }: Block): ReadonlySet<string> =>
  new Set(found.map(({ column, field }) => `${String(column)} ${field.id}`));

/** The headings of the table above once more, as every printed page has them. */
function repeats(block: Block, above: Block): boolean {
  const [own, before] = [columnsOf(block), columnsOf(above)];
  return block.part === above.part && [...own].filter((key) => before.has(key)).length * 3 >= before.size * 2;
}

/** Each table from its headings down to the next one. */
function placed(grid: Grid, blocks: readonly Block[]): readonly PlacedBlock[] {
  const tables: { block: Block; until: number; skip: Set<number> }[] = [];
  for (const block of blocks) {
    const above = tables.at(-1);
    if (above && repeats(block, above.block)) {
      for (let row = block.top; row <= block.bottom; row += 1) above.skip.add(row);
      continue;
    }
    if (above) above.until = block.top;
    tables.push({ block, until: grid.height, skip: new Set() });
  }
  return tables;
}

/** Rows that hold anything, from the headings to the end of the table. */
function lastRow(grid: Grid, { block, until }: PlacedBlock): number {
  for (let row = until - 1; row > block.bottom; row -= 1) {
    if (grid.sheet.rows[row]?.some((cell) => cell !== undefined && cell.value !== null)) return row;
  }
  return block.bottom;
}

/**
 * Sheets of a cluster's own workbook (K4), and tables of extraordinary budgets (K3). The score grows with headings that hardly any
 * other table has, and with a title of ours.
 */
export function clusterCandidates(grid: Grid): readonly Candidate<ClusterPart>[] {
  const blocks = findBlocks(grid).filter((block) => !isAnothers(grid, block));
  const tables = placed(grid, blocks).map((table): Candidate<ClusterPart> => {
    const { block } = table;
    const columns = block.found.map(({ column }) => column);
    const named = titleOf(grid, block.top, block.part).named;
    return {
      kind: block.part === 'projects' ? 'K3' : 'K4',
      score: Math.min(95, block.score + (named ? 15 : 0)),
      area: {
        top: block.top,
        left: Math.min(...columns),
        bottom: lastRow(grid, table),
        right: Math.max(...columns),
      },
      read: (context) => readTable(grid, table, context),
    };
  });
  const keys = findKeys(grid);
  const approvals: readonly Candidate<ClusterPart>[] = keys
    ? [
        {
          kind: 'K4',
          score: scoreOf(grid, keys),
          area: keys.area,
          // A few rows, which are read in one go.
          // eslint-disable-next-line require-yield
          *read(context) {
            return readApprovals(grid, keys, context);
          },
        },
      ]
    : [];
  return [...tables, ...approvals].filter(({ score }) => score >= 30);
}
