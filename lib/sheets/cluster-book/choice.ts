import type { Language } from '../../core/language.js';

export type Words = Readonly<Record<Language, string>>;

/** Written where a choice stands; `value` is what the facts hold. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly words: Words;
  /** Other words for it, in any language. */
  readonly also?: readonly string[];
}
