import type { AnyProblem, Problem } from '../index.js';

/** What can be wrong with how the command was called, or with the files it was given. */
export type CommandProblem = Problem<
  | 'command-missing'
  | 'command-unknown' // facts: command, known
  | 'option-unknown' // facts: option
  | 'option-repeated' // facts: option
  | 'option-without-value' // facts: option
  | 'option-takes-no-value' // facts: option
  | 'option-missing' // facts: option
  | 'option-not-a-number' // facts: option, value
  | 'option-not-a-date' // facts: option, value
  | 'option-not-with' // facts: option, other
  | 'option-language-unknown' // facts: value
  | 'option-for-workbooks' // facts: option; a CSV file has no sheets
  | 'file-not-named'
  | 'argument-too-many' // facts: value
  | 'file-not-found' // facts: file
  | 'file-is-directory' // facts: file
  | 'file-unreadable' // facts: file, reason
  | 'file-too-large' // facts: file, limit, in bytes
  | 'file-not-text' // facts: file
  | 'csv-quotes' // facts: line; a quotation mark that is never closed
  | 'json-invalid' // facts: file, reason
  | 'file-written-over' // facts: file; the result would take the place of what was read
  | 'file-not-written' // facts: file, reason
  | 'output-not-named'
  | 'option-not-one-of' // facts: option, value, known
  | 'folder-empty' // facts: file; a folder without workbooks and CSV files
  | 'file-refused' // facts: file, reason (a sentence)
  | 'option-not-a-year' // facts: option, value
  | 'template-not-named' // facts: known
  | 'template-unknown' // facts: name, known
  | 'file-there-already' // facts: file; it is only written over with --force
  | 'base-not-found' // no file is the cluster's own workbook
  | 'decisions-invalid' // facts: file
  | 'population-zero'
  | 'table-without-rows'
>;

/** Lines that a command prints, by their own codes. */
export type CommandLine = Problem<
  | 'line-quota' // facts: amount
  | 'line-weight' // facts: part, percent
  | 'line-fixed' // facts: amount
  | 'line-tariff' // facts: amount
  | 'line-socio' // facts: index, percent
  | 'line-periph' // facts: index, percent
  | 'line-per-resident' // facts: amount
  | 'line-variable' // facts: population, amount
  | 'line-divided' // facts: amount
  | 'line-share' // facts: population, share
  | 'line-shares' // facts: share
  | 'line-amount' // facts: amount
  | 'line-sum' // facts: amount
  | 'line-factor' // facts: percent
  | 'line-cap' // facts: from, amount
  | 'line-floor' // facts: from, amount
  | 'line-rounding' // facts: amount
  | 'line-model-recommended' // facts: edition
  | 'line-model-own'
  | 'head-name'
  | 'head-population'
  | 'head-socio'
  | 'head-periph'
  | 'head-quota'
  | 'line-total' // facts: amount
  | 'line-subtotal' // facts: amount, count
  | 'undetermined'
  | 'line-template' // facts: count, file
  | 'line-portable' // facts: count, file
  | 'line-portable-sheet' // facts: sheet
  | 'line-portable-values' // facts: count
  | 'line-portable-left' // facts: count
  | 'line-portable-name' // facts: name
  | 'line-frozen' // facts: count, file
  | 'line-frozen-stamp' // facts: sheet
  | 'line-frozen-left' // facts: count
  | 'line-restored' // facts: count, file
  | 'line-restored-sheet' // facts: sheet, why (edited, referred-to)
  | 'line-restored-conflicts' // facts: count
  | 'line-restored-forgotten' // facts: count, file
  | 'line-sealed' // facts: on, file
  | 'line-verify-more' // facts: count
  | 'line-returns' // facts: count, folder, edition
  | 'line-returns-book' // facts: file, rows
  | 'line-returns-remembered' // facts: file
  | 'line-returns-not-remembered'
  | 'line-collect' // facts: changes, file
  | 'line-collect-file' // facts: file, authority, outcome, changes
  | 'line-collect-waiting' // facts: count
  | 'line-collect-issued' // facts: text
  | 'line-check-on' // facts: on
  | 'line-check-report' // facts: file; one of our own reports, which is not checked
  | 'line-check-kind' // facts: sheet, kind
  | 'line-check-unknown' // facts: sheet
  | 'piece-unit' // facts: unit (`none` where it is not stated)
  | 'piece-year' // facts: year
  | 'piece-lines' // facts: count
  | 'piece-income' // facts: amount
  | 'piece-expenditure' // facts: amount
  | 'piece-unread' // facts: count
  | 'piece-confidence' // facts: confidence
  | 'head-outcome' // facts: outcome, count
  | 'line-check-more' // facts: count
  | 'line-check-met' // facts: count
  | 'line-check-total' // facts: breached, undetermined, advisory, met
  | 'line-check-written' // facts: file
  | 'line-privacy-none' // facts: file
  | 'line-privacy-goes' // facts: count, file
  | 'line-privacy-warnings' // facts: count; what was to be left out and goes along in another place
  | 'line-privacy-written' // facts: count, file
  | 'line-privacy-still' // facts: count
  | 'line-privacy-clean'
  | 'line-privacy-more' // facts: count
  | 'usage'
>;

export type Trouble = AnyProblem | CommandProblem;
