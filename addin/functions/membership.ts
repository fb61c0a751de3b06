import { lazily } from './lazily.js';

const withAnswers = lazily(
  () => import(/* webpackChunkName: "functions_membership" */ './membership/answers.js'),
);
const withRoom = lazily(() => import(/* webpackChunkName: "functions_membership" */ './membership/room.js'));

/**
 * How many are needed: a majority of all members of the council, two thirds of them, or at least half (employees).
 * @customfunction CLUSTERMAJORITY
 * @param kind majority, two-thirds or employees
 * @param members Number of members of the council
 * @returns {any} The least whole number that suffices
 */
export function clusterMajority(kind: unknown, members: unknown) {
  return withAnswers(({ majorityOf }) => majorityOf(kind, members));
}

/**
 * Whether an authority can join (4.1): its council consents, and so does the cluster's, or the minister acts without it.
 * @customfunction CLUSTERCANJOIN
 * @param authority The authority's council consented: TRUE or FALSE, yes or no
 * @param council The cluster's council consented: TRUE or FALSE, yes or no
 * @param minister The minister acted without the consent of the cluster's council; left out: no
 * @returns {any} TRUE or FALSE
 */
export function clusterCanJoin(authority: unknown, council: unknown, minister?: unknown) {
  return withAnswers(({ joins }) => joins(authority, council, minister));
}

/**
 * Whether an authority can leave (4.3): its council asked, or the cluster's did by two thirds and the minister is convinced.
 * @customfunction CLUSTERCANLEAVE
 * @param authority_asked The authority's council asked to leave: TRUE or FALSE, yes or no
 * @param votes_for Members of the cluster's council who voted for it; left out: that council did not ask
 * @param members Number of members of the cluster's council, needed with the votes
 * @param convinced The minister is convinced that the authority harms the proper running of the cluster; left out: no
 * @returns {any} TRUE or FALSE
 */
export function clusterCanLeave(
  authority_asked: unknown,
  votes_for?: unknown,
  members?: unknown,
  convinced?: unknown,
) {
  return withAnswers(({ leaves }) => leaves(authority_asked, votes_for, members, convinced));
}

/**
 * End of a council's term: the same day four years later. A serial number: format the cell as a date.
 * @customfunction CLUSTERTERMEND
 * @param start Day on which the term starts: a date, or text such as 2026-11-21
 * @returns {any} Serial number of the day
 */
export function clusterTermEnd(start: unknown) {
  return withAnswers(({ termEndOf }) => termEndOf(start));
}

/**
 * Room left under a tender: its maximum less the contract amounts. Below 0 the maximum is exceeded.
 * @customfunction CLUSTERTENDERROOM
 * @param maximum The most that may be contracted, as the tender's documents say
 * @param amounts Range of contract amounts, on one basis of VAT; blank cells are passed over
 * @returns {any} What is left, in the unit of the amounts
 */
export function clusterTenderRoom(maximum: unknown, amounts: unknown[][]) {
  return withRoom(({ roomOf }) => roomOf(maximum, amounts));
}
