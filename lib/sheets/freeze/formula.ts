import { plainCalls } from '../formula/own-calls.js';
import { tokens } from '../formula/tokens.js';
import { digest } from './digest.js';

const bare = (operand: string): string =>
  operand
    .replace(/^'((?:[^']|'')+)'(?=!)/, (_, name: string) => name.replaceAll("''", "'"))
    .replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, '')
    .replace(/^\$(?=[^!]*!)/, '')
    .toUpperCase();

/** What a formula says apart from how a program spells it: spaces, prefixes of newer functions, case, needless apostrophes around a sheet's name. */
const canonical = (formula: string): string =>
  tokens(plainCalls(formula))
    .map(({ kind, text }) =>
      kind === 'text' ? text : kind === 'operand' ? bare(text) : text.trim().toUpperCase(),
    )
    .join('')
    .replaceAll('TRUE()', 'TRUE')
    .replaceAll('FALSE()', 'FALSE');

/** Two spellings of one formula: what LibreOffice or Excel make of it when they save. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || canonical(one) === canonical(other);

/** A formula in a few letters that are the same for all its spellings: native ones are long, and only have to be known again. */
export const formulaDigest = (formula: string): string => digest(canonical(formula));
