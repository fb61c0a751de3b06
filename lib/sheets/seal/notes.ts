import type { Problem } from '../../core/result.js';
import type { Verification } from './types.js';

/** What a verification says of a seal. */
export type SealNote = Problem<
  | 'seal-verdict-unchanged' // facts: on
  | 'seal-verdict-changed' // facts: on, count
  | 'seal-verdict-needs-passphrase' // facts: on
  | 'seal-verdict-wrong-passphrase' // facts: on
  | 'seal-verdict-forged' // facts: on
  | 'seal-verdict-not-keyed' // facts: on
  | 'seal-verdict-seal-damaged' // facts: on
  | 'seal-proves-accident' // a seal without passphrase: what it does not prove
  | 'seal-proves-passphrase' // a seal with one: what it proves
  | 'seal-covers' // facts: sheets, count
  | 'seal-uncovered' // facts: sheets, count
  | 'seal-apart-recalculated' // facts: count; no change of content
  | 'seal-apart-followed' // facts: count; no change of content
  | 'seal-foreign' // most of what was sealed is gone
  | 'seal-own-older' // facts: on; an older seal was made with the passphrase given
  | 'seal-newest-unkeyed' // an older seal has a passphrase, the newest has none
  | 'seal-others' // facts: count; older seals of the workbook
>;

const NAMES = ', ';

/** The verdict in words, what it proves and does not prove, and which sheets it is about; what programs did by themselves is `apartGroups`. */
export function verificationNotes(verification: Verification): readonly SealNote[] {
  const { verdict, seal, seals, changes, unsealedSheets } = verification;
  const facts = { on: seal.on, count: changes.length };
  const notes: SealNote[] = [{ code: `seal-verdict-${verdict}`, facts }];
  if (verification.foreign) notes.push({ code: 'seal-foreign', facts: {} });
  if (verification.ownOlder) notes.push({ code: 'seal-own-older', facts: { on: verification.ownOlder.on } });
  else if (!seal.keyed && seals.some(({ keyed }) => keyed))
    notes.push({ code: 'seal-newest-unkeyed', facts: {} });
  if (seal.keyed && verdict === 'unchanged') notes.push({ code: 'seal-proves-passphrase', facts: {} });
  if (!seal.keyed && (verdict === 'unchanged' || verdict === 'changed')) {
    notes.push({ code: 'seal-proves-accident', facts: {} });
  }
  notes.push({ code: 'seal-covers', facts: { sheets: seal.sheets.join(NAMES), count: seal.sheets.length } });
  if (unsealedSheets.length > 0) {
    const count = unsealedSheets.length;
    notes.push({ code: 'seal-uncovered', facts: { sheets: unsealedSheets.join(NAMES), count } });
  }
  if (seals.length > 1) notes.push({ code: 'seal-others', facts: { count: seals.length - 1 } });
  return notes;
}
