import {
  ADDIN_IDS,
  answersIn,
  checkEntries,
  isReportSheet,
  type BookCheck,
  type BookChecker,
  type CheckEntry,
  type IsoDate,
  type MoneyUnit,
  type Registry,
  type Snapshot,
} from '../../index.js';
import { openFile } from '../input/open.js';
import type { Trouble } from '../problems.js';

export interface CheckSetting {
  readonly on: IsoDate;
  readonly registry: Registry;
  readonly checkBook: BookChecker['checkBook'];
  readonly unit?: MoneyUnit;
}

/** A file that was checked; `entries` is everything that there is to say about it. */
export interface CheckedFile {
  readonly file: string;
  readonly hasSheets: boolean;
  readonly check: BookCheck;
  readonly entries: readonly CheckEntry[];
}

/** One file: checked; one of our own reports, which is left alone; or refused, with the reasons. */
export type FileOutcome =
  | { readonly status: 'checked'; readonly checked: CheckedFile }
  | { readonly status: 'skipped'; readonly file: string }
  | {
      readonly status: 'refused';
      readonly file: string;
      readonly problems: readonly [Trouble, ...Trouble[]];
    };

const isReport = ({ sheets }: Snapshot): boolean => sheets.length > 0 && sheets.every(isReportSheet);

export async function checkFile(
  file: string,
  { on, registry, checkBook, unit }: CheckSetting,
): Promise<FileOutcome> {
  const opened = await openFile(file, { addin: ADDIN_IDS });
  if (!opened.ok) return { status: 'refused', file, problems: opened.problems };
  const { snapshot, hasSheets } = opened.value;
  if (isReport(snapshot)) return { status: 'skipped', file };
  const answers = answersIn(snapshot);
  const check = checkBook({ snapshot, on, registry, answers, ...(unit && { unit }) });
  return { status: 'checked', checked: { file, hasSheets, check, entries: checkEntries(check) } };
}
