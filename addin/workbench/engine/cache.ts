import type { CallFunctions, FunctionCall, FunctionResult } from '../book/types.js';
import type { Argument } from './arguments.js';

/** The answer to one call, for ever: our functions know no clock and no chance. */
export type Answer = { readonly value: Argument } | { readonly error: string; readonly message?: string };

/** A cell of the engine's workbook, by the sheet's id. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const placeKey = ({ sheet, row, column }: Place): string => `${sheet}|${row}|${column}`;

const LIMIT = 20_000;

/**
 * Answers of the add-in's functions by name and arguments. The engine asks synchronously; what is not known yet is collected,
 * and goes to the add-in in one batch, since its runtime hands results back only every half second.
 */
export class FunctionCache {
  readonly #answers = new Map<string, Answer>();
  readonly #asked = new Map<string, Omit<FunctionCall, 'id'>>();
  readonly #waiting = new Map<string, Map<string, Place>>();
  #generation = 0;

  constructor(private readonly address: (place: Place) => string) {}

  /** The answer, or undefined while it is awaited; then `place` is among those to be calculated again. */
  ask(name: string, args: readonly Argument[], place: Place): Answer | undefined {
    const key = `${name}(${JSON.stringify(args)})`;
    const answer = this.#answers.get(key);
    if (answer) return answer;
    if (!this.#waiting.has(key)) {
      this.#asked.set(key, { name, args, address: this.address(place) });
      this.#waiting.set(key, new Map());
    }
    this.#waiting.get(key)?.set(placeKey(place), place);
    return undefined;
  }

  get hasMisses(): boolean {
    return this.#asked.size > 0;
  }

  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Sends everything that is missing. Answers with the cells to calculate again. */
  async fetch(call: CallFunctions): Promise<readonly Place[]> {
    const batch = [...this.#asked].map(([key, asked], index) => ({
      key,
      call: { id: String(index), ...asked },
    }));
    this.#asked.clear();
    const generation = this.#generation;
    let results: ReadonlyMap<string, FunctionResult>;
    try {
      results = new Map((await call(batch.map((one) => one.call))).map((result) => [result.id, result]));
    } catch {
      results = new Map();
    }
    if (generation !== this.#generation) return [];
    const places = new Map<string, Place>();
    for (const { key, call: asked } of batch) {
      this.#keep(key, results.get(asked.id));
      for (const [place, at] of this.#waiting.get(key) ?? []) places.set(place, at);
      this.#waiting.delete(key);
    }
    return [...places.values()];
  }

  /** Forgets everything, for a runtime that started anew, perhaps in another language. */
  clear(): void {
    this.#generation += 1;
    this.#answers.clear();
    this.#asked.clear();
    this.#waiting.clear();
  }

  #keep(key: string, result: FunctionResult | undefined): void {
    const oldest = this.#answers.size >= LIMIT ? this.#answers.keys().next().value : undefined;
    if (oldest !== undefined) this.#answers.delete(oldest);
    if (!result) this.#answers.set(key, { error: '#CONNECT!' });
    else if ('error' in result) {
      const { error, message } = result;
      this.#answers.set(key, message === undefined ? { error } : { error, message });
    } else this.#answers.set(key, { value: result.value });
  }
}
