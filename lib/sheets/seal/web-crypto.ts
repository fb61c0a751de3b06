import type { SealCrypto } from './types.js';

/** In memory of their own: shared memory is not taken. */
type Bytes = Uint8Array<ArrayBuffer>;

/** As much of the Web Crypto API as seals need; browsers and Node both have it as `globalThis.crypto`. */
export interface WebCrypto {
  getRandomValues(into: Bytes): unknown;
  readonly subtle: {
    digest(algorithm: string, data: Bytes): Promise<ArrayBuffer>;
    importKey(
      format: 'raw',
      key: Bytes,
      algorithm: string | { readonly name: string; readonly hash: string },
      extractable: boolean,
      usages: ('sign' | 'deriveBits')[],
    ): Promise<unknown>;
    sign(algorithm: string, key: unknown, data: Bytes): Promise<ArrayBuffer>;
    deriveBits(
      algorithm: {
        readonly name: string;
        readonly hash: string;
        readonly salt: Bytes;
        readonly iterations: number;
      },
      key: unknown,
      length: number,
    ): Promise<ArrayBuffer>;
  };
}

export function webSealCrypto(crypto: WebCrypto): SealCrypto {
  const { subtle } = crypto;
  const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);
  return {
    random: (length) => {
      const bytes = new Uint8Array(length);
      crypto.getRandomValues(bytes);
      return bytes;
    },
    sha256: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', own(bytes))),
    hmac: async (key, message) => {
      const usable = await subtle.importKey('raw', own(key), { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ]);
      return new Uint8Array(await subtle.sign('HMAC', usable, own(message)));
    },
    derive: async (passphrase, salt, iterations) => {
      const usable = await subtle.importKey('raw', own(passphrase), 'PBKDF2', false, ['deriveBits']);
      const how = { name: 'PBKDF2', hash: 'SHA-256', salt: own(salt), iterations };
      return new Uint8Array(await subtle.deriveBits(how, usable, 256));
    },
  };
}
