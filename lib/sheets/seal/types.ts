import type { IsoDate } from '../../core/dated.js';
import type { Problem } from '../../core/result.js';
import type { ApartChange, Change } from '../diff/types.js';
import type { Plan } from '../plan.js';
import type { RecordProblem } from '../record/types.js';

/** What a seal takes from the machine that it runs on: the library itself has neither chance nor ciphers. */
export interface SealCrypto {
  random(length: number): Uint8Array;
  sha256(bytes: Uint8Array): Promise<Uint8Array>;
  /** HMAC-SHA-256. */
  hmac(key: Uint8Array, message: Uint8Array): Promise<Uint8Array>;
  /** 32 bytes by PBKDF2 over HMAC-SHA-256. */
  derive(passphrase: Uint8Array, salt: Uint8Array, iterations: number): Promise<Uint8Array>;
}

/** What only who knows the passphrase can make. Bytes in base64. */
export interface SealKey {
  readonly salt: string;
  readonly iterations: number;
  /** Tells a passphrase mistyped from a seal forged. */
  readonly check: string;
  readonly mac: string;
}

/** The content of chosen sheets as it was on a day, as it is kept in the workbook. */
export interface Seal {
  readonly version: 1;
  /** Version of the add-in that sealed. */
  readonly by: string;
  readonly on: IsoDate;
  /** Sheets sealed, in their order. */
  readonly sheets: readonly string[];
  /** Sheets that were there and were left out. */
  readonly others: readonly string[];
  /** SHA-256 of the canonical bytes, in hexadecimal digits. */
  readonly digest: string;
  /** The canonical bytes, deflated, in base64: what old values are told from. */
  readonly content: string;
  readonly key?: SealKey;
}

export interface SealOptions {
  /** By default all visible and hidden ones but our own; very hidden ones belong to programs. */
  readonly sheets?: readonly string[];
  readonly on: IsoDate;
  readonly by: string;
  readonly passphrase?: string;
}

export type SealProblem = Problem<
  | 'seal-sheet-missing' // facts: sheet
  | 'seal-nothing' // no sheet that could be sealed
  | 'seal-passphrase-blank'
  | 'seal-too-large' // facts: limit, in bytes
  | 'seal-none' // the workbook holds no seal
  | 'seal-iterations' // facts: iterations, least, most; a key made too weak, or to occupy the machine
>;

export interface SealedBook {
  /** Writes the record of the workbook anew, with this seal and everything that it held before. */
  readonly plan: Plan;
  readonly id: string;
  readonly seal: Seal;
}

/** What a seal says of itself. */
export interface SealFacts {
  readonly id: string;
  readonly on: IsoDate;
  readonly by: string;
  readonly sheets: readonly string[];
  readonly keyed: boolean;
}

/**
 * `unchanged`, `changed`: against what was sealed · `needs-passphrase`: nothing differs, but who sealed it is not known without ·
 * `wrong-passphrase`: not the one that it was sealed with · `forged`: sealed with this passphrase, and altered since · `not-keyed`:
 * a passphrase was given, and the seal was made without any · `seal-damaged`: the seal does not fit its own content.
 */
export type Verdict =
  'unchanged' | 'changed' | 'needs-passphrase' | 'wrong-passphrase' | 'forged' | 'not-keyed' | 'seal-damaged';

export interface Verification {
  readonly verdict: Verdict;
  /** The newest seal, which was verified. */
  readonly seal: SealFacts;
  /** All of them, the newest first. */
  readonly seals: readonly SealFacts[];
  /** Seals of the workbook's record that cannot be read. */
  readonly damaged: readonly (RecordProblem | SealProblem)[];
  /** Against what the seal keeps, also where nobody knows who made it; none where it is damaged. */
  readonly changes: readonly Change[];
  /** What programs do by themselves; never a change of content. */
  readonly apart: readonly ApartChange[];
  /** Most of what was sealed is gone: it may be another workbook's seal. */
  readonly foreign: boolean;
  /** An older seal that was made with the passphrase given, where the newest was not. */
  readonly ownOlder?: SealFacts;
  /** Sheets that were left out when it was sealed, and are there. */
  readonly unsealedSheets: readonly string[];
}
