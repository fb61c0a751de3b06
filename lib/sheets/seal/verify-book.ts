import { fail, ok, type Result } from '../../core/result.js';
import { diffBooks } from '../diff/diff-books.js';
import type { BookDiff } from '../diff/types.js';
import { isOwnSheet } from '../own.js';
import { recordPayloads, surveyRecord } from '../record/read.js';
import type { RecordProblem } from '../record/types.js';
import type { SheetSnapshot } from '../snapshot.js';
import { toHex } from './base64.js';
import { canonicalSheet, type CanonicalSheet } from './canonical.js';
import { unpacked } from './content.js';
import { isMostlyGone } from './foreign.js';
import { isBounded, ITERATIONS, MOST_ITERATIONS, tryKey } from './key.js';
import { readContent } from './read-content.js';
import { sealSchema } from './schema.js';
import type { Seal, SealCrypto, SealFacts, SealProblem, Verdict, Verification } from './types.js';

interface Kept {
  readonly id: string;
  readonly seal: Seal;
}

const factsOf = ({ id, seal: { on, by, sheets, key } }: Kept): SealFacts => ({
  id,
  on,
  by,
  sheets,
  keyed: key !== undefined,
});

/** Every seal that can be read, the newest first; of one day, the one that was written last. */
function sealsIn(sheets: readonly SheetSnapshot[]): {
  readonly seals: readonly Kept[];
  readonly damaged: readonly (RecordProblem | SealProblem)[];
} {
  const { entries, problems } = surveyRecord(sheets);
  const damaged: (RecordProblem | SealProblem)[] = problems.filter(
    ({ facts }) => facts['kind'] === undefined || facts['kind'] === 'seal',
  );
  const seals: Kept[] = [];
  for (const entry of entries) {
    const read = recordPayloads([entry], 'seal', sealSchema);
    if (!read.ok) damaged.push(...read.problems);
    for (const { id, value: seal } of read.ok ? read.value : []) {
      if (!seal.key || isBounded(seal.key)) seals.push({ id, seal });
      else {
        const facts = { iterations: seal.key.iterations, least: ITERATIONS, most: MOST_ITERATIONS };
        damaged.push({ code: 'seal-iterations', facts });
      }
    }
  }
  return { seals: seals.reverse().sort((a, b) => b.seal.on.localeCompare(a.seal.on)), damaged };
}

/** What was sealed; undefined where the seal does not fit it. */
async function contentOf(seal: Seal, crypto: SealCrypto): Promise<readonly CanonicalSheet[] | undefined> {
  const bytes = unpacked(seal.content);
  if (!bytes || toHex(await crypto.sha256(bytes)) !== seal.digest) return undefined;
  const sheets = readContent(bytes);
  const fits =
    sheets?.length === seal.sheets.length && sheets.every(({ name }, at) => name === seal.sheets[at]);
  return fits ? sheets : undefined;
}

async function verdictOn(
  seal: Seal,
  passphrase: string | undefined,
  { changes }: BookDiff,
  crypto: SealCrypto,
): Promise<Verdict> {
  const compared = changes.length === 0 ? 'unchanged' : 'changed';
  const { key } = seal;
  if (passphrase === undefined) return key && compared === 'unchanged' ? 'needs-passphrase' : compared;
  if (!key) return 'not-keyed';
  const tried = await tryKey({ ...seal, key }, passphrase, crypto);
  return tried === 'genuine' ? compared : tried;
}

/** Older seals that are tried: each takes as long as the newest, and a record may hold any number. */
const TRIED = 3;

/** The newest of them that this passphrase has made. */
async function madeWith(
  passphrase: string,
  seals: readonly Kept[],
  crypto: SealCrypto,
): Promise<Kept | undefined> {
  let left = TRIED;
  for (const one of seals) {
    const { key } = one.seal;
    if (!key || left-- <= 0) continue;
    if ((await tryKey({ ...one.seal, key }, passphrase, crypto)) === 'genuine') return one;
  }
  return undefined;
}

/** Compares a workbook with what its newest seal keeps, and the seal with itself. */
export async function verifyBook(
  sheets: readonly SheetSnapshot[],
  crypto: SealCrypto,
  { passphrase }: { readonly passphrase?: string } = {},
): Promise<Result<Verification, SealProblem | RecordProblem>> {
  const { seals, damaged } = sealsIn(sheets);
  const [newest] = seals;
  if (!newest) {
    const [first, ...more] = damaged;
    return first ? fail(first, ...more) : fail({ code: 'seal-none', facts: {} });
  }
  const { seal } = newest;
  const left = new Set(seal.others.map((name) => name.toLowerCase()));
  const isLeft = ({ name }: SheetSnapshot): boolean => left.has(name.toLowerCase());
  const users = sheets.filter(({ name }) => !isOwnSheet(name));
  const content = await contentOf(seal, crypto);
  const diff: BookDiff = content
    ? diffBooks(content, users.filter((sheet) => !isLeft(sheet)).map(canonicalSheet))
    : { changes: [], apart: [] };
  const verdict = content ? await verdictOn(seal, passphrase, diff, crypto) : 'seal-damaged';
  const isOthers = verdict === 'wrong-passphrase' || verdict === 'not-keyed';
  const own = isOthers && passphrase !== undefined && (await madeWith(passphrase, seals.slice(1), crypto));
  return ok({
    verdict,
    foreign: content !== undefined && isMostlyGone(content, diff.changes),
    ...(own && { ownOlder: factsOf(own) }),
    seal: factsOf(newest),
    seals: seals.map(factsOf),
    damaged,
    ...diff,
    unsealedSheets: users.filter(isLeft).map(({ name }) => name),
  });
}
