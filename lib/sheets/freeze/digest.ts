const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.';

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

const letters = (hash: number): string => {
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return [18, 12, 6, 0].map((shift) => LETTERS.charAt((folded >> shift) & 63)).join('');
};

/** Four letters (FNV-1a, folded to 24 bits) by which contents are told apart; they guard nothing. */
export const shortDigest = (text: string): string => letters(fnv(text, 0x811c9dc5));

/** Eight of them, where one content is looked for among many. */
export const digest = (text: string): string => shortDigest(text) + letters(fnv(text, 0x2545f491));
