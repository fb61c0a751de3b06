/** Steps of one parameter as a formula refers to them: `$H$7:$H$9`, `$I$7:$I$9`, in ascending order of what they begin from. */
export interface StepPlaces {
  readonly from: string;
  readonly value: string;
  /** Where the steps need not begin at the very first size: the cell of the first one. */
  readonly first?: string;
}

/** Cells of a formula part; every coefficient is a fraction (0.3), every sum a number. */
export interface FormulaPlaces {
  readonly kind: 'formula';
  readonly weight?: string;
  readonly A: StepPlaces;
  readonly B: string;
  readonly C: StepPlaces;
  readonly D: StepPlaces;
}

/** Cells of a part that divides a total. */
export interface SharesPlaces {
  readonly kind: 'shares';
  readonly weight?: string;
  readonly T: string;
  readonly S: StepPlaces;
}

/** Where a parameter table stands; absent members are not in the table. */
export interface TablePlaces {
  readonly parts: readonly (FormulaPlaces | SharesPlaces)[];
  readonly factor?: string;
  readonly cap?: StepPlaces;
  readonly floor?: StepPlaces;
}

/** One formula part and nothing beside it, as annex 3 has it. */
export function isPlain({ parts, factor, cap, floor }: TablePlaces): boolean {
  const [part, ...more] = parts;
  return part?.kind === 'formula' && more.length === 0 && factor === undefined && !cap && !floor;
}
