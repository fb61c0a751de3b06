import type { QuotaDraft } from '../../quota/facts.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {the population} socio {the socio-economic cluster} periph {the peripherality cluster} other {a figure}}';

export const quotaFindings: Messages<QuotaDraft['code']> = {
  'quota-as-model': 'The quota of {authority} ({set, number, nis}) follows the model.',
  'quota-differs':
    'The quota of {authority} ({set, number, nis}) is {difference, number, nis} {direction, select, below {below} other {above}} the model ({quota, number, nis}).',
  'quota-not-set': 'The quota set on {authority} is not given; by the model it is {quota, number, nis}.',
  'quota-input-unknown': `The quota of {authority} cannot be computed: ${argument} is not known.`,
  'quota-share-missing':
    'The quota of {authority} cannot be computed: the adopted arrangement has no share for an authority of {population, number} residents.',
  'arrangement-unknown':
    'It is not said whether the authorities adopted the recommended model or proposed another arrangement.',
  'arrangement-recommended': 'The authorities adopted the recommended model, edition {edition}.',
  'own-details-attached': 'Details of the other arrangement are attached to the application: {reference}.',
  'own-details-missing':
    'The arrangement is not the recommended model, and its details are not attached to the application.',
  'own-details-unknown':
    'The arrangement is not the recommended model; say whether its details are attached to the application.',
  'own-approved': 'The Minister of the Interior approved the other arrangement: {reference}.',
  'own-unapproved':
    "Quotas are charged by an arrangement other than the recommended model, without the minister's approval.",
  'own-pending':
    "The arrangement is not the recommended model, and needs the minister's approval before quotas are charged by it.",
  'own-approval-unknown': "The arrangement is not the recommended model; give the minister's approval.",
  'expense-general': 'The expense “{line}” is not a service or project paid from quotas.',
  'expense-from-quotas':
    'The expense “{line}” ({purpose, select, project {a project} other {a service}}) is paid from quotas, which are not meant to cover services and projects.',
  'expense-unknown': 'It is not said what pays for the expense “{line}”, or what it is for.',
  'decision-taken': "The cluster's council decided on the quotas: {reference}.",
  'decision-missing': "Quotas are charged, and no decision of the cluster's council was taken by {on}.",
  'decision-unknown': "Give the council's decision on the quotas, and say whether they are charged already.",
  'approval-given': 'The Minister of the Interior approved the quotas: {reference}.',
  'approval-missing': 'Quotas are charged, and no approval of the minister was given by {on}.',
  'approval-unknown': "Give the minister's approval of the quotas, and say whether they are charged already.",
  'limit-none': 'The order sets no limit on quotas.',
  'limits-unknown': "The order's limits on quotas (or that there are none) are not given.",
  'limit-quota-unknown':
    "The quota of {authority} is not given, so it cannot be compared with the order's limit.",
  'limit-kept':
    "The quota of {authority} ({set, number, nis}) is within the order's limit ({limit, number, nis}).",
  'limit-exceeded':
    "The quota of {authority} ({set, number, nis}) exceeds the order's limit ({limit, number, nis}).",
  'total-limit-kept':
    "The quotas together ({total, number, nis}) are within the order's limit ({limit, number, nis}).",
  'total-limit-exceeded':
    "The quotas together ({total, number, nis}) exceed the order's limit ({limit, number, nis}).",
  'total-limit-unknown':
    '{missing, plural, one {The quota of one authority is} other {The quotas of {missing, number} authorities are}} not given; the known ones are {total, number, nis} together, and the limit is {limit, number, nis}.',
};
