import type { IsoDate } from '../../core/dated.js';
import { authorityKey } from '../../model/authority-key.js';
import { orNone } from '../../model/said.js';
import type { TendersFacts, TransferFacts } from '../facts.js';
import { tenderRule } from '../rule.js';
import { eachTransfer, unmet } from '../transfers.js';

/** By the row, else by the list of members. */
function joinedOn(
  { joinedOn: stated, authority = '' }: TransferFacts,
  { members }: TendersFacts,
): IsoDate | undefined {
  if (stated !== undefined || authority.trim() === '') return stated;
  const own = (members ?? []).filter((each) => authorityKey(each.authority) === authorityKey(authority));
  return own.length === 1 ? own[0]?.joined : undefined;
}

/** X4: a contract made before its authority joined (not on that day), on matters among the cluster's functions. */
export const transferBeforeJoining = tenderRule('X4', (facts) =>
  eachTransfer(facts, (transfer) => {
    const { madeOn, forItsFunctions } = transfer;
    const joined = joinedOn(transfer, facts);
    const dates = { made: orNone(madeOn), joined: orNone(joined) };
    if (madeOn !== undefined && joined !== undefined && madeOn >= joined)
      return { code: 'transfer-after-joining', outcome: unmet(transfer), facts: dates };
    if (forItsFunctions === 'no')
      return { code: 'transfer-off-functions', outcome: unmet(transfer), facts: dates };
    const missing =
      madeOn === undefined
        ? 'made'
        : joined === undefined
          ? 'joined'
          : forItsFunctions === undefined
            ? 'functions'
            : undefined;
    return missing === undefined
      ? { code: 'transfer-before-joining', outcome: 'met', facts: dates }
      : { code: 'transfer-matter-unknown', outcome: 'undetermined', facts: { ...dates, missing } };
  }),
);
