import { webSealCrypto } from '../../lib/index.js';

/** The browser's own ciphers; there only where the page came over https, as add-ins do. */
export const sealCrypto = webSealCrypto(globalThis.crypto);
