import type {
  QuotaArgument,
  QuotaModel,
  Scenario,
  SimulationMember,
  VintageChoice,
} from '../../../../lib/index.js';
import type { Basis, Notice } from './simulation.js';

/** What can be taken back by itself. Single members and single figures carry their key. */
export type Parameter =
  | 'arrangement'
  | 'bands'
  | 'tariff'
  | 'socio'
  | 'periph'
  | 'factor'
  | 'caps'
  | 'floors'
  | 'growth'
  | 'vintage'
  | 'limits'
  | { readonly added: string }
  | { readonly removed: string }
  | { readonly override: string; readonly argument?: QuotaArgument };

/** Everything that can happen to scenarios. Identities and names come from whoever asks, so that the same events make the same state. */
export type SimulationEvent =
  | { readonly type: 'chosen'; readonly id: string }
  /** A copy of the present scenario, after it; `plain` begins with the recommended model instead. */
  | {
      readonly type: 'created';
      readonly id: string;
      readonly name: string;
      readonly from: 'present' | 'plain';
    }
  /** Scenarios that were made elsewhere: the years of a phase-in. The first becomes the present one. */
  | { readonly type: 'brought'; readonly scenarios: readonly [Scenario, ...Scenario[]] }
  | { readonly type: 'renamed'; readonly name: string }
  | { readonly type: 'deleted'; readonly id: string; readonly shown: string }
  | { readonly type: 'restored' }
  | { readonly type: 'owned'; readonly owner: string | undefined }
  | { readonly type: 'basis-chosen'; readonly basis: Basis }
  | { readonly type: 'typed'; readonly field: string; readonly text: string }
  | { readonly type: 'row-added'; readonly list: string; readonly row: object }
  | { readonly type: 'row-removed'; readonly list: string; readonly index: number }
  /** `within`: the factor, caps and floors stay as they are. */
  | { readonly type: 'arranged'; readonly model: QuotaModel; readonly within?: 'bounds' }
  | { readonly type: 'member-added'; readonly member: SimulationMember }
  | { readonly type: 'member-removed'; readonly key: string }
  | { readonly type: 'vintage-chosen'; readonly vintage: VintageChoice | undefined }
  | {
      readonly type: 'figure-typed';
      readonly key: string;
      readonly argument: QuotaArgument;
      readonly text: string;
    }
  | { readonly type: 'unlimited'; readonly unlimited: boolean }
  | { readonly type: 'reset'; readonly parameter: Parameter }
  | { readonly type: 'storing' }
  /** What the workbook holds. Scenarios that are being worked on here stay as they are. */
  | { readonly type: 'loaded'; readonly stored: readonly Scenario[]; readonly unreadable: number }
  /** `id` is that of the entry, which takes the identity that it was saved under. */
  | { readonly type: 'saved'; readonly id: string; readonly scenario: Scenario }
  /** `mine` takes the place of the present one, and what the workbook has stands beside it. */
  | {
      readonly type: 'kept-both';
      readonly id: string;
      readonly mine: Scenario;
      readonly theirs?: Scenario;
      readonly reason: 'other-owner' | 'other-revision';
    }
  | { readonly type: 'told'; readonly notice: Notice | undefined };
