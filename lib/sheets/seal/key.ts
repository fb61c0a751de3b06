import { strToU8 } from 'fflate';
import { fromBase64, toBase64 } from './base64.js';
import type { Seal, SealCrypto, SealKey } from './types.js';

/** What OWASP advises for PBKDF2 over HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
export const ITERATIONS = 600_000;
/** What later versions may ask for; a file that asks for more is made to occupy the machine for hours. */
export const MOST_ITERATIONS = 10 * ITERATIONS;
const SALT_BYTES = 16;

export const isBounded = ({ iterations }: SealKey): boolean =>
  iterations >= ITERATIONS && iterations <= MOST_ITERATIONS;

/** Everything that a seal says, but the key itself; the content by its digest. */
const statement = ({ version, by, on, sheets, others, digest }: Omit<Seal, 'key' | 'content'>): Uint8Array =>
  strToU8(JSON.stringify(['eshkol seal', version, by, on, sheets, others, digest]));

/** The same characters are the same passphrase, whichever way a keyboard composes them. */
const passphraseBytes = (passphrase: string): Uint8Array => strToU8(passphrase.normalize('NFC'));

const CHECK = strToU8('eshkol seal passphrase');

export async function makeKey(
  seal: Omit<Seal, 'key'>,
  passphrase: string,
  crypto: SealCrypto,
): Promise<SealKey> {
  const salt = crypto.random(SALT_BYTES);
  const secret = await crypto.derive(passphraseBytes(passphrase), salt, ITERATIONS);
  const [check, mac] = await Promise.all([crypto.hmac(secret, CHECK), crypto.hmac(secret, statement(seal))]);
  return { salt: toBase64(salt), iterations: ITERATIONS, check: toBase64(check), mac: toBase64(mac) };
}

/** Whether whoever made the seal knew this passphrase, and whether it says what was sealed. */
export async function tryKey(
  seal: Seal & { readonly key: SealKey },
  passphrase: string,
  crypto: SealCrypto,
): Promise<'genuine' | 'forged' | 'wrong-passphrase'> {
  const { salt, iterations, check, mac } = seal.key;
  const secret = await crypto.derive(
    passphraseBytes(passphrase),
    fromBase64(salt) ?? new Uint8Array(),
    iterations,
  );
  if (toBase64(await crypto.hmac(secret, CHECK)) !== check) return 'wrong-passphrase';
  return toBase64(await crypto.hmac(secret, statement(seal))) === mac ? 'genuine' : 'forged';
}
