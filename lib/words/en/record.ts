import type { RecordProblem } from '../../sheets/record/types.js';
import type { Messages } from '../messages.js';

export const record: Messages<RecordProblem['code']> = {
  'record-sheet-several':
    'The workbook has {count, number} sheets that keep Eshkol’s record, under names that differ by their case alone; none of them can be believed.',
  'record-row-unreadable': 'Row {row, number, plain} of Eshkol’s record cannot be read.',
  'record-kind-unknown':
    'Eshkol’s record holds something of a kind that is not known here ({kind}); a later version perhaps wrote it.',
  'record-part-missing':
    'Part {part, number} of {parts, number} of an entry in Eshkol’s record is missing ({kind}).',
  'record-part-repeated': 'Part {part, number} of an entry in Eshkol’s record is there twice ({kind}).',
  'record-text-damaged': 'An entry in Eshkol’s record is damaged ({kind}).',
  'record-payload-unexpected': 'An entry in Eshkol’s record does not hold what it should ({kind}).',
};
