import { webcrypto } from 'node:crypto';
import { webSealCrypto } from '../index.js';

/** Node's own Web Crypto: the same that browsers have. */
export const sealCrypto = webSealCrypto(webcrypto);
