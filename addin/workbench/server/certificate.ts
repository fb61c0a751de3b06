import { X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

/** PEM texts for an https server on localhost. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Path of the authority's certificate, for those who want to trust it. */
  readonly authority: string;
}

const DAYS = 30;
const RENEW_BEFORE_DAYS = 2;
const DAY = 24 * 60 * 60 * 1000;

/** The generator keeps files that are already there, expired or not, so their dates are read here. */
async function stillValid(file: string, now: Date): Promise<boolean> {
  if (!existsSync(file)) return false;
  try {
    const { validTo } = new X509Certificate(await readFile(file));
    return new Date(validTo).getTime() - now.getTime() > RENEW_BEFORE_DAYS * DAY;
  } catch {
    return false;
  }
}

/**
 * A certificate for https://localhost, generated into `folder` when there is none or it is about to expire.
 * Touches no trust store, asks nothing, needs no rights beyond writing there.
 */
export async function certificate(folder: string, now = new Date()): Promise<Certificate> {
  const authority = join(folder, 'ca.crt');
  const cert = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  if (!(await stillValid(cert, now)) || !existsSync(key) || !existsSync(authority)) {
    await Promise.all([authority, cert, key].map((file) => rm(file, { force: true })));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await generateCertificates(authority, cert, key, DAYS, ['localhost', '127.0.0.1']);
  }
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8'), authority };
}
