import type { MembershipCode } from '../../membership/codes.js';
import type { Messages } from '../messages.js';

const who = '{authority, select, none {an authority that is not named} other {{authority}}}';
const subject = `{change, select, joining {Joining} other {Leaving}} of ${who}`;
const reference = '{reference, select, none {} other { ({reference})}}';
const consent =
  '{what, select, authority {consent of the authority’s plenary} council {consent of the cluster’s council (or reasons of the minister to act without it)} other {consent of the authority’s plenary and of the cluster’s council}}';
const paper =
  '{document, select, request {the written request to the minister} copy {the copy to the economic development division} plenary {the plenary’s protocol} council {the protocol of the cluster’s council} other {the proposed settlement}}';
const papers = `{count, plural, offset:1 =1 {${paper}} one {${paper} and one more document} other {${paper} and # more documents}}`;
const vote = '{votes} of {members} members, where {needed} are needed (two thirds)';
const key =
  '{key, select, quota {its share of the quotas} population {its share of the population} equal {equal shares} other {the share that is stated}}';

export const membershipFindings: Messages<MembershipCode> = {
  'change-by-order': `${subject}: the order was amended{amended, select, none {} other { on {amended}}}${reference}.`,
  'change-before-order': `${subject}: acted on since {effective}, and the order {amended, select, none {was not amended by {on}} other {was amended on {amended} only}}. It has no effect before the amendment.`,
  'change-order-pending': `${subject}: the order is not amended yet{effective, select, none {} other {, and it is planned for {effective}}}. It has no effect before the amendment.`,
  'change-order-unknown': `${subject}: acted on since {effective}, and it is not said when the order was amended. Give the amendment and its date, or say that there is none.`,
  'joining-consented': `${subject}: the authority's plenary consented, {how, select, council {and so did the cluster’s council} other {and the minister gave reasons to act without the consent of the cluster’s council}}.`,
  'joining-unconsented': `${subject}: there was no ${consent} by {due}, and the change was made. The authority's consent is always needed; the minister may replace the council's alone.`,
  'joining-consented-after': `${subject}: the ${consent} came after the change was made ({due}) only. See whether it holds for it.`,
  'joining-consent-pending': `${subject}: there is no ${consent} yet. The authority cannot be added without it.`,
  'joining-consent-unknown': `${subject}: the ${consent} is not given. Give the protocol and its date, or say that there is none.`,
  'joining-proposed': `${subject}: the plenary approved on its head's proposal${reference}.`,
  'joining-unproposed': `${subject}: the plenary approved without a proposal of its head. It should approve on his or her proposal.`,
  'joining-proposed-after': `${subject}: the head's proposal is of {proposed}, after the plenary's approval ({decided}). The approval should follow the proposal; see the dates.`,
  'joining-proposal-pending': `${subject}: the plenary approved, and there is no proposal of its head. Complete it before the request is submitted.`,
  'joining-proposal-unknown': `${subject}: it is not said whether the plenary approved on its head's proposal. Say so.`,
  'request-complete': `${subject}: the request to the minister${reference} is complete.`,
  'request-incomplete': `${subject}: the request to the minister lacks ${papers}. Complete it.`,
  'request-pending': `${subject}: for the request to the minister there is still to prepare: ${papers}.`,
  'request-unknown': `${subject}: it is not known whether all documents are with the request to the minister; not given: ${papers}.`,
  'leaving-grounded': `${subject}: {by, select, authority {the authority’s council asked for it} other {the cluster’s council asked for it by ${vote}, and the minister is convinced}}.`,
  'leaving-ungrounded': `${subject} was made on {due} without a ground: {what, select, convinced {the cluster’s council asked, and the minister is not convinced that the authority harms its proper running} other {neither did the authority’s council ask, nor the cluster’s council by two thirds of its members}}.`,
  'leaving-vote-short': `${subject}: for the council's request {votes} of {members} members, where {needed} are needed (two thirds). Without them, and without a request of the authority's council, there is no ground.`,
  'leaving-vote-short-pending': `${subject}: for the request in the cluster's council ${vote}. It cannot be submitted as the council's.`,
  'leaving-grounded-after': `${subject}: its ground came after the change was made ({due}) only. See whether it holds for it.`,
  'leaving-ground-pending': `${subject}: there is no ground yet: {what, select, convinced {the minister is not convinced that the authority harms the cluster’s proper running} other {the authority’s council must ask, or the cluster’s council by two thirds of its members}}.`,
  'leaving-ground-unknown': `${subject}: it is not said {what, select, request {whether the authority’s council asked} votes {how many members of the cluster’s council voted for it} members {how many members the cluster’s council has} other {whether the minister is convinced}}. Complete it.`,
  'leaving-votes-exceed': `${subject}: {votes} votes for, more than the council's members ({members}). See both numbers.`,
  'settlement-agreed': `${subject}: the authority and the council agreed on the settlement.`,
  'settlement-by-minister': `${subject}: the minister decided the settlement{decided, select, none {} other { on {decided}}}${reference}. See that it has dates.`,
  'settlement-open': `${subject}: there is no agreement on the settlement, and the minister did not decide it by {on}. Without agreement the minister decides the settlement and its dates.`,
  'settlement-agreement-unknown': `${subject}: it is not said {what, select, minister {whether the minister decided the settlement, on which there is no agreement} other {whether the authority and the council agree on the settlement}}. Say so.`,
  'settlement-parts-met':
    'Settlement of {authority}: {count, plural, one {the part given} other {the # parts given}} ({sum, number, nis}) {count, plural, one {is} other {are}} by the keys; assets less debts: {net, number, nis}.',
  'settlement-part-differs': `Settlement of {authority}, “{item}”: {proposed, number, nis} is given, and by ${key} its part is {part, number, nis} of {amount, number, nis}: {difference, number, nis} {direction, select, above {more} other {less}}. Correct it, or say why.`,
  'settlement-parts-unknown': `Settlement of ${who}: “{item}”{count, plural, offset:1 =1 {} one { and one more item} other { and # more items}} cannot be divided: {why, select, kind {it is not said whether it is an asset, a debt, a guarantee or a project} amount {its amount is not given} negative {its amount is negative; its kind says the direction} fine {its amount is no whole number of agorot} key {its key is not given} share {the share is not given, between 0% and 100%} members {there is no list of authorities with quotas and residents} repeated {an authority stands twice: {names}} leaver {the leaving authority is not in the list of authorities, or not named} weights {the figures of {names} are not known} other {the figures of all authorities add up to nothing}}.`,
};
