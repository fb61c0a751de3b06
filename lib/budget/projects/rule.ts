import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';
import type { Rule } from '../../core/rule.js';
import { procedureRule, type Draft, type OrderCode } from '../../procedure/rule.js';
import type { BudgetFacts } from '../facts.js';
import { sheetRule } from '../sheet-rule.js';
import { ORDINANCE } from '../sources.js';
import type { ProjectCode } from './codes.js';
import type { ExtraordinaryFacts, ProjectFacts } from './facts.js';

export type ProjectDraft = Draft<ProjectCode>;

export type ProjectRule = Rule<BudgetFacts, ProjectCode | OrderCode>;

/** Looks at one table of extraordinary budgets. Paths begin at the table. */
export type Look = (table: ExtraordinaryFacts, on: IsoDate) => readonly ProjectDraft[];

/** Looks at the tables of a cluster, of an authority, or at all, and puts each table's place before its paths. */
const through =
  (look: Look, of?: ExtraordinaryFacts['of']) =>
  ({ extraordinary = [] }: BudgetFacts, on: IsoDate): readonly ProjectDraft[] =>
    extraordinary.flatMap((table, index) => {
      if (of !== undefined && table.of !== of) return [];
      const at = (path: Path): Path => ['extraordinary', index, ...path];
      return look(table, on).map((draft) => ({
        ...draft,
        path: at(draft.path),
        ...(draft.operands && { operands: draft.operands.map(at) }),
        facts: { of: table.of, ...draft.facts },
      }));
    });

/** A demand on every table, by a source of its own. */
export const tableRule = (id: string, source: Parameters<typeof sheetRule>[1], look: Look): ProjectRule =>
  sheetRule(id, source, through(look));

/** A demand of B9 on clusters alone. */
export const ofClusters = (demand: string, look: Look): ProjectRule =>
  procedureRule(`B9-${demand}`, through(look, 'cluster'));

/**
 * A demand that B9 makes of a cluster, and section 213א of the ordinance, which B9 repeats, of an authority: there no order
 * provides otherwise.
 */
export const ofBoth = (demand: string, look: Look): readonly ProjectRule[] => [
  ofClusters(demand, look),
  sheetRule(`K3-${demand}`, ORDINANCE, through(look, 'authority')),
];

export interface PlacedProject {
  readonly project: ProjectFacts;
  readonly path: Path;
}

export const placedProjects = ({ projects }: ExtraordinaryFacts): readonly PlacedProject[] =>
  projects.map((project, index) => ({ project, path: ['projects', index] }));

/** How a sentence names it: by its number too, where it has one. */
export const nameOf = ({ number, name }: ProjectFacts): string =>
  number === undefined || number.trim() === '' ? name : `${number} ${name}`.trim();

/** One finding for all projects of which the same is not known, so that a column that nobody filled is said once. */
export function unknownIn(
  code: ProjectCode,
  lacking: readonly PlacedProject[],
  facts: ProjectDraft['facts'] = {},
): readonly ProjectDraft[] {
  const [first] = lacking;
  if (!first) return [];
  return [
    {
      code,
      outcome: 'undetermined',
      path: first.path,
      operands: lacking.map(({ path }) => path),
      facts: { project: nameOf(first.project), count: lacking.length, ...facts },
    },
  ];
}
