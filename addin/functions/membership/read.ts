import { fail, ok, type Exact, type MajorityKind, type Result } from '../../../lib/index.js';
import { isBlank, isOmitted, shown, single } from '../coerce.js';
import { exactOf } from '../solve/read.js';
import type { MembershipArgument, MembershipProblem } from './types.js';
import { majorityKindIn, truthIn } from './words.js';

export type Read<T> = Result<T, MembershipProblem>;

export function oneCell(argument: MembershipArgument, given: unknown): Read<unknown> {
  const found = single(given);
  return found ? ok(found.value) : fail({ code: 'one-cell-needed', facts: { argument } });
}

export const missing = (argument: MembershipArgument) =>
  fail<MembershipProblem>({ code: 'value-missing', facts: { argument } });

/** What has to be there. */
export const required = <T>(argument: MembershipArgument, read: Read<T | undefined>): Read<T> => {
  if (!read.ok) return read;
  return read.value === undefined ? missing(argument) : ok(read.value);
};

export function readKind(given: unknown): Read<MajorityKind> {
  const cell = oneCell('kind', given);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return missing('kind');
  const kind = typeof cell.value === 'string' ? majorityKindIn(cell.value) : undefined;
  return kind ? ok(kind) : fail({ code: 'majority-unknown', facts: { value: shown(cell.value) } });
}

/** A number that is there: blank is undefined, and so is 0, which is how a blank cell arrives on the desktop. */
export function readNumber(argument: MembershipArgument, given: unknown): Read<Exact | undefined> {
  const cell = oneCell(argument, given);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return ok(undefined);
  const value = exactOf(cell.value);
  return value ? ok(value) : fail({ code: 'not-a-number', facts: { argument, value: shown(cell.value) } });
}

/** Heads or votes: at least one of them, and few enough to be counted exactly. */
export function readCount(argument: MembershipArgument, given: unknown): Read<number | undefined> {
  const read = readNumber(argument, given);
  if (!read.ok || read.value === undefined) return read.ok ? ok(undefined) : read;
  const count = read.value.toNumber();
  return Number.isSafeInteger(count) && count > 0
    ? ok(count)
    : fail({ code: 'count-not-whole', facts: { argument, value: read.value.toFixed() } });
}

/** TRUE, FALSE, 1, or a word for them; undefined where it is blank. `zero` is what the number 0 says, for a blank cell may be behind it. */
function readTruth(
  argument: MembershipArgument,
  given: unknown,
  zero: Read<boolean>,
): Read<boolean | undefined> {
  const cell = oneCell(argument, given);
  if (!cell.ok) return cell;
  const { value } = cell;
  if (typeof value === 'boolean') return ok(value);
  if (value === 0) return zero;
  if (value === 1) return ok(true);
  if (isBlank(value)) return ok(undefined);
  const truth = typeof value === 'string' ? truthIn(value) : undefined;
  return truth === undefined
    ? fail({ code: 'yes-or-no-needed', facts: { argument, value: shown(value) } })
    : ok(truth);
}

/** What has to be answered: a blank is nobody's no, and neither is a 0 that may be one. */
export function readAnswer(argument: MembershipArgument, given: unknown): Read<boolean> {
  const read = readTruth(argument, given, fail({ code: 'zero-or-blank', facts: { argument } }));
  if (!read.ok) return read;
  return read.value === undefined ? fail({ code: 'answer-missing', facts: { argument } }) : ok(read.value);
}

/** What has not happened unless somebody says so: left out, blank and 0 are no. */
export function readEvent(argument: MembershipArgument, given: unknown): Read<boolean> {
  if (isOmitted(given)) return ok(false);
  const read = readTruth(argument, given, ok(false));
  return read.ok ? ok(read.value ?? false) : read;
}
