import { daysAfter, daysBetween } from '../core/calendar.js';
import type { IsoDate } from '../core/dated.js';
import { money, type Money } from '../core/money.js';
import { placedTenders, type PlacedContract, type PlacedTender } from './contracts.js';
import { amountOf, basisOf, boundsOf, crossingOf, isSeveral, maximumOf, splitByDay } from './engaged.js';
import type { ContractFacts, TenderFacts, TendersFacts, VatBasis } from './facts.js';
import { tenderRoom } from './room.js';

/** A contract under a tender, with what was contracted under it up to and with this one. */
export interface RunningContract {
  readonly contract: ContractFacts;
  /** NIS, of the amounts that are known. */
  readonly total: Money;
}

/** How far a tender is used on a day. Amounts are NIS. */
export interface TenderState {
  readonly tender: TenderFacts;
  /** Absent where it is not known, or rows of the tender differ. */
  readonly maximum?: Money;
  /** `mixed` where maximum and amounts are not all on one basis, or only some state theirs. */
  readonly basis: VatBasis | 'unstated' | 'mixed';
  /** Of contracts made by that day, those whose amount is known. */
  readonly used: Money;
  /** Contracts without a known amount: with any the room is at most what is said. */
  readonly unpriced: number;
  /** Negative beyond the maximum; absent where that is not known or the bases are mixed. */
  readonly room?: Money;
  /** From the earliest; undated ones last. */
  readonly contracts: readonly RunningContract[];
  /** Dated after that day. */
  readonly planned: readonly ContractFacts[];
  /** The contract that took the total beyond the maximum, or several that may be it; absent where it is not exceeded. */
  readonly crossing?: readonly ContractFacts[];
  /** The day on which nothing is left at the pace so far; absent where no pace or no room is known, or none is left. */
  readonly exhausted?: IsoDate;
}

/** Further ahead than a hundred years a pace says nothing. */
const FURTHEST = 36_525;

/** On what the amounts are that the totals add up; a planned contract that states its VAT leaves the others in doubt. */
function oneBasis(
  placed: PlacedTender,
  made: readonly PlacedContract[],
  maximum: Money | undefined,
): TenderState['basis'] {
  const { vat } = placed.tender;
  const bases = new Set<VatBasis | undefined>(
    made.filter(({ contract }) => amountOf(contract)).map(({ contract }) => contract.vat),
  );
  if (maximum) bases.add(vat);
  const [only, ...others] = bases;
  if (others.length > 0) return 'mixed';
  return only ?? basisOf(placed, vat) ?? 'mixed';
}

/** Used so far, from the first contract to `on`, goes on evenly. */
function exhaustedOn(
  made: readonly PlacedContract[],
  used: Money,
  room: Money | undefined,
  on: IsoDate,
): IsoDate | undefined {
  const known = made.every(({ contract }) => contract.on !== undefined && amountOf(contract) !== undefined);
  const first = made[0]?.contract.on;
  if (!known || made.length < 2 || first === undefined || !room?.gt(0) || !used.gt(0)) return undefined;
  const days = daysBetween(first, on);
  if (days < 1) return undefined;
  const left = room.times(days).div(used).ceil();
  return left.gt(FURTHEST) ? undefined : daysAfter(on, left.toNumber());
}

function stateOf(placed: PlacedTender, on: IsoDate): TenderState {
  const { tender } = placed;
  const { made, planned } = splitByDay(placed, on);
  const maximum = maximumOf(placed)?.maximum;
  const basis = oneBasis(placed, made, maximum);
  const counted = basisOf(placed, tender.vat);
  let used = money(0);
  const contracts = made.map(({ contract }): RunningContract => {
    used = money(used.plus(amountOf(contract) ?? 0));
    return { contract, total: used };
  });
  const room =
    maximum && basis !== 'mixed'
      ? tenderRoom(
          maximum,
          made.flatMap(({ contract }) => amountOf(contract) ?? []),
        )
      : undefined;
  const exceeded = maximum !== undefined && boundsOf(made, counted).least.gt(maximum);
  const crossing = exceeded ? crossingOf(made, maximum, counted) : undefined;
  const exhausted = exhaustedOn(made, used, room, on);
  return {
    tender,
    ...(maximum && { maximum }),
    basis,
    used,
    unpriced: made.filter(({ contract }) => amountOf(contract) === undefined).length,
    ...(room && { room }),
    contracts,
    planned: planned.map(({ contract }) => contract),
    ...(crossing && {
      crossing: (isSeveral(crossing) ? crossing : [crossing.contract]).map(({ contract }) => contract),
    }),
    ...(exhausted && { exhausted }),
  };
}

/** Each tender of the list and how far it is used on a day, whoever contracted under it. */
export const tenderStates = (facts: TendersFacts, on: IsoDate): readonly TenderState[] =>
  placedTenders(facts).map((placed) => stateOf(placed, on));
