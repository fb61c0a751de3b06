/** An arrangement in plain text, as it could be written down on paper. Weights, factor and coefficients in per cent. */
export interface PlainFormula {
  readonly weight: string;
  readonly bands: readonly (readonly [from: number, fixed: string])[];
  readonly tariff: string;
  readonly socio: readonly string[];
  readonly periph: readonly string[];
}

export interface PlainShares {
  readonly weight: string;
  readonly total: string;
  readonly shares: readonly (readonly [population: number, share: string])[];
}

export interface PlainArrangement {
  readonly parts: readonly (PlainFormula | PlainShares)[];
  readonly factor: string;
  readonly caps: readonly (readonly [from: number, amount: string])[];
  readonly floors: readonly (readonly [from: number, amount: string])[];
}

/** Everything is counted in this fraction of one, by which every decimal text of at most nine places is whole. */
const UNIT = 10n ** 9n;

function whole(text: string): bigint {
  const [digits = '', places = ''] = text.split('.');
  return BigInt(digits + places.padEnd(9, '0'));
}

const lastUpTo = (steps: readonly (readonly [number, string])[], population: number): string | undefined => {
  let found: string | undefined;
  let highest = -1;
  for (const [from, value] of steps) {
    if (from <= population && from > highest) [highest, found] = [from, value];
  }
  return found;
};

interface Counted {
  readonly by: ReadonlyMap<number, bigint>;
  readonly all: bigint;
}

const COUNTED = new WeakMap<PlainShares, Counted>();

/** Shares by residents and all together, counted once for a part that many rows ask for. */
function counted(part: PlainShares): Counted {
  const known = COUNTED.get(part);
  if (known) return known;
  const shares = part.shares.map(([population, share]) => [population, whole(share)] as const);
  const fresh = { by: new Map(shares), all: shares.reduce((sum, [, share]) => sum + share, 0n) };
  COUNTED.set(part, fresh);
  return fresh;
}

/** [over, under] of a part's amount in NIS; undefined where the authority has no share. */
function amountOf(
  part: PlainFormula | PlainShares,
  population: number,
  socio: number,
  periph: number,
): [bigint, bigint] | undefined {
  if ('shares' in part) {
    const { by, all } = counted(part);
    const own = by.get(population);
    return own === undefined ? undefined : [whole(part.total) * own, UNIT * all];
  }
  const a = whole(lastUpTo(part.bands, population) as string);
  const b = whole(part.tariff);
  const c = whole(part.socio[socio - 1] as string);
  const d = whole(part.periph[periph - 1] as string);
  // A is in 1/UNIT; B·C·D·n in 1/(UNIT³ · 100²).
  const under = UNIT ** 3n * 10_000n;
  return [a * UNIT ** 2n * 10_000n + b * c * d * BigInt(population), under];
}

/** What an authority pays, in agorot, by whole numbers alone; undefined where it has no share. */
export function agorotBy(
  plain: PlainArrangement,
  population: number,
  socio: number,
  periph: number,
): bigint | undefined {
  let over = 0n;
  let under = 1n;
  for (const part of plain.parts) {
    const amount = amountOf(part, population, socio, periph);
    if (!amount) return undefined;
    const [partOver, partUnder] = [amount[0] * whole(part.weight), amount[1] * UNIT * 100n];
    [over, under] = [over * partUnder + partOver * under, under * partUnder];
  }
  [over, under] = [over * whole(plain.factor), under * UNIT * 100n];
  const rounded = (over * 100n * 2n + under) / (under * 2n);
  const floor = lastUpTo(plain.floors, population);
  const cap = lastUpTo(plain.caps, population);
  const least = floor === undefined ? 0n : (whole(floor) * 100n) / UNIT;
  const raised = rounded < least ? least : rounded;
  if (cap === undefined) return raised;
  const most = (whole(cap) * 100n) / UNIT;
  return raised > most ? most : raised;
}

export const nisText = (agorot: bigint): string =>
  `${agorot / 100n}.${String(agorot % 100n).padStart(2, '0')}`;

/** The JSON that a person would write for it; the only part's fields stand at the top. */
export function jsonOf({ parts, factor, caps, floors }: PlainArrangement): unknown {
  const fields = (part: PlainFormula | PlainShares) =>
    'shares' in part
      ? { total: part.total, shares: part.shares.map(([population, share]) => ({ population, share })) }
      : {
          bands: part.bands.map(([from, fixed]) => ({ from, fixed })),
          tariff: part.tariff,
          socio: part.socio,
          periph: part.periph,
        };
  const [first, ...more] = parts;
  const bounds = (steps: PlainArrangement['caps']) => steps.map(([from, amount]) => ({ from, amount }));
  return {
    ...(first && more.length === 0
      ? fields(first)
      : { parts: parts.map((part) => ({ weight: part.weight, ...fields(part) })) }),
    factor,
    caps: bounds(caps),
    floors: bounds(floors),
  };
}
