import type { Facts } from '../../check/check.js';
import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';
import type { BudgetFacts } from '../../budget/facts.js';
import type { FormFacts } from '../../budget/form/facts.js';
import type { LedgerFacts } from '../../budget/ledger/facts.js';
import type { Registry } from '../../registry/load.js';
import { mergeParts } from '../cluster-book/merge.js';
import type { ClusterPart } from '../cluster-book/types.js';
import { mergeForms } from '../form/merge.js';
import type { MembersTable } from '../members/types.js';
import type { Snapshot } from '../snapshot.js';
import { governanceFacts } from './governance.js';
import { chosenMembers, quotaFacts } from './quotas.js';
import type { CellAt, SheetKind, SheetReading } from './types.js';

/** The facts of a whole book, and the cell of each. */
export interface Assembled {
  readonly facts: Facts;
  /** Undefined for what no sheet holds. */
  placeOf(path: Path): CellAt | undefined;
}

type PlaceOf = (path: Path) => CellAt | undefined;

const ofKind = <F>(readings: readonly SheetReading[], ...kinds: readonly SheetKind[]) =>
  readings.filter(({ kind }) => kinds.includes(kind)) as readonly SheetReading<F>[];

/** Of a list of things, each with places of its own. */
const inList =
  (placesOf: readonly PlaceOf[]): PlaceOf =>
  ([index, ...rest]) =>
    typeof index === 'number' ? placesOf[index]?.(rest) : placesOf[0]?.([]);

/** Puts together what the readers of every sheet found. */
export function assemble(
  readings: readonly SheetReading[],
  snapshot: Snapshot,
  on: IsoDate,
  registry: Registry | null,
): Assembled {
  const forms = mergeForms(ofKind<FormFacts>(readings, 'K1'));
  const ledgers = ofKind<LedgerFacts>(readings, 'K2');
  const parts = mergeParts(ofKind<ClusterPart>(readings, 'K3', 'K4'));
  const tables = ofKind<MembersTable>(readings, 'members');
  const quota = quotaFacts(tables, parts, snapshot, on);
  const { placeOf: memberPlace, ...governance } = governanceFacts(chosenMembers(tables), parts, registry);

  const budget: BudgetFacts = {
    ...(forms.length > 0 && { forms: forms.map(({ facts }) => facts) }),
    ...(ledgers.length > 0 && { ledgers: ledgers.map(({ facts }) => facts) }),
    ...(parts.extraordinary && { extraordinary: parts.extraordinary }),
    ...(parts.cluster && { cluster: quota.cluster ?? parts.cluster }),
    ...(parts.order && { order: parts.order }),
  };
  const places: Readonly<Record<string, PlaceOf>> = {
    forms: inList(forms.map(({ placeOf }) => placeOf)),
    ledgers: inList(ledgers.map((reading) => (path: Path) => reading.placeOf(path))),
  };
  return {
    facts: {
      ...(Object.keys(budget).length > 0 && { budget }),
      ...(quota.facts && { quota: quota.facts }),
      ...governance,
    },
    placeOf([room, ...path]) {
      if (room === 'quota') return quota.placeOf(path);
      if (typeof room === 'string' && room in governance) {
        return memberPlace(path) ?? parts.placeOf([room, ...path]);
      }
      const [list, ...rest] = path;
      return (typeof list === 'string' ? places[list]?.(rest) : undefined) ?? parts.placeOf(path);
    },
  };
}
