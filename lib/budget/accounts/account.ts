import { fail, ok, type Result } from '../../core/result.js';
import { chartEntry, kindEntry } from './chart.js';
import { asAsked, readAccountCode } from './code.js';
import type { Account, AccountCode, AccountKind, AccountProblem, ChartEntry } from './types.js';

/** The book goes down to four digits of the chart; digits after them are the authority's own. */
const LEVELS = 4;

const withoutZeros = (digits: string): string => digits.replace(/0+$/, '');

/** The longest beginning of `digits` that the book lists. No code of the chart holds a 0, so zeros after it say nothing. */
function deepest(digits: string, entry: (code: string) => ChartEntry | undefined): ChartEntry | undefined {
  for (let length = digits.length; length > 0; length -= 1) {
    const found = entry(digits.slice(0, length));
    if (found) return found;
  }
  return undefined;
}

/** What the chart says of the kind of income or expense in a code. */
export function kindOf({ kind, side }: AccountCode): AccountKind | undefined {
  if (kind === undefined) return undefined;
  const nearest = deepest(kind, (code) => kindEntry(code, side));
  const listed = nearest?.code === withoutZeros(kind);
  return { code: kind, ...(nearest ? { nearest } : {}), ...(listed ? {} : { unlisted: kind }) };
}

/** What the chart says of a code that was read before; `asked` is how it was written. */
export function accountOfCode(code: AccountCode, asked: string = code.code): Result<Account, AccountProblem> {
  const { digits, side } = code;
  const levels = withoutZeros(digits.slice(0, LEVELS));
  const nearest = deepest(levels, chartEntry);
  const chapter = levels.length > 1 ? chartEntry(levels.slice(0, 2)) : undefined;
  if (!nearest || (levels.length > 1 && !chapter)) {
    return fail({ code: 'account-unknown', facts: { asked, chapter: digits.slice(0, 2) } });
  }
  const own = digits.slice(LEVELS);
  const kind = kindOf(code);
  return ok({
    code,
    side,
    nearest,
    ...(chapter ? { chapter } : {}),
    ...(nearest.code === levels ? {} : { unlisted: levels }),
    ...(withoutZeros(own) === '' ? {} : { own }),
    ...(kind ? { kind } : {}),
  });
}

/**
 * What the chart of accounts says of a code, however it is written (`readAccountCode`). A chapter that the chart lacks is a problem.
 * A finer level that it lacks is not: authorities open accounts of their own, so the account then says which code is `unlisted` and
 * which listed level is `nearest` above it.
 */
export function accountOf(written: string | number): Result<Account, AccountProblem> {
  const read = readAccountCode(written);
  return read.ok ? accountOfCode(read.value, asAsked(written)) : read;
}
