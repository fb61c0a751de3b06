import type { TenderCode } from '../../tenders/codes.js';
import type { Messages } from '../messages.js';

const sum = '{priced, select, yes { ({amount, number, nis})} other {}}';
const contract = `Contract “{contract}”${sum}`;
const object =
  '{object, select, goods { for goods} land { for land} work { for work} services { for services} other {}}';
const tender = 'tender {tender}';
const by = '{authority, select, none {} other { by {authority}}}';
const transfer = 'Contract “{contract}”{authority, select, none {} other { of {authority}}}';
const taken =
  '{taken, select, yes {The cluster treats it as its own without ground} no {It may not be treated as the cluster’s yet} other {State whether the cluster treats it as its own}}';
const sale = `The sale of “{goods}”${by} to the cluster${sum}`;
const votes = '{votes} for, of {members} council members';
const onOneBasis =
  '{vat, select, unstated { Whether the amounts include VAT is not said; they were compared as if all were on one basis.} other {}}';

export const tendersFindings: Messages<TenderCode> = {
  'contract-by-tender': `${contract} was made by ${tender}.`,
  'contract-exempt': `${contract} was made without a tender under {exemption}.`,
  'contract-without-tender': `${contract}${object} has neither a public tender nor an exemption.{need, select, four { By the amounts of the regulations that are known, offers of at least four bidders would do.} six { By the amounts of the regulations that are known, offers of at least six bidders would do.} public { By the amounts of the regulations that are known it needs a public tender.} other {}} Hold a tender, or name the exemption of the tender regulations.`,
  'contract-maybe-exempt': `${contract}${object}: no tender and no exemption are named, and the amount is not above {exempt, number, nis}, which by the amounts that are known needs no tender. If that is the exemption, name it; the amounts change on the 16th of each month.`,
  'contract-for-services': `${contract} is for services, and no tender is named. The duty to hold a tender names goods, land and work only; check whether the regulations demand one.`,
  'contract-tender-unsaid': `${contract}: {missing, select, tender {it is not said whether there was a tender} exemption {there was no tender, and no exemption is given} other {neither a tender nor an exemption is given}}. Give the tender’s number or the exemption, or say that there is none.`,
  'contract-exemption-unnamed': `${contract} is said to be exempt from tender, but not under which regulation. Name it.`,
  'contract-object-unknown': `${contract} has neither tender nor exemption, and it is not said whether it is for goods, land, work or services. State it.`,
  'contract-party-unknown': `${contract}: it is not said whether the cluster or an authority contracts. State it.`,
  'tender-maximum-stated': `The papers of ${tender} state the largest total engagement: {maximum, number, nis}.`,
  'tender-maximum-missing': `The papers of ${tender}, held for the members, do not state the largest total engagement. It must stand in the papers of the tender.`,
  'tender-maximum-unsaid': `The largest total engagement in the papers of ${tender} is not given. Give it, or say that there is none.`,
  'tender-for-members-unsaid': `It is not said whether ${tender} was held for the members. State it; such a tender states the largest total engagement.`,
  'tender-within-maximum': `Contracts under ${tender} ({total, number, nis}) are within the maximum ({maximum, number, nis}).${onOneBasis}`,
  'tender-maximum-planned': `Contracts under ${tender} ({total, number, nis}) are within the maximum ({maximum, number, nis}), but with those planned they would exceed it: {planned, number, nis}.${onOneBasis}`,
  'contract-crosses-maximum': `${contract}{authority, select, none {} other { of {authority}}}, {on}, crosses the maximum of ${tender}: {before, number, nis} before it, {total, number, nis} with it, maximum {maximum, number, nis}; an excess of {exact, select, yes {} other {at least }}{excess, number, nis}.{more, select, yes { With later contracts the total is {used, number, nis}.} other {}} No contract may go beyond what the papers of the tender state.${onOneBasis}`,
  'tender-maximum-exceeded': `Contracts under ${tender} ({exact, select, yes {} other {at least }}{total, number, nis}) exceed the maximum ({maximum, number, nis}) by {exact, select, yes {} other {at least }}{excess, number, nis}. No contract may go beyond it.${onOneBasis}`,
  'tender-crossing-unclear': `It is not known which contract crossed the maximum of ${tender} ({maximum, number, nis}); one of these: {contracts}. Give each contract’s date, amount and VAT basis, and the order on that day.`,
  'tender-total-unclear': `Whether the contracts under ${tender} (at least {total, number, nis}) are within the maximum cannot be decided: {missing, select, members {it is not said whether the tender was for the members} maximum {the maximum is not given} none {the papers state no maximum} repeated {the tender is listed more than once with different maximums} amounts {{count, plural, one {one contract has no amount} other {# contracts have no amount}}} other {not all amounts are on one VAT basis, and the tax may decide}}. Complete it.`,
  'contract-tender-unlisted': `{count, plural, one {Contract “{contract}” names} other {# contracts name}} ${tender}, which is not in the list of tenders. Add it, or correct the number.`,
  'tenders-unlisted': `{count, plural, one {One contract names} other {# contracts name}} a tender, and the workbook has no list of tenders. Add it.`,
  'contracts-unlisted': `There {count, plural, one {is one tender} other {are # tenders}} for the members, and the workbook has no list of contracts. Add it, or say that there are none.`,
  'contract-by-member': `{authority} was a member when it made contract “{contract}” under ${tender}.`,
  'contract-by-other': `{authority} made contract “{contract}” under ${tender} on {on} and was not a member then{joined, select, none {} other { (joined {joined})}}{left, select, none {} other { (left {left})}}. Only a member may contract under a tender of the cluster.`,
  'contract-member-unclear': `Contract “{contract}” under ${tender}: {missing, select, authority {it is not said which authority contracts} name {{authority} may be among the members under another name} listing {{authority} is not in the list of members, and nothing says whether and when it left. List it, or the order by which it left} other {it has no date, so it is not known whether {authority} was a member then}}. Complete it.`,
  'contract-members-unlisted': `{count, plural, one {One contract of an authority was} other {# contracts of authorities were}} made under a tender of the cluster, and the workbook has no list of members. Add it.`,
  'contract-tender-not-for-members': `{authority, select, none {An authority} other {{authority}}} made contract “{contract}” under ${tender}, which is said not to be for the members. Check the tender.`,
  'transfer-before-joining': `${transfer} was made on {made}, before the authority joined ({joined}), on a function of the cluster.`,
  'transfer-after-joining': `${transfer} was made on {made}, not before the authority joined ({joined}); only a contract made before joining can count as the cluster’s. ${taken}.`,
  'transfer-off-functions': `${transfer} is not on the cluster’s functions and does not pass to it. ${taken}.`,
  'transfer-matter-unknown': `${transfer}: {missing, select, made {its date is not given} joined {the day on which the authority joined is not given} other {it is not said whether it is on the cluster’s functions}}. State it.`,
  'transfer-decided': `${transfer}: the cluster’s council decided that it counts as the cluster’s{reference, select, none {} other { ({reference})}}.`,
  'transfer-undecided': `${transfer}: the cluster’s council had not decided by {on} that it counts as the cluster’s. ${taken}. The council’s decision is needed.`,
  'transfer-decision-unknown': `${transfer}: the council’s decision is not given. Give its number and date, or say that there is none.`,
  'transfer-consented': `${transfer}: both parties consented that it counts as the cluster’s.`,
  'transfer-unconsented': `${transfer}: by {on} {whose, select, authority {the authority had not consented} supplier {the other party had not consented} other {the parties had not consented}}. ${taken}. Both must consent.`,
  'transfer-consent-unknown': `${transfer}: {whose, select, authority {the authority’s consent is not given} supplier {the other party’s consent is not given} other {the parties’ consent is not given}}. Give it, or say that there is none.`,
  'sale-of-goods': `${sale} is of goods for the cluster’s functions.`,
  'sale-not-goods': `${sale} is of {object, select, land {land} other {work}}. Only a sale of goods needs no tender; hold one, or name another exemption.`,
  'sale-of-services': `${sale} is of services. The exemption is for goods only; check whether a tender is needed.`,
  'sale-off-functions': `${sale} is not for the cluster’s functions, so the exemption from tender does not cover it.`,
  'sale-matter-unknown': `${sale}: {missing, select, object {it is not said whether goods were sold} other {it is not said whether it is for the cluster’s functions}}. State it.`,
  'sale-decided': `${sale}: the council decided by a majority of its members, ${votes} ({needed} needed).`,
  'sale-decided-after': `${sale} was made on {sold}, and the council decided only on {decided} (${votes}). The decision should come first.`,
  'sale-majority-missing': `${sale}: ${votes}, and {needed} are needed; {short, plural, one {one vote is} other {# votes are}} missing. Without a majority of all members it needs a tender.`,
  'sale-undecided': `${sale}: the council had not decided on it by {on}. A majority of its members must; without it a tender is needed.`,
  'sale-decision-unknown': `${sale}: {missing, select, decision {the council’s decision is not given} votes {the votes for it are not given} members {it is not known how many members the council had on that day} other {there are more votes than members}}. Complete it.`,
  'sale-opinion-before': `${sale}: the opinion of the cluster’s treasurer{reference, select, none {} other { ({reference})}} was laid before the council, and by it the price is not above the customary one.`,
  'sale-opinion-missing': `${sale}: there was no opinion of the cluster’s treasurer by {on}. Lay one before the council before it decides.`,
  'sale-opinion-after': `${sale}: the opinion is of {given}, after the council’s decision of {decided}. The council should decide again with the opinion before it.`,
  'sale-opinion-of-other': `${sale}: the opinion was given by {by, select, authority {the authority’s treasurer} other {somebody else}}. It must be of the cluster’s treasurer.`,
  'sale-price-above': `${sale}: by the opinion the price is above the customary one. At such a price it needs a tender.`,
  'sale-opinion-unknown': `${sale}: {missing, select, opinion {the opinion of the cluster’s treasurer is not given} by {it is not said who gave the opinion} price {it is not said whether the price is not above the customary one} other {the date of the opinion or of the decision is missing}}. State it.`,
};
