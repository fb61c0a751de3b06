import { fail, ok, type Result } from '../../core/result.js';
import { isOwnSheet } from '../own.js';
import { readRecord } from '../record/read.js';
import { recordSteps } from '../record/steps.js';
import type { RecordProblem } from '../record/types.js';
import type { SheetSnapshot } from '../snapshot.js';
import { toHex } from './base64.js';
import { canonicalSheet } from './canonical.js';
import { CONTENT_LIMIT, contentBytes, packed } from './content.js';
import { makeKey } from './key.js';
import type { SealCrypto, SealedBook, SealOptions, SealProblem } from './types.js';

const ID_BYTES = 8;

const isNamed = (name: string, names: readonly string[]): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

/**
 * Seals what chosen sheets hold: values, formulas and the number formats that change what a number means. The seal is kept in the
 * workbook itself, beside those that are there. Without a passphrase it tells accidents only: anybody can change the workbook and
 * seal it anew.
 */
export async function sealBook(
  sheets: readonly SheetSnapshot[],
  { sheets: asked, on, by, passphrase }: SealOptions,
  crypto: SealCrypto,
): Promise<Result<SealedBook, SealProblem | RecordProblem>> {
  const users = sheets.filter(({ name }) => !isOwnSheet(name));
  const missing = asked?.find(
    (name) =>
      !isNamed(
        name,
        users.map((sheet) => sheet.name),
      ),
  );
  if (missing !== undefined) return fail({ code: 'seal-sheet-missing', facts: { sheet: missing } });
  const chosen = users.filter(({ name, visibility }) =>
    asked ? isNamed(name, asked) : visibility !== 'very-hidden',
  );
  if (chosen.length === 0) return fail({ code: 'seal-nothing', facts: {} });
  if (passphrase?.trim() === '') return fail({ code: 'seal-passphrase-blank', facts: {} });
  const record = readRecord(sheets);
  if (!record.ok) return record;

  const bytes = contentBytes(chosen.map(canonicalSheet));
  if (bytes.length > CONTENT_LIMIT) return fail({ code: 'seal-too-large', facts: { limit: CONTENT_LIMIT } });
  const plain = {
    version: 1 as const,
    by,
    on,
    sheets: chosen.map(({ name }) => name),
    others: users.filter((sheet) => !chosen.includes(sheet)).map(({ name }) => name),
    digest: toHex(await crypto.sha256(bytes)),
    content: packed(bytes),
  };
  const seal = passphrase === undefined ? plain : { ...plain, key: await makeKey(plain, passphrase, crypto) };
  const id = toHex(crypto.random(ID_BYTES));
  const steps = recordSteps(sheets, [...record.value, { kind: 'seal', id, payload: seal }]);
  return ok({ plan: { steps }, id, seal });
}
