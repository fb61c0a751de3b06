import type { DelegationCode } from '../../delegation/codes.js';
import type { Messages } from '../messages.js';

const activity = 'The activity “{activity}”{authorities, select, none {} other { ({authorities})}}';
const row = '“{subject}”, {authority}';
const source =
  '{source, select, delegated {a power delegated} imposed {a duty imposed} order {the order} law {law} tender {a joint tender} other {not stated}}';
const reference = '{reference, select, none {} other { ({reference})}}';
const stepOf = (name: string): string =>
  `{${name}, select, proposal {the head’s proposal} authorityDecision {the approval of the authority’s council} councilDecision {the approval of the cluster’s council} convinced {the conviction of the cluster’s council} clusterNotice {the notice on the cluster’s site} other {the notice on the authority’s site}}`;
const step = stepOf('step');
const sites =
  '{sites, select, cluster {on the cluster’s site} authority {on the authority’s site} other {on the cluster’s and the authority’s sites}}';
const power = '“{subject}”{authority, select, none {} other { ({authority})}}';
const documents =
  '{proposal, select, yes { · the head’s proposal} other {}}{plenary, select, yes { · the protocol of the authority’s plenary} other {}}{plan, select, yes { · the operating plan} other {}}{planGoals, select, yes { · goals and extent of the services in the plan} other {}}{planBudget, select, yes { · budgetary consequences in the plan} other {}}{planOperation, select, yes { · operational consequences in the plan} other {}}{councilDecision, select, yes { · the approval of the cluster’s council} other {}}';
const byLaw =
  '{byLaw, select, none {The by-law} other {The by-law “{byLaw}”}} for the enterprise “{enterprise}”';
const enterprise = 'The enterprise “{enterprise}”';

