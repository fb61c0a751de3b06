import type { GovernanceWords } from './types.js';

export const words: GovernanceWords = {
  'gov.findings': 'What was found',
  'gov.findings.none': 'Nothing was found on council, powers, tenders and membership.',
  'gov.sheets.none':
    'The workbook has no sheets on council, powers, tenders or membership. Empty ones can be made under Check.',
  'gov.council': 'The council',
  'gov.council.none': 'There is no sheet of the council’s members.',
  'gov.seats': '{count, plural, one {One appointed member} other {# appointed members}}',
  'gov.vacant': '{count, plural, one {One vacant seat} other {# vacant seats}}',
  'gov.employees':
    'Employees of authorities: {employees, number} of {base, number}; at least {needed, number} needed',
  'gov.employees.unknown':
    '{count, plural, one {Of one member it is not known whether an employee} other {Of # members it is not known whether they are employees}}',
  'gov.chair': 'Chair: {who}',
  'gov.chair.none': 'No chair is stated',
  'gov.deputies': 'Deputies: {who}',
  'gov.deputies.none': 'No deputy is stated',
  'gov.unseated': 'Without a representative: {who}',
  'gov.term': 'The term runs to {date}',
  'gov.term.over': 'The term ended on {date}',
  'gov.term.unknown': 'The beginning of the term is not stated',
  'gov.vote': 'Simulating a vote',
  'gov.vote.why': 'Majorities are counted of all members of the council, not of those present.',
  'gov.vote.members': 'All members of the council',
  'gov.vote.for': 'Votes for',
  'gov.vote.wrong': 'Type whole numbers, and no more votes than {members, number} members.',
  'gov.vote.majority': 'Majority of all members (sale of goods to the cluster)',
  'gov.vote.two-thirds': 'Two thirds of all members (asking that an authority leave, 4.3)',
  'gov.vote.carried': 'Carried: {needed, number} of {members, number} needed',
  'gov.vote.short': 'Not carried: {needed, number} of {members, number} needed, {missing, number} short',
  'gov.wizard': 'Joining and leaving, step by step',
  'gov.way': 'What is asked',
  'gov.way.join': 'An authority joins',
  'gov.way.leave': 'An authority leaves',
  'gov.yes': 'yes',
  'gov.no': 'no',
  'gov.unknown': 'not known yet',
  'gov.join.authority': 'The authority’s plenary approved joining, on its head’s proposal',
  'gov.join.council': 'The cluster’s council consented',
  'gov.join.minister': 'The minister acts without the council’s consent, for justifying reasons',
  'gov.leave.authority': 'The authority’s council asked to leave',
  'gov.leave.votes': 'Votes for the request in the cluster’s council',
  'gov.leave.convinced': 'The minister is convinced that the authority harms the cluster’s proper running',
  'gov.can.yes': 'The conditions hold',
  'gov.can.no': 'The conditions do not hold',
  'gov.can.unknown': 'It cannot be said yet',
  'gov.next.plenary':
    'The authority’s plenary must approve joining, on its head’s proposal. The minister cannot replace this approval.',
  'gov.next.council':
    'The cluster’s council must consent, or the minister act without it for justifying reasons.',
  'gov.next.leaving':
    'The authority’s council must ask for it; or the cluster’s council by at least {needed, number} of {members, number} votes, with the minister convinced.',
  'gov.next.leaving.any':
    'The authority’s council must ask for it; or the cluster’s council by two thirds of all its members, with the minister convinced.',
  'gov.then.join':
    'With the written request to the minister, copied to the economic development division, go the protocols of the authority’s plenary and of the cluster’s council. Nothing has effect before the order is amended.',
  'gov.then.leave':
    'With the written request to the minister goes a proposed settlement: property, debts, accounts, guarantees. Without agreement the minister decides it, with its dates. Nothing has effect before the order is amended.',
};
