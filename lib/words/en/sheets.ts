import type { MembersNote, SheetsProblem } from '../../sheets/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, name {name} code {code} kind {kind} population {population} socio {socio-economic cluster} periph {peripherality cluster} quota {quota} area {area} other {{field}}}';

export const sheets: Messages<SheetsProblem['code'] | MembersNote['code']> = {
  'number-has-letters': 'A number is needed; found “{text}”.',
  'number-unclear':
    'It is unclear which number “{text}” is. Write it without separators, or with a comma for thousands and a decimal point.',
  'cell-logical': 'A number is needed; found a logical value ({text}).',
  'cell-error': 'The cell holds an error: {text}.',
  'cell-not-calculated':
    'The cell holds a formula that was never calculated. Open the file in a spreadsheet, calculate and save.',
  'members-not-found':
    'No table of members was found: headings of population, socio-economic cluster and peripherality cluster are needed.',
  'members-several':
    '{count, number} tables of members were found, and it is unclear which is meant: {places}.',
  'selection-too-narrow':
    'Select three columns: population, socio-economic cluster, peripherality cluster; {columns, plural, one {1 is} other {{columns, number} are}} selected.',
  'selection-empty': 'There are no figures in the selection.',
  'selection-no-room': 'There is no free column after the selection.',
  'scenario-empty': 'There are no authorities to write into the scenario.',
  'target-not-blank':
    '{count, plural, one {Cell {cell} is not blank} other {Cell {cell} and {more, number} more are not blank}}; nothing was written.',
  'column-missing': `There is no column of ${field}.`,
  'heading-doubtful': `The heading “{text}” was taken as ${field}, though it holds other words too.`,
  'heading-repeated': `More than one column could be the ${field}; “{text}” was taken, not {other}.`,
  'authorities-matched': '{count, number} of {rows, number} authorities were recognised.',
  'code-and-name-differ':
    'The code {code} is not that of “{name}”{known, plural, =1 {, but of {en}} other {}}.',
  'authority-repeated': '{en} stands already in {first}.',
  'numbers-as-text':
    '{count, plural, one {1 number is} other {{count, number} numbers are}} kept as text; Excel’s functions will not calculate with {count, plural, one {it} other {them}}.',
  'rows-apart': 'Below the table, after other text, there are more rows, which were not read.',
  'no-rows': 'There are no rows under the headings.',
};
