import type { IsoDate } from '../index.js';

/** Where a command reads and writes; the real one is the process, tests bring their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** The day that it is, for commands that were given no date; by default that of the clock. */
  today?(): IsoDate;
}

/** 0 nothing breached · 1 something breached · 2 bad input or usage. */
export type ExitCode = 0 | 1 | 2;
