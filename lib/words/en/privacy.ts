import type { LeavingNote } from '../../sheets/privacy/notes.js';
import type { LeavingProblem } from '../../sheets/privacy/types.js';
import type { Messages } from '../messages.js';

export const privacy: Messages<LeavingNote['code'] | LeavingProblem['code']> = {
  'leaving-keep-unknown': 'Nothing called “{id}” goes along with the workbook.',
  'leaving-kind':
    '{kind, select, hidden_sheets {Hidden sheets} hidden_rows {Hidden rows and columns} hidden_cells {Cells that do not show} comments {Notes and conversations} contacts {Personal contacts} properties {Properties of the file} names {Defined names} links {Links to files} connections {Sources of data} pivots {Copies of pivot tables} headers {Print headers and footers} scenarios {Excel scenarios} seals {Seals of content} frozen {Frozen formulas} returns {Workbooks sent to authorities} other {Other parts of the file}}',
  'leaving-sheet':
    'The sheet {sheet} is {very, select, yes {hidden even from the list of sheets} other {hidden}}: {cells, plural, =0 {blank} one {one filled cell} other {{cells, number} filled cells}}{used, plural, =0 {} one {; one formula of other sheets reads it} other {; {used, number} formulas of other sheets read it}}',
  'leaving-rows':
    '{rows, plural, =0 {} one {one hidden row} other {{rows, number} hidden rows}}{rows, plural, =0 {} other {{columns, plural, =0 {} other {, }}}}{columns, plural, =0 {} one {one hidden column} other {{columns, number} hidden columns}}: {cells, plural, one {one filled cell} other {{cells, number} filled cells}}',
  'leaving-unseen':
    '{cells, plural, one {one filled cell looks blank} other {{cells, number} filled cells look blank}}: format or colour hides what they hold',
  'leaving-comments':
    '{notes, plural, =0 {} one {one note} other {{notes, number} notes}}{notes, plural, =0 {} other {{threads, plural, =0 {} other {, }}}}{threads, plural, =0 {} one {one contribution to a conversation} other {{threads, number} contributions to conversations}}{authors, plural, =0 {} one {, by one author} other {, by {authors, number} authors}}',
  'leaving-emails': 'E-mail addresses: {cells, plural, one {one cell} other {{cells, number} cells}}',
  'leaving-phones': 'Telephone numbers: {cells, plural, one {one cell} other {{cells, number} cells}}',
  'leaving-ids': 'Identity numbers: {cells, plural, one {one cell} other {{cells, number} cells}}',
  'leaving-persons':
    'The column “{heading}”: {cells, plural, one {one cell} other {{cells, number} cells}} about persons',
  'leaving-contact-links':
    '{count, plural, one {one link} other {{count, number} links}} to addresses and numbers of persons',
  'leaving-contacts-elsewhere':
    'Contacts outside of cells: in {count, plural, one {one place} other {{count, number} places}} (lists to choose from, text boxes, names)',
  'leaving-properties':
    'Who made the file and what is said of it: {count, plural, one {one property} other {{count, number} properties}}',
  'leaving-names':
    '{sort, select, hidden {Hidden names} constant {Names of constants} outside {Names of cells in other workbooks} other {Names of cells that are gone}}: {count, number}',
  'leaving-workbooks':
    'Formulas read {count, plural, one {another workbook} other {{count, number} other workbooks}}; paths and last values lie in the file',
  'leaving-page': 'Link to {target}',
  'leaving-connections':
    '{count, plural, one {one source of data} other {{count, number} sources of data}}, with where they lead and what they ask',
  'leaving-pivot': 'A pivot table keeps a copy of all its data{source, select, blank {} other { ({source})}}',
  'leaving-headers':
    '{count, plural, one {one text} other {{count, number} texts}} at the edges of the printed pages',
  'leaving-scenarios':
    '{count, plural, one {one scenario} other {{count, number} scenarios}} of the scenario manager, with values and names',
  'leaving-seal':
    'Seal{on, select, blank {} other { of {on}}}: it keeps all that {sheets, plural, one {one sheet} other {{sheets, number} sheets}} held when sealed',
  'leaving-frozen':
    '{cells, plural, one {one frozen formula} other {{cells, number} frozen formulas}}{on, select, blank {} other { of {on}}}, kept for restoring',
  'leaving-return':
    '{kind, select, ticket {Ticket of a workbook for an authority: what stood in it when it went out} other {Ledger of workbooks that went out and came back}} ({rows, plural, =0 {blank} one {one row} other {{rows, number} rows}})',
  'leaving-record-unread': 'A record of ours that cannot be read{kind, select, blank {} other { ({kind})}}',
  'leaving-other':
    '{part, select, macros {Macros} data_model {A data model with a copy of its own} embedded {Embedded files and objects} custom_xml {Queries, and data of document systems} revisions {Log of changes of a shared workbook, with old values} printers {Printer settings} addins {Settings of add-ins} slicers {Slicers, with a copy of what can be picked} rich_values {Data behind cells (pictures, data types)} label {Sensitivity label of the organisation} other {{part}}}: {count, plural, one {one part} other {{count, number} parts}}',
  'left-sheet': 'The sheet {sheet} is left out',
  'left-cell':
    'Blanked ({kind, select, hidden_rows {in a hidden row or column} hidden_cells {does not show} contacts {contact} other {{kind}}})',
  'left-formula': 'The formula {formula} became its value: it reads {source}, which is left out',
  'left-formula-text': 'The formula {formula} became its value: a contact stands in it',
  'left-formula-indirect': 'The formula {formula} became its value: it may read what is left out',
  'left-comments':
    '{count, plural, one {one comment is left out} other {{count, number} comments are left out}}',
  'left-properties': 'Properties of the file are left out: {count, number}',
  'left-titles': 'The list of sheets in the properties and the picture of the first page are left out',
  'left-name': 'The name {name} is left out',
  'left-other':
    '{part, select, revisions {The log of changes is left out} printers {Printer settings are left out} addins {Settings of add-ins are left out} label {The sensitivity label is left out} other {{part}}}',
  'left-links':
    '{count, plural, one {The link to another workbook is left out, with its last values} other {The links to {count, number} other workbooks are left out, with their last values}}',
  'left-page': 'The link to {target} is left out; what the cell says stays',
  'left-connections': 'Sources of data lead nowhere any more: {count, number}',
  'left-pivots':
    '{count, plural, one {one copy of pivot data is left out} other {{count, number} copies of pivot data are left out}}; the tables stay as plain cells',
  'left-headers': 'The texts at the edges of the pages are left out',
  'left-scenarios':
    '{count, plural, one {one scenario is left out} other {{count, number} scenarios are left out}}',
  'left-seal':
    'The seal{on, select, blank {} other { of {on}}} is left out{why, select, asked {, with the values that it keeps} other {: it keeps what is left out, or sheets that changed}}',
  'left-frozen':
    '{count, plural, one {one frozen formula cannot be restored any more} other {{count, number} frozen formulas cannot be restored any more}} (of {of, number})',
  'left-return':
    '{kind, select, ticket {The ticket of the workbook is left out: the cluster will not know by it whose it is} other {The ledger of workbooks that went out is left out}}',
  'left-record-unread':
    'A record of ours that cannot be read is left out{kind, select, blank {} other { ({kind})}}',
  'left-copy':
    'The {kind, select, chart {chart} shape {shape} other {control}}{name, select, blank {} other { {name}}} read what is left out; its copy is emptied',
  'left-rule': 'The rule of {area} (a list to choose from) read what is left out, and works no more',
  'left-conditions':
    'Conditional formats or sparklines read what is left out, and work no more: {count, number}',
  'still-blank': 'The file had no value of the formula {formula}: the cell is blank',
  'still-heading': '“{text}” is the heading of a table, and cannot be blanked',
  'still-list':
    'The list to choose from of {area} still holds {count, plural, one {one text} other {{count, number} texts}} of what is left out',
  'still-drawing': 'A text box says what is left out: {text}',
  'still-other':
    '{part, select, macros {Macros} data_model {The data model} embedded {Embedded files} custom_xml {Queries and data of document systems} revisions {The log of changes} slicers {Slicers} rich_values {Data behind cells} other {{part}}}: cannot be read here, and may hold what is left out',
  'still-pivot':
    'The copy of a pivot table{source, select, blank {} other { ({source})}} stays, and may hold what is left out',
  'still-contact':
    'A contact stays {where, select, comments {in a comment} lists {in a list to choose from} headers {at the edge of the pages} drawings {in a text box} other {in the name of the sheet}}: {text}',
};
