import type { CouncilCode } from '../../council/codes.js';
import type { Messages } from '../messages.js';

const who = '{authority}{representative, select, none {} other { ({representative})}}';
const role =
  '{role, select, elected {an elected official who is not its head} employee {an employee who holds no senior office} other {somebody who is neither its head nor a senior office holder} unknown {somebody whose role is not given}}';
const office = '{office, select, chair {The chair of the council} other {The deputy chair}}';
const term = 'In the term {from} – {to}';

export const councilFindings: Messages<CouncilCode> = {
  'seats-unlisted':
    'The book has no list of the members of the cluster’s council, so its composition cannot be checked. Fill in the sheet “Council”.',
  'council-none-appointed':
    'By the list nobody is a member of the council on the day of the check. Fill in the representatives and their days in office.',
  'members-unlisted':
    'The book has no list of the authorities in the cluster, so it cannot be said whether each has a representative. Add it.',
  'seats-filled': 'Each of the {count} authorities in the cluster has a representative in the council.',
  'seat-missing':
    '{count, plural, one {One authority in the cluster has no row in the list of the council: {names}} other {{count} authorities in the cluster have no row in the list of the council: {names}}}. Appoint a representative, or complete the list.',
  'seat-vacant':
    'The seat of {authority} is vacant. Appoint a representative; majorities are counted of the appointed members.',
  'seat-unnamed':
    '{count, plural, one {One row does not say who the representative is} other {{count} rows do not say who the representative is}}: {names}. Write the representative or their role, or that the seat is vacant.',
  'seat-authority-unknown':
    '{count, plural, one {One row of the council names no authority} other {{count} rows of the council name no authority}}. Write it.',
  'seat-authority-unclear':
    '{authority} is not in the list of members under this name; perhaps it is: {other}. Write the name as the list of members has it.',
  'seat-before-joining':
    '{authority} joins the cluster on {joined} only, and a representative of it is in the list of the council already. Write from which day they are in office.',
  'seat-of-former-member':
    '{authority} left the cluster on {left}, and a representative of it is still in the list of the council. The council is made of representatives of the authorities in the cluster: end that seat.',
  'seat-of-no-member':
    '{authority} is not an authority in the cluster, and a representative of it is in the list of the council. The council is made of representatives of the authorities in the cluster: correct the list, or end that seat.',
  'representatives-one':
    '{count, plural, one {One authority has one representative in the council} other {{count} authorities have one representative each in the council}}.',
  'representatives-justified':
    '{authority} has {count} representatives in the council, and the special justification is recorded: {justification}.',
  'representatives-unjustified':
    '{authority} has {count} representatives in the council, without a special justification. Absent one, an authority has one representative only: end a seat, or record the justification.',
  'representatives-unexplained':
    '{authority} has {count} representatives in the council, and it is not said whether there is a special justification. Record it, or that there is none.',
  'role-as-stated':
    '{count, plural, one {One representative is} other {{count} representatives are}} head of an authority or a senior office holder who is not an elected official.',
  'role-justified': `${who} is represented by ${role}, and the justification is recorded: {justification}.`,
  'role-unjustified': `${who} is represented by ${role}, without a special justification. The representative is the authority’s head or a senior office holder who is not elected: appoint such a one, or record the justification.`,
  'role-unexplained': `${who} is represented by ${role}, and it is not said whether there is a special justification. Record it, or that there is none.`,
  'role-unknown':
    '{count, plural, one {The role of one representative in the authority is not given, or the row contradicts itself} other {The role of {count} representatives in the authority is not given, or the rows contradict themselves}}: {names}. Say whether it is the head, a senior office holder or another.',
  'employees-half':
    '{employees} of the {appointed} appointed members are employees of authorities in the cluster; at least {needed} are needed.',
  'employees-few':
    'Only {employees} of the {appointed} appointed members are employees of authorities in the cluster{unknown, plural, =0 {} one {, and of one more it is not said} other {, and of # more it is not said}}; at least {needed}, half of them, are needed. {missing, plural, one {One is} other {# are}} missing: appoint employees in place of others.',
  'employees-unknown':
    '{employees} of the {appointed} appointed members are known to be employees of authorities in the cluster, and at least {needed} are needed; {unknown, plural, one {of one it is not said} other {of # it is not said}}. Fill it in.',
  'rotation-apart':
    'The rotation of {count, plural, one {one authority} other {# authorities}} has no terms that overlap.',
  'rotation-overlaps':
    'In the rotation of {authority} the row {from} – {to} overlaps {otherFrom} – {otherTo}. Correct the days, unless two representatives were agreed on.',
  'rotation-undated':
    '{count, plural, one {One row of the rotation lacks} other {{count} rows of the rotation lack}} an authority or a first day, or end before they begin: {names}. Complete it.',
  'rotation-half': `${term}, {employees} of the {planned} representatives agreed on are employees of the authorities; at least {needed} are needed.`,
  'rotation-few': `${term}, only {employees} of the {planned} representatives agreed on are employees of the authorities{unknown, plural, =0 {} one {, and of one it is not said} other {, and of # it is not said}}; at least {needed} are needed. Change the rotation.`,
  'rotation-unknown': `${term} it cannot be said whether at least half are employees of the authorities: {employees} of {planned} are known to be{listed, select, no {; there is no list of the members} other {}}{left, select, none {} other {; the rotation says nothing of {left}}}{strange, select, none {} other {; not in the list of members: {strange}}}. Complete it.`,
  'rotation-kept':
    'Today’s council accords with the rotation: {count, plural, one {one authority was} other {# authorities were}} compared.',
  'rotation-not-kept':
    '{count, plural, one {The representative of one authority is} other {The representatives of # authorities are}} not of the kind that the rotation has for today, employee or not: {names}. Bring the rotation or the council up to date.',
  'forum-meets': 'A forum of heads of authorities meets beside the council.',
  'forum-none': 'There is no forum of heads of authorities. One beside the council is recommended.',
  'term-running':
    'The council’s term began on {from}{by, select, seats {, by its members’ days of appointment,} other {}} and ends 4 years later, on {end}.',
  'term-over':
    'The council’s term began on {from}{by, select, seats {, by its members’ days of appointment,} other {}} and ended 4 years later, on {end}. The procedure does not say what holds afterwards: see the order, and appoint a new council.',
  'term-not-begun':
    'The council’s term begins on {from} only, after the day of the check ({on}). See the date.',
  'term-unknown':
    'It is not known when the council’s term began. Give the day in the sheet of approvals and decisions, or each member’s day of appointment.',
  'chair-one': `The chair of the council is one of its members: ${who}.`,
  'chair-none':
    'None of the {count} appointed members is the chair. The council elects one of its members as chair.',
  'chairs-several':
    'The list has {count} chairs: {names}. The council elects one of its members: correct the list, or the election.',
  'chair-vacant': 'The chair’s seat is vacant. The council elects one of its members.',
  'chair-unknown':
    'It is not said who chairs the council: {unknown} of its {count} appointed members have no office given. Fill it in.',
  'deputy-one':
    '{count, plural, one {The chair has a deputy} other {The chair has {count} deputies}}: {names}.',
  'deputy-none':
    'None of the {count} appointed members is a deputy. The council elects at least one deputy to its chair from among its members.',
  'deputy-vacant':
    'The deputy’s seat is vacant. The council elects at least one deputy from among its members.',
  'deputy-unknown':
    'No deputy to the chair is given: {unknown} of the {count} appointed members have no office given. Fill it in.',
  'office-elected': `${office}, ${who}, was elected by the council{reference, select, none {} other {: {reference}}}{date, select, none {} other { ({date})}}.`,
  'office-unelected': `${office}, ${who}, was not elected by the council by {on}{date, select, none {} other {: the decision is of {date}}}. The council elects its chair and deputy from among its members: bring the election before it.`,
  'office-election-unknown':
    '{count, plural, one {The council’s decision that elected a chair or deputy is not given} other {The council’s decisions that elected {count} office holders are not given}}: {names}. Give number and date, or say that there is none.',
  'committees-unlisted':
    'The book has no list of the cluster’s committees, so it cannot be said whether there is a permanent bids-and-tenders committee. Fill in the sheet “Committees”.',
  'tenders-committee-permanent': 'There is a permanent bids-and-tenders committee: {committee}.',
  'tenders-committee-temporary':
    '{committee} is not permanent. The council has a permanent bids-and-tenders committee: elect it as one.',
  'tenders-committee-elsewhen':
    '{committee} is at work {from} – {to}, not on {on}. A permanent bids-and-tenders committee is mandatory: elect one.',
  'tenders-committee-none':
    'There is no bids-and-tenders committee in the list. A permanent one is mandatory in every cluster: elect it.',
  'tenders-committee-unsaid': 'It is not said whether {committee} is permanent. Fill it in.',
  'tenders-committee-unclear':
    '{count, plural, one {It is not said what one committee is for} other {It is not said what {count} committees are for}}: {names}. Say which is the bids-and-tenders committee.',
};
