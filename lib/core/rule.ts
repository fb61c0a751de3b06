import type { Citation } from './citation.js';
import type { IsoDate } from './dated.js';
import type { Finding } from './finding.js';

/** One demand of one clause. `on` is always an argument: the library reads no clock. */
export interface Rule<Facts, Code extends string = string> {
  /** The clause id it carries, `Q9`; with a suffix where a clause makes several demands: `Q9-limit`. */
  readonly id: string;
  readonly source: Citation;
  readonly inForce: { readonly from: IsoDate; readonly to?: IsoDate };
  check(facts: Facts, on: IsoDate): readonly Finding<Code>[];
}
