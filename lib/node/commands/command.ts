import type { Language } from '../../index.js';
import type { ExitCode } from '../io.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';

export interface Setting {
  readonly language: Language;
  readonly say: Say;
}

/** What a command found: one JSON document and the same for people, or why it could not. */
export type Answer =
  | { readonly exit: ExitCode; readonly json: unknown; readonly text: () => string }
  | { readonly problems: readonly Trouble[] };

export type Command = (args: readonly string[], setting: Setting) => Promise<Answer>;
