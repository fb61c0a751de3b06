import { parseArea } from '../../sheets/address.js';
import type { Area } from '../../sheets/snapshot.js';
import { formulaFromFile } from '../formula/names.js';
import { elementTree, type ElementPlace } from '../xml/elements.js';
import { XmlScanner } from '../xml/scanner.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One rule of a conditional format, and where it stands in its sheet part. */
export interface RulePlace extends Span {
  /** Its number among the rules of the part. */
  readonly index: number;
  /** As the file calls it: `expression`, `cellIs`, `colorScale` … */
  readonly type: string;
  readonly areas: readonly Area[];
  /** The lower, the further on top. */
  readonly priority: number;
  /** Of an expression. */
  readonly formula?: string;
  /** Number of its looks among the style part's `dxfs`. */
  readonly look?: number;
}

/** The rules for one set of areas. */
export interface RuleBlock extends Span {
  readonly rules: readonly RulePlace[];
}

export interface SheetRules {
  readonly root: ElementPlace;
  readonly blocks: readonly RuleBlock[];
}

const areasIn = (sqref: string): readonly Area[] =>
  sqref.split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);

function ruleIn(piece: string): Pick<RulePlace, 'type' | 'priority' | 'formula' | 'look'> {
  const scanner = new XmlScanner(piece);
  scanner.next();
  const type = scanner.attribute('type') ?? '';
  const priority = Number(scanner.attribute('priority') ?? 0);
  const look = scanner.attribute('dxfId');
  const formula = type === 'expression' && scanner.find('formula') ? scanner.content() : undefined;
  return {
    type,
    priority,
    ...(look !== undefined && { look: Number(look) }),
    ...(formula !== undefined && { formula: formulaFromFile(formula) }),
  };
}

/**
 * The conditional formats of a sheet part, in its order; those of Excel 2010 (in `extLst`) are passed over. `plain` makes text
 * of a piece, where the part is held otherwise. Undefined where the part is damaged.
 */
export function rulesOf(part: string, plain: (piece: string) => string): SheetRules | undefined {
  const root = elementTree(part, 1);
  if (!root) return undefined;
  let index = 0;
  const blocks = root.children
    .filter(({ name }) => name === 'conditionalFormatting')
    .map(({ start, openEnd, end }): RuleBlock => {
      const tag = new XmlScanner(plain(part.slice(start, openEnd)));
      tag.next();
      const areas = areasIn(tag.attribute('sqref') ?? '');
      const children = elementTree(part.slice(start, end), 1)?.children ?? [];
      const rules = children
        .filter(({ name }) => name === 'cfRule')
        .map((rule): RulePlace => {
          const place = { start: start + rule.start, end: start + rule.end };
          return { ...place, index: index++, areas, ...ruleIn(plain(part.slice(place.start, place.end))) };
        });
      return { start, end, rules };
    });
  return { root, blocks };
}
