import type { CommandMessages } from './messages.js';

export const messages: CommandMessages = {
  'command-missing': 'No command was given. For the list of commands: eshkol --help',
  'command-unknown': 'There is no command “{command}”. The commands are: {known}.',
  'option-unknown': 'There is no option {option}.',
  'option-repeated': 'The option {option} was given more than once.',
  'option-without-value': 'The option {option} lacks a value.',
  'option-takes-no-value': 'The option {option} takes no value.',
  'option-missing': 'The option {option} is missing.',
  'option-not-a-number': '{option}: a number is needed; found “{value}”.',
  'option-not-a-date': '{option}: a date written YYYY-MM-DD is needed; found “{value}”.',
  'option-not-with': '{option} does not go together with {other}.',
  'option-language-unknown': '--lang: “{value}” is not a known language; the languages are he, ar, fa, en.',
  'option-for-workbooks': 'The option {option} is for workbooks; a CSV file has no sheets.',
  'file-not-named': 'No file was named.',
  'argument-too-many': 'One argument too many: “{value}”.',
  'file-not-found': 'The file {file} was not found.',
  'file-is-directory': '{file} is a directory, not a file.',
  'file-unreadable': 'The file {file} cannot be read ({reason}).',
  'file-too-large': 'The file {file} is larger than {limit, number} bytes and will not be read.',
  'file-not-text': 'The file {file} is not a text file.',
  'csv-quotes':
    'The CSV file is damaged in line {line, number, plain}: a quotation mark is not closed or out of place.',
  'json-invalid': 'The file {file} is not valid JSON: {reason}',
  'file-written-over': 'The file {file} is the input itself; give the result another name.',
  'file-not-written': 'The file {file} cannot be written ({reason}).',
  'option-not-one-of': '{option}: “{value}” is not possible; choose one of {known}.',
  'folder-empty': 'There are no .xlsx, .xlsm or .csv files in the folder {file}.',
  'file-refused': 'The file {file} was not checked: {reason}',
  'output-not-named': 'It was not said where to write the result.',
  'option-not-a-year': '{option} takes a year of four digits, not “{value}”.',
  'template-not-named': 'Which template to write was not said. Templates: {known}.',
  'template-unknown': 'There is no template “{name}”. Templates: {known}.',
  'file-there-already': 'The file {file} is there already. Add --force to write over it.',
  'population-zero': 'Population: 0 is not a number of residents.',
  'table-without-rows': 'Headings of a members table were found, but no rows under them.',
  'line-quota': 'Yearly quota: {amount} NIS (annex 3)',
  'line-fixed': '  A      fixed sum: {amount} NIS',
  'line-tariff': '  B      tariff per resident: {amount} NIS',
  'line-socio': '  C      socio-economic coefficient, cluster {index, number}: {percent}%',
  'line-periph': '  D      peripherality coefficient, cluster {index, number}: {percent}%',
  'line-per-resident': '  B·C·D  per resident: {amount} NIS',
  'line-variable': '  × {population, number} residents: {amount} NIS',
  'line-weight': 'Part {part, number}, weight {percent}%',
  'line-divided': '  T      sum to divide: {amount} NIS',
  'line-share': '  S      share of an authority of {population, number} residents: {share}',
  'line-shares': '  ΣS     all shares: {share}',
  'line-amount': '  amount by the part: {amount} NIS',
  'line-sum': 'Parts by their weights: {amount} NIS',
  'line-factor': '  × overall factor: {percent}%',
  'line-cap': '  cap, from {from, number} residents: {amount} NIS',
  'line-floor': '  floor, from {from, number} residents: {amount} NIS',
  'line-rounding': '  rounded to the agora by: {amount} NIS',
  'line-model-recommended': 'By the recommended model of the Ministry of Interior, edition {edition}',
  'line-model-own':
    'By an arrangement of the authorities themselves, which needs the approval of the Minister of Interior (5.א.1)',
  'head-name': 'authority',
  'head-population': 'residents',
  'head-socio': 'socio-economic cluster',
  'head-periph': 'peripherality cluster',
  'head-quota': 'quota (NIS)',
  'line-total': 'Total: {amount} NIS',
  'line-subtotal':
    'The total is not known; the known quotas add up to {amount} NIS. Data are missing for {count, plural, one {one authority} other {# authorities}}.',
  'line-check-on': 'Rules as they stood on {on}',
  'line-check-report': 'one of our own reports; not checked',
  'line-check-kind':
    '{sheet}: {kind, select, K1 {summary form} K2 {account-level budget} K3 {extraordinary budget} K4 {cluster workbook} members {member authorities} other {{kind}}}',
  'line-check-unknown': '{sheet}: not recognised; nothing in it was checked',
  'piece-unit':
    'unit: {unit, select, nis {NIS} thousands {thousands of NIS} millions {millions of NIS} other {not stated}}',
  'piece-year': 'year {year, number, plain}',
  'piece-lines': '{count, plural, one {one line} other {{count, number} lines}}',
  'piece-income': 'income {amount}',
  'piece-expenditure': 'expenditure {amount}',
  'piece-unread': '{count, plural, one {one cell not read} other {{count, number} cells not read}}',
  'piece-confidence':
    '{confidence, select, certain {recognised for certain} likely {probably recognised} other {not surely recognised}}',
  'head-outcome':
    '{outcome, select, breached {Breached} undetermined {To complete} advisory {To note} other {In order}}: {count, number}',
  'line-check-more': 'and {count, number} more; all of them with --json and in the report of --out',
  'line-check-met': 'Found in order: {count, number}',
  'line-check-total':
    'In all: breached {breached, number} · to complete {undetermined, number} · to note {advisory, number} · in order {met, number}',
  'line-check-written': 'The report was written to {file}',
  'line-template': '{count, plural, one {One empty sheet} other {# empty sheets}} written to {file}',
  'line-portable':
    '{count, plural, =0 {No formulas to replace} one {One formula replaced by a native one} other {# formulas replaced by native ones}}; wrote {file}',
  'line-portable-sheet': 'Parameters are on the sheet {sheet}',
  'line-portable-values':
    '{count, plural, one {One cell became its result, without a formula} other {# cells became their results, without formulas}}:',
  'line-portable-left':
    '{count, plural, one {One formula was left as it was, since its result is} other {# formulas were left as they were, since their results are}} not known:',
  'line-portable-name': 'The name {name} is defined in the workbook as a LAMBDA; not tried in desktop Excel',
  'line-frozen': '{count, plural, one {One formula was} other {# formulas were}} frozen; {file} was written',
  'line-frozen-stamp': 'What was frozen and how to restore it: on the sheet {sheet}',
  'line-frozen-left':
    '{count, plural, one {One formula stays as it is} other {# formulas stay as they are}}:',
  'line-restored':
    '{count, plural, =0 {No formula was} one {One formula was} other {# formulas were}} restored; {file} was written',
  'line-restored-sheet':
    'The sheet {sheet} stays, since {why, select, edited {somebody wrote in it} other {formulas refer to it}}',
  'line-restored-conflicts':
    '{count, plural, one {One formula waits} other {# formulas wait}} to be decided (--formula puts it back, --keep leaves what stands there):',
  'line-restored-forgotten':
    '{count, plural, one {One formula is forgotten, and its value stays} other {{count, number} formulas are forgotten, and their values stay}}; {file} was written',
  'line-sealed': 'The workbook was sealed on {on} and written to {file}',
  'base-not-found': 'No file is the cluster’s own workbook; name it with --base.',
  'decisions-invalid': 'The file {file} must hold an object of conflict ids and choices.',
  'line-verify-more': '  and {count, number} more; --json lists them all',
  'line-returns':
    '{count, plural, one {One workbook} other {# workbooks}} of edition {edition, number} written to {folder}',
  'line-returns-book': '  {file} · {rows, plural, one {one row} other {# rows}}',
  'line-returns-remembered': 'The cluster’s workbook, which remembers what went out, was written to {file}',
  'line-returns-not-remembered':
    'The cluster’s own workbook was not changed, and does not remember what went out (--remember)',
  'line-collect':
    '{changes, plural, =0 {Nothing changed} one {One cell written} other {# cells written}}; the file {file}',
  'line-collect-file':
    '{file} · {authority} · {outcome, select, taken {taken} partly {taken in part} waiting {waiting for a decision} passed {collected already} other {refused}} · {changes, plural, =0 {no change} one {one cell} other {# cells}}',
  'line-collect-waiting':
    '{count, plural, one {One conflict waits} other {# conflicts wait}} for a decision (--decisions):',
  'line-collect-issued': 'When sent: {text}',
  undetermined: 'not known',
  'line-privacy-none': 'Nothing that is not seen goes along with {file}',
  'line-privacy-goes':
    '{count, plural, one {One thing goes} other {{count, number} things go}} along with {file} that {count, plural, one {is} other {are}} not seen at once:',
  'line-privacy-warnings': 'To be left out, and still there in another place ({count, number}):',
  'line-privacy-written':
    'The copy is written to {file}; {count, plural, =0 {nothing changed} one {one change} other {{count, number} changes}}',
  'line-privacy-still':
    'The copy was read again; {count, plural, one {one thing still goes} other {{count, number} things still go}} along with it:',
  'line-privacy-clean': 'The copy was read again; nothing that is not seen goes along with it',
  'line-privacy-more': 'and {count, number} more; all of them with --json',
  usage: `Usage:
  eshkol quota --population N --socio K --periph K [--on DATE] [--model FILE]
      the yearly quota of one authority by annex 3, with its working
  eshkol quotas FILE.csv|FILE.xlsx [--sheet NAME] [--on DATE] [--model FILE]
      the quotas of all authorities in a table, and their total
  eshkol check FILE…|FOLDER… [--on DATE] [--unit nis|thousands|millions] [--out REPORT.xlsx]
      budget sheets checked: what was recognised, what is breached, in which cell and by which clause; folders with all their files
  eshkol template NAME OUT.xlsx [--year YEAR] [--cluster NAME] [--force]
      Empty sheets to fill in, as check reads them: cluster (a whole workbook), members, budget, contributions, agreements,
      commitments, loans, donations, projects, reports, approvals, form;
      governance (a whole workbook), council, rotation, committees, delegations, powers, activities, fees,
      tenders, contracts, transfers, sales, joining, leaving, settlement
  eshkol portable FILE.xlsx OUT.xlsx [--lambda]
      the same workbook without need of the add-in: every formula of ours becomes a native one, or its result
  eshkol freeze FILE.xlsx OUT.xlsx [--as values|portable]
      the same workbook for sending: our formulas give way to their results or to native ones, and are kept in the workbook
  eshkol restore FILE.xlsx OUT.xlsx [--formula CELL]… [--keep CELL]… | --keep-values
      puts them back to the letter; what was changed meanwhile is left until it is decided
      --keep-values: the values stay for good, and the formulas that the workbook keeps are forgotten
  eshkol seal FILE.xlsx OUT.xlsx [--sheet NAME]… [--passphrase-file FILE]
      the same workbook with a seal on the content of its sheets; without a passphrase it tells accidents only
  eshkol verify FILE.xlsx [--passphrase-file FILE]
      whether anything changed since it was sealed: each cell with its old and new value; rows, columns, sheets that came, went or moved
  eshkol diff OLD.xlsx NEW.xlsx [--out REPORT.xlsx] [--on DATE] [--unit nis|thousands|millions]
      what differs by authority, account, project and scenario, not by cell; sheets that are not recognised cell by cell
  eshkol returns FILE.xlsx FOLDER [--edition N] [--on DATE] [--cluster NAME] [--only NAMES] [--arabic NAMES] [--remember OUT.xlsx] [--force]
      a workbook to fill in for each authority, out of the cluster's own: its rows, instructions, lists; what is not its own is protected
  eshkol collect OUT.xlsx FILE…|FOLDER… [--base FILE.xlsx] [--decisions FILE.json] [--on DATE]
      the workbooks that came back into the cluster's own, by what is in them: what was taken, what was refused and why, what waits
      for a decision; with a log of every cell. The cluster's own is --base, else the first file that lists members and is no return
  eshkol privacy FILE.xlsx
      what goes along with the workbook and is not seen at once: hidden sheets, rows and cells, comments, contacts, properties, links, our records
  eshkol privacy FILE.xlsx OUT.xlsx --without KIND,… [--keep ID]… [--keep-cell CELL]…
      a copy for sending without what is chosen; every change is told, and the copy is read again for what still goes along
      KIND: hidden-sheets, hidden-rows, hidden-cells, comments, contacts, properties, names, links, connections, pivots,
      headers, scenarios, seals, frozen, returns, others, all

  --on DATE     YYYY-MM-DD: the model and rules in force on that day; without it, the newest known edition, and today for check
  --model FILE  another arrangement: a JSON file, or a parameter table as CSV
  --sheet NAME  the sheet that holds the table; for seal a sheet to seal, several times if need be
  --passphrase-file FILE  a file with the passphrase; without it the environment variable ESHKOL_PASSPHRASE
  --lambda      formulas stay =CLUSTERQUOTA(…), computed by a name in the workbook (LAMBDA); not tried in desktop Excel
  --unit UNIT   unit of the sheets that do not state theirs: nis, thousands, millions
  --out FILE    the findings as an Excel workbook
  --year YEAR   Budget year of the empty sheets
  --cluster NAME  Cluster whose members stand in the empty sheets
  --force       Write over a file that is there
  --edition N   number of the dispatch; without it one more than the cluster's workbook remembers
  --remember OUT  a copy of the cluster's workbook that remembers what went out, so that an old or strange one is refused
  --only, --arabic NAMES  authorities by name or code, with commas: for them only; for them in Arabic
  --decisions FILE  a JSON file: conflict id and choice
  --json        one JSON document and nothing else
  --lang LANG   he, ar, fa, en: language of the output; he by default

Exit codes: 0 nothing breached · 1 something breached · 2 bad input or usage`,
};
