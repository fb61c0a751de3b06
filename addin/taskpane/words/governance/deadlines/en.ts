import type { DeadlineWords } from './types.js';

const report =
  '{kind, select, quarter {report on quarter {part} of {year}} half {report on half-year {part} of {year}} other {yearly report on {year}}}';
const step =
  '{step, select, proposal {Proposal of the authority’s head} authorityDecision {{matter, select, leaving {Request of the authority’s council} other {Approval of the authority’s council}}} councilDecision {{matter, select, leaving {Request of the cluster’s council} other {Approval of the cluster’s council}}} clusterNotice {Notice on the cluster’s site} authorityNotice {Notice on the authority’s site} releaseRequest {The authority’s request} releaseApproval {The minister’s approval} plenary {Approval of the authority’s plenary} plan {The operating plan} request {{matter, select, power {Request to the ministry} other {Request to the minister}}} inOrder {The power in the order} council {Consent of the cluster’s council} ministerReasons {The minister’s reasons to act without the council’s consent} copy {Copy to the economic development division} amendment {Amendment of the order} convinced {The minister’s conviction} settlement {The proposed settlement} other {The settlement, by the minister}}';
const who = '{authority, select, none {an authority that is not named} other {{authority}}}';
const of = '{authority, select, none {} other {, {authority}}}';

export const words: DeadlineWords = {
  deadlines: 'Next deadlines',
  'deadlines.none': 'The workbook has no dates that a deadline follows from.',
  'deadlines.overdue': '{days, plural, one {overdue by one day} other {overdue by # days}}',
  'deadlines.today': 'today',
  'deadlines.left': '{days, plural, one {tomorrow} other {in # days}}',
  'deadlines.forecast': 'a forecast, not a deadline that binds',
  'deadlines.more': '{count, plural, one {Show one more deadline} other {Show # more deadlines}}',
  'deadlines.fewer': 'Show only the next ones',
  'deadline.council-term-ends':
    'End of the council’s term{by, select, seats {, by its members’ days of appointment} other {}}.{over, select, yes { The workbook has no term after it.} other {}}',
  'deadline.seats-end':
    '{count, plural, one {A representative’s term ends, and the list has nobody after} other {The terms of # representatives end, and the list has nobody after}}: {names}.',
  'deadline.committee-ends':
    'The appointment of “{name}” ends. The bids-and-tenders committee is a permanent one.',
  'deadline.rotation-ends': 'End of a period of the rotation: {names}.',
  'deadline.tender-ends': 'Last day to contract under tender {tender}.',
  'deadline.tender-exhausted': 'At the pace so far, tender {tender} is used up.',
  'deadline.agreements-end':
    '{count, plural, one {A service agreement ends, and the list has none after it} other {# service agreements end, and the list has none after them}}: {names}.',
  'deadline.loan-planned':
    'The loan “{loan}” is planned, {approval, select, missing {and there is no approval by the minister} other {and the minister’s approval is not stated}}. The approval must come before the loan.',
  'deadline.report': report,
  'deadline.report-periods-end':
    'End of the period to report on. To be made after it: {reports}. The procedure sets no day.',
  'deadline.report-due': `The ${report}: the period ended on {ended}, {missing, select, yes {and the report was not made} other {and it is not stated whether it was made}}. {over, select, yes {The period after it has ended as well.} other {The procedure sets no day; on this one the period after it ends as well.}}`,
  'deadline.change-effective':
    '{authority, select, none {An authority that is not named} other {{authority}}} is to {change, select, joining {join} other {leave}} on this day. {amended, select, yes {The order was amended.} planned {The order’s amendment is planned before it.} unknown {It is not stated whether the order was amended; nothing has effect before that.} other {Nothing has effect before the order is amended.}}',
  'deadline.step-planned': `${step} – {matter, select, delegation {delegation of “{subject}”${of}} release {release from “{subject}”${of}} power {the power “{subject}” in the order${of}} joining {joining of ${who}} other {leaving of ${who}}}.`,
  tenders: 'The tenders',
  'tenders.none': 'The workbook has no tenders.',
  'tenders.tender': 'Tender {tender}{subject, select, none {} other {: {subject}}}',
  'tenders.maximum': 'Maximum',
  'tenders.maximum.none': 'none in the tender’s papers',
  'tenders.maximum.unknown': 'not known',
  'tenders.used': 'Used',
  'tenders.room': 'Room left',
  'tenders.excess': 'Excess',
  'tenders.share': '{share} of the maximum is used',
  'tenders.basis':
    '{basis, select, with {Amounts include VAT.} without {Amounts are without VAT.} other {Some amounts include VAT and some do not, or it is not stated; so it is not said what is left.}}',
  'tenders.unpriced':
    '{count, plural, one {One contract has no amount, so less than that is left} other {# contracts have no amount, so less than that is left}}.',
  'tenders.planned':
    '{count, plural, one {One planned contract is not counted} other {# planned contracts are not counted}}.',
  'tenders.last':
    '{over, select, yes {The last day to contract was {date}.} other {Last day to contract: {date}.}}',
  'tenders.crossing':
    'The contract “{contract}”{authority, select, none {} other { of {authority}}}{date, select, none {} other { of {date}}} went beyond the maximum{excess, select, none {} other { by {excess}}}.',
  'tenders.crossing.several': 'One of these contracts went beyond the maximum: {contracts}.',
  'tenders.forecast':
    'A forecast, not a deadline that binds: at the pace so far the tender is used up on {date}. The pace: {used} in {days, plural, one {one day} other {# days}}, from the first contract on {from}.',
};
