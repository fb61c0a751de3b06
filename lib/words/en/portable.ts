import type { PortableNote } from '../../sheets/portable/types.js';
import type { Messages } from '../messages.js';

export const portable: Messages<PortableNote['code']> = {
  'portable-registry':
    '{function} looks up a fact that the workbook does not have (the register of authorities, annex 3 or the code book).',
  'portable-solved': '{function} searches for a solution or divides a sum, which no native formula does.',
  'portable-rule':
    '{function} applies a rule of the procedure (council, tenders, joining and leaving) that is not written as a plain formula.',
  'portable-model': 'The parameter table of {function} is given by a formula or a name, or cannot be read.',
  'portable-arguments': '{function} was given ranges where cells belong, or ranges of unequal size.',
  'portable-parts':
    '{function}: an arrangement of several parts, with a factor or with bounds, has no working in formulas.',
  'portable-nested': '{function} fills several cells within another formula.',
  'portable-too-long': 'The native formula would be longer than a cell can hold.',
};
