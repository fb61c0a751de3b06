import type { IsoDate } from '../../core/dated.js';
import { formatMoney, money, type Money } from '../../core/money.js';
import { orNone, priced } from '../../model/said.js';
import {
  isForMembers,
  placedContracts,
  placedTenders,
  tenderKey,
  type PlacedContract,
  type PlacedTender,
} from '../contracts.js';
import {
  amountOf,
  basisOf,
  boundsOf,
  crossingOf,
  isSeveral,
  maximumOf,
  splitByDay,
  type Basis,
} from '../engaged.js';
import type { TendersFacts } from '../facts.js';
import { tenderRule, type TenderDraft } from '../rule.js';

const pathsOf = (contracts: readonly PlacedContract[]) => contracts.map(({ path }) => path);

const namesOf = (contracts: readonly PlacedContract[]): string =>
  contracts.map(({ contract }) => contract.name).join(' · ');

type Unclear = 'members' | 'maximum' | 'none' | 'repeated' | 'amounts' | 'vat';

function unclear(
  { path, tender }: PlacedTender,
  missing: Unclear,
  operands: readonly PlacedContract[],
  total: Money,
): TenderDraft {
  return {
    code: 'tender-total-unclear',
    outcome: 'undetermined',
    path,
    operands: pathsOf(operands),
    facts: { tender: tender.number, missing, count: operands.length, total: formatMoney(total) },
  };
}

/** For the sentence: whether anybody stated VAT. */
const vatOf = (basis: Basis) => ({ vat: basis === 'unstated' ? 'unstated' : 'stated' });

/** The maximum is exceeded: the contract that crossed it, or, where that is not known, that it was and by which of some. */
function exceeded(
  { path, tender }: PlacedTender,
  made: readonly PlacedContract[],
  maximum: Money,
  basis: Basis,
  { least, oneBasis }: ReturnType<typeof boundsOf>,
): readonly TenderDraft[] {
  const crossing = crossingOf(made, maximum, basis);
  const shared = { tender: tender.number, maximum: formatMoney(maximum), ...vatOf(basis) };
  if (!isSeveral(crossing)) {
    const { contract, before, total } = crossing;
    const { name, authority, on } = contract.contract;
    return [
      {
        code: 'contract-crosses-maximum',
        outcome: 'breached',
        path: contract.path,
        operands: [path, ...pathsOf(made.filter((each) => each !== contract))],
        facts: {
          ...shared,
          contract: name,
          authority: orNone(authority),
          on: orNone(on),
          before: formatMoney(before),
          ...priced(contract.contract.amount),
          total: formatMoney(total),
          excess: formatMoney(money(total.minus(maximum))),
          used: formatMoney(least),
          more: least.gt(total) ? 'yes' : 'no',
          exact: oneBasis ? 'yes' : 'no',
        },
      },
    ];
  }
  const excess = formatMoney(money(least.minus(maximum)));
  return [
    {
      code: 'tender-maximum-exceeded',
      outcome: 'breached',
      path,
      operands: pathsOf(made),
      facts: { ...shared, total: formatMoney(least), excess, exact: oneBasis ? 'yes' : 'no' },
    },
    {
      code: 'tender-crossing-unclear',
      outcome: 'undetermined',
      path,
      operands: pathsOf(crossing),
      facts: { ...shared, contracts: namesOf(crossing), count: crossing.length },
    },
  ];
}

function look(placed: PlacedTender, on: IsoDate): readonly TenderDraft[] {
  const { tender, path, repeated } = placed;
  const { made, planned } = splitByDay(placed, on);
  const forMembers = isForMembers(placed);
  if (forMembers === 'no') return [];
  const known = maximumOf(placed);
  if (!known) {
    const missing = repeated.length > 1 ? 'repeated' : tender.maximum === 'none' ? 'none' : 'maximum';
    return made.length === 0
      ? []
      : [unclear(placed, missing, made, boundsOf(made, basisOf(placed, tender.vat)).least)];
  }
  const { maximum } = known;
  const basis = basisOf(placed, known.vat);
  const bounds = boundsOf(made, basis);
  const unpriced = made.filter(({ contract }) => amountOf(contract) === undefined);
  if (bounds.least.gt(maximum))
    return forMembers === undefined
      ? [unclear(placed, 'members', made, bounds.least)]
      : exceeded(placed, made, maximum, basis, bounds);
  if (unpriced.length > 0) return [unclear(placed, 'amounts', unpriced, bounds.least)];
  if (bounds.most.gt(maximum)) return [unclear(placed, 'vat', made, bounds.least)];
  const withPlanned = boundsOf([...made, ...planned], basis).least;
  const over = withPlanned.gt(maximum);
  return [
    {
      code: over ? 'tender-maximum-planned' : 'tender-within-maximum',
      outcome: over ? 'advisory' : 'met',
      path,
      operands: pathsOf(over ? [...made, ...planned] : made),
      facts: {
        tender: tender.number,
        maximum: formatMoney(maximum),
        total: formatMoney(bounds.most),
        planned: formatMoney(withPlanned),
        ...vatOf(basis),
      },
    },
  ];
}

/** Contracts under a number that no tender has: one finding a number. */
function unlisted(facts: TendersFacts): readonly TenderDraft[] {
  const listed = new Set((facts.tenders ?? []).map(({ number }) => tenderKey(number)));
  const byKey = new Map<string, PlacedContract[]>();
  for (const placed of placedContracts(facts)) {
    const key = tenderKey(placed.contract.tender ?? '');
    if (key !== '' && !listed.has(key)) byKey.set(key, [...(byKey.get(key) ?? []), placed]);
  }
  const groups = [...byKey.values()];
  const all = groups.flat();
  if (facts.tenders === undefined)
    return all.length === 0
      ? []
      : [
          {
            code: 'tenders-unlisted',
            outcome: 'undetermined',
            path: all[0]?.path ?? ['contracts'],
            operands: pathsOf(all),
            facts: { count: all.length },
          },
        ];
  return groups.flatMap((group): readonly TenderDraft[] => {
    const [first] = group;
    if (!first) return [];
    const facts = { tender: first.contract.tender ?? '', contract: first.contract.name, count: group.length };
    return [
      {
        code: 'contract-tender-unlisted',
        outcome: 'undetermined',
        path: first.path,
        operands: pathsOf(group),
        facts,
      },
    ];
  });
}

/** Nobody listed contracts: whether any was made under the tenders is not known. */
function unknown(tenders: readonly PlacedTender[]): readonly TenderDraft[] {
  const forMembers = tenders.filter((placed) => isForMembers(placed) === 'yes');
  const [first] = forMembers;
  if (!first) return [];
  const operands = forMembers.map(({ path }) => path);
  const facts = { count: forMembers.length };
  return [{ code: 'contracts-unlisted', outcome: 'undetermined', path: first.path, operands, facts }];
}

/** X3: all contracts under a tender together are within the largest engagement that its papers state; equal to it is lawful. */
export const withinMaximum = tenderRule('X3', (facts, on) => [
  ...(facts.contracts
    ? placedTenders(facts).flatMap((placed) => look(placed, on))
    : unknown(placedTenders(facts))),
  ...unlisted(facts),
]);
