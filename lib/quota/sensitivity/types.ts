import type { Exact, Money } from '../../core/money.js';

/** What is moved. `part` counts the model's parts from 1. */
export type MovedParameter =
  | { readonly kind: 'tariff'; readonly part: number }
  /** A of the authorities from so many residents up to the next band. */
  | { readonly kind: 'sum'; readonly part: number; readonly from: number }
  /** C or D of the clusters `from` to `to`, which have one coefficient, and to one of which an authority belongs. */
  | { readonly kind: 'socio' | 'periph'; readonly part: number; readonly from: number; readonly to: number }
  /** T of a part that divides a total. */
  | { readonly kind: 'divided'; readonly part: number }
  | { readonly kind: 'factor' }
  | { readonly kind: 'cap' | 'floor'; readonly from: number }
  /** Of each authority. */
  | { readonly kind: 'population' }
  /** The cluster index of each authority. */
  | { readonly kind: 'socio-index' | 'periph-index' };

/**
 * By how much: amounts and populations by per cent of themselves (caps and floors to the agora, populations to a whole resident,
 * at least one); indices to the next cluster or the one before.
 */
export type Change =
  { readonly unit: 'per-cent'; readonly by: Exact } | { readonly unit: 'step'; readonly by: 1 | -1 };

/** Why there is no effect to show. */
export type NoEffect =
  | 'index-highest' // 10 has no next
  | 'index-lowest' // 1 has none before it
  | 'share-by-population' // shares are set for the stated populations alone
  | 'share-missing'; // no share for so many residents, so no quota either

/** New quota less the old one, NIS, both rounded as they are charged (Q6). */
export type Effect =
  { readonly known: true; readonly amount: Money } | { readonly known: false; readonly reason: NoEffect };

export interface Movement {
  readonly parameter: MovedParameter;
  readonly change: Change;
  /** In the order of the inputs. */
  readonly effects: readonly Effect[];
  /** Of the known effects, NIS. */
  readonly total: Money;
  /** Numbers of the inputs from 0, whoever is moved most first; without those whose effect is not known. */
  readonly ranked: readonly number[];
}

export interface Sensitivity {
  /** Whatever moves the total most, first. */
  readonly movements: readonly Movement[];
  /** By input, the number of the movement that moves it most, from 0; undefined where none moves it. */
  readonly strongest: readonly (number | undefined)[];
}
