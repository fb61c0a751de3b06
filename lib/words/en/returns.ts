import type { CollectProblem, CollectRefusal } from '../../sheets/returns/collect-types.js';
import type { ReturnsProblem } from '../../sheets/returns/issue-types.js';
import type { Messages } from '../messages.js';

export const returns: Messages<(ReturnsProblem | CollectProblem | CollectRefusal)['code']> = {
  'returns-no-members':
    'The workbook has no table of the cluster’s members; without it nobody knows for whom to make workbooks.',
  'returns-no-tables':
    'The workbook has no table with a column for the authority (agreements, quotas, contracts …).',
  'returns-unit-unstated':
    'Sheet {sheet} does not say in what unit its amounts are; that must be settled before workbooks are made.',
  'returns-cluster-unknown':
    'It is not known which cluster this is: by the registry its members are of no one cluster, and its name was not given.',
  'returns-edition-invalid': 'An edition is a whole number from 1, not {edition}.',
  'returns-is-a-return': 'This is a workbook made for {authority}, not the cluster’s own.',
  'collect-another-cluster': 'The workbook is of {cluster}, not of {own}.',
  'collect-not-a-member': '{authority} is not among the members of the cluster.',
  'collect-wrong-authority': 'The workbook was made for {ticket}, but its cells say {cells}.',
  'collect-authority-unknown':
    'Nobody can tell whose file this is: it has no record of a workbook that was sent, and names no authority.',
  'collect-authorities-several':
    'The file names {count, number} authorities ({names}), and has no record of a workbook that was sent.',
  'collect-edition-older':
    'Edition {edition, number} is older than edition {newest, number}, which was sent or collected.',
  'collect-ticket-unknown': 'No such workbook was sent to {authority}.',
  'collect-record-damaged': 'The record of the workbook is damaged; the file was read by its cells.',
  'collect-no-ticket':
    'The file has no record of a workbook that was sent; it was read by its cells, and each that differs from the cluster’s is asked about.',
  'collect-duplicate': 'Exactly the same stands in the file {file}.',
  'collect-again': 'Exactly the same was collected on {on}.',
  'collect-nothing-recognised': 'No sheet of the file was recognised.',
  'collect-formula-unread': 'The cell is a formula without a result that can be read: {formula}',
  'collect-protected': 'The cell is not to be changed: it says “{text}” instead of “{expected}”.',
  'collect-heading-changed': 'The heading “{heading}” was changed or moved; the column was not taken.',
  'collect-sheet-unrecognised': 'Sheet {sheet} is not recognised any more; it was not taken.',
  'collect-another-row': 'The row is of {text}, not of the authority whose workbook it is.',
  'collect-row-unread': 'The row was not read as one of the table, and not taken: “{text}”.',
  'collect-row-not-expected': 'Such rows are the cluster’s to add; the row was not taken.',
  'collect-column-missing': 'The cluster’s table has no such column; not taken: {text}',
  'collect-base-formula': 'The cluster’s cell holds a formula or is merged; not taken: {text}',
  'collect-unread': 'The cell cannot be read: “{text}”.',
  'collect-base-is-return': 'This is a workbook made for {authority}, not the cluster’s own.',
  'collect-base-without-members': 'The cluster’s workbook has no table of members.',
  'collect-base-without-tables': 'The cluster’s workbook has no table with a column for the authority.',
  'collect-decision-unknown': 'The decision {id} is about no conflict that is here.',
  'collect-choice-unknown': '{id}: there is no choice “{choice}”; the choices are {known}.',
};
