import { LANGUAGES } from '../index.js';
import type { OptionKinds, Options } from './options.js';
import type { CommandProblem } from './problems.js';

/** Options of every command. */
export const LANGUAGE_OPTIONS: OptionKinds = { lang: 'value', json: 'flag' };

export function readLanguage({ values }: Options): readonly CommandProblem[] {
  const value = values['lang'];
  if (value === undefined || LANGUAGES.some((language) => language === value)) return [];
  return [{ code: 'option-language-unknown', facts: { value } }];
}
