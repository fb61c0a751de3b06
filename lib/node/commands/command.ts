import type { IsoDate, Language } from '../../index.js';
import type { ExitCode } from '../io.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';

export interface Setting {
  readonly language: Language;
  readonly say: Say;
  /** `say` with the marks that isolate pieces of the other direction, for what is no terminal. */
  readonly marked: Say;
  /** For a command that was given no date; its answer says which was taken. */
  readonly today: () => IsoDate;
}

/**
 * What a command found: one JSON document and the same for people, or why it could not. `complaint` goes to stderr: what could not
 * be done, of several things that were asked.
 */
export type Answer =
  | {
      readonly exit: ExitCode;
      readonly json: unknown;
      readonly text: () => string;
      readonly complaint?: string;
    }
  | { readonly problems: readonly Trouble[] };

export type Command = (args: readonly string[], setting: Setting) => Promise<Answer>;