export const delegationFindings: Messages<DelegationCode> = {
  'activity-sourced': `${activity}: its source of power is ${source}${reference}.`,
  'activity-no-source': `${activity}: it is said to have no source of power. The cluster acts only within what was delegated to it or imposed on it, the order, or law; have it delegated or imposed, or end the activity.`,
  'activity-source-unknown': `${activity}: its source of power is not stated. State it: delegated, imposed, the order, law, or a joint tender.`,
  'activity-source-pending': `${activity}: it begins on {from} and has no source of power yet. Arrange one by then.`,
  'activity-before-source': `${activity}: it began on {from}, before the cluster’s council approved the delegation on {given}. Check by what power it was done until then.`,
  'activity-not-delegated': `${activity}: the authority neither delegated it to the cluster nor imposed it{by, select, none {} other {; the one that did is {by}}}. One authority’s delegation does not serve another; arrange the authority’s delegation and the approval of the cluster’s council.`,
  'activity-delegation-incomplete': `${activity}: the delegation is not complete; missing: ${step}. Complete it.`,
  'activity-delegation-unknown': `${activity}: {why, select, name {no delegation of this name was found; it may be one of these: {subjects}. If so, write the names alike} unlisted {there is a reference ({reference}), but the delegation is not in the list of delegations. Add it} proposal {it is not said whether there is a proposal of the authority’s head} authorityDecision {it is not said whether the authority’s council approved} other {it is not said whether the cluster’s council approved}}.`,
  'activity-source-not-yet': `${activity}: {step, select, reference {its source is said to be ${source}, and there is no reference yet} other {the delegation is under way; still to come: ${step}}}. It is not said since when the activity is carried on: it must not be before there is a source of power. Say since when.`,
  'activity-unreferenced': `${activity}: its source is said to be ${source}, and nothing shows it as of {on}. Show the decision or the section, or arrange another source.`,
  'activity-reference-unknown': `${activity}: its source is said to be ${source}, without a reference. State the decision or the section.`,
  'activity-authority-unknown': `${activity}: it is not said for which authority, and there is no list of the members. State it, to check whether each of them delegated it.`,
  'activities-unknown':
    'The workbook has no list of the cluster’s activities, so it cannot be checked whether each has a source of power. Add one.',
  'delegation-steps-taken': `${row}: proposed, approved by the authority’s council, and by the cluster’s council ({day}).`,
  'delegation-step-missing': `${row}: there is no such step: ${step}. A delegation needs the head’s proposal, the approval of the authority’s council, and after it that of the cluster’s council; complete what is missing.`,
  'delegation-step-pending': `${row}: {day, select, none {${step} is still to come} other {${step} is dated {day}, which is still to come}}. Until then the delegation is not complete.`,
  'delegation-step-unknown': `${row}: it is not said whether there is: ${step}. Give a reference and a date, or say that there is none.`,
  'delegation-step-undated': `${row}: ${step} has no date. Give it, to check the order of the steps.`,
  'delegation-order-wrong': `${row}: ${step} ({day}) came before what must precede it, ${stepOf('before')} ({beforeDay}). Repeat the step that was taken too early.`,
  'delegation-convinced': `${row}: the cluster’s council was convinced that the cluster’s ability to fulfil its functions is not harmed.`,
  'delegation-unconvinced': `${row}: the cluster’s council approved, and is said not to have been convinced that the cluster’s ability to fulfil its functions is not harmed. Bring the matter before the council again.`,
  'delegation-conviction-unknown': `${row}: it is not said whether the cluster’s council was convinced that the cluster’s ability to fulfil its functions is not harmed. Look in the protocol.`,
  'delegation-published': `${row}: notices were published on the cluster’s and the authority’s sites.`,
  'delegation-notice-pending': `${row}: no notice was published yet ${sites}, as of {on}. Publish it; the procedure sets no day.`,
  'delegation-notice-unknown': `${row}: it is not said whether a notice was published ${sites}. State it, and the date.`,
  'release-none': `${row}: the authority was not released, and the power remains in its hands too.`,
  'release-approved': `${row}: the authority was released at its request and with the minister’s approval${reference}.`,
  'release-unapproved': `${row}: the authority is said to be released, and there is no approval of the minister of the interior as of {on}. Until there is, power and duty remain the authority’s too; ask for the approval.`,
  'release-unrequested': `${row}: the authority is said to be released, and it made no request. Release is at the authority’s request; have one made.`,
  'release-unknown': `${row}: the authority is said to be released, {missing, select, request {and its request is not stated} approval {and the minister’s approval is not stated} other {and neither its request nor the minister’s approval is stated}}. Complete it.`,
  'release-unsaid':
    '{count, plural, one {Of one delegation (“{subject}”, {authority})} other {Of {count, number} delegations (the first: “{subject}”, {authority})}} it is not said whether the authority was released. State it; without the minister’s approval the power remains the authority’s too.',
  'power-in-order': `${power}: the power is in the order${reference}.`,
  'power-request-complete': `${power}: the request${reference} has all its documents.`,
  'power-request-incomplete': `${power}: the request to the ministry lacks:${documents}. Attach them.`,
  'power-request-pending': `${power}: the request to the ministry was not made yet, as of {on}. There is not yet:${documents} · the request itself.`,
  'power-request-unknown': `${power}: it is not said whether there is:${documents}{request, select, yes { · a request to the ministry} other {}}. Give a reference and a date, or say that there is none.`,
  'power-proposal-late': `${power}: the authority’s plenary approved on {approved}, before the head’s proposal on {proposed}. The plenary approves on the proposal; bring it before the plenary again.`,
  'power-area-kept':
    '“{subject}”: the power is used only in the areas of the authorities that asked for it: {authorities}.',
  'power-area-beyond':
    '“{subject}”: the order gives the power for {authorities} only, and it is used in the area of {places} too. Use it only in the areas of those that asked, or ask for an amendment of the order.',
  'power-area-unknown':
    '“{subject}”: the order gives the power for {authorities} only, and it cannot be determined whether {places, select, none {the places where it is used are in their areas} other {these places are in their areas: {places}}}. Write the names of the authorities.',
  'by-law-approved': `${byLaw} was approved by the minister${reference}.`,
  'by-law-unapproved': `${byLaw}: fees or levies are charged, and there is no approval of the minister of the interior as of {on}. A by-law needs it; stop charging until it is given.`,
  'by-law-pending': `${byLaw}: there is no approval of the minister yet, and nothing was charged. Nothing may be charged before it.`,
  'by-law-approval-unknown': `${byLaw}: it is not said whether the minister approved it. State the approval and its date.`,
  'by-law-unknown': `${enterprise}: fees or levies are charged, and neither the by-law nor the minister’s approval of it is stated. State them.`,
  'fees-for-functions': `${enterprise}: founding it is one of the cluster’s functions, and fees and levies may cover its costs.`,
  'fees-off-functions': `${enterprise}: fees or levies are charged, and founding it is none of the cluster’s functions. They are allowed only for an enterprise whose founding is; stop charging.`,
  'fees-functions-unknown': `${enterprise}: {said, select, both {some rows say that founding it is one of the cluster’s functions, others that it is not} other {it is not said whether founding it is one of the cluster’s functions}}. State it.`,
  'fees-within': `${enterprise}: fees and levies {fees, number, nis}; founding and upkeep over all years {costs, number, nis}. {excess, number, nis} are left.`,
  'fees-exceed': `${enterprise}: fees and levies {fees, number, nis}; founding and upkeep over all years {costs, number, nis}: {excess, number, nis} above the costs. Fees are for covering the costs alone; reduce them.`,
  'fees-exceed-planned': `${enterprise}: up to this year fees and levies do not exceed the costs; with the years planned they will: {fees, number, nis} against {costs, number, nis}, {excess, number, nis} above. Reduce them beforehand.`,
  'fees-unknown': `${enterprise}: known are fees and levies {fees, number, nis} and costs {costs, number, nis}, and it cannot be determined whether they are within the costs: {missing, plural, =0 {all amounts are known} one {one amount is missing} other {{missing, number} amounts are missing}}{unheld, select, yes {, and it is not said whether the cluster held the enterprise in the years whose upkeep is {doubtful, number, nis}} other {}}. Complete it.`,
};
