import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '../index.js';
import type { CommandProblem } from './problems.js';

/** `value` takes a value, `flag` does not; a `list` may be given several times, with a value each. */
export type OptionKinds = Readonly<Record<string, 'value' | 'flag' | 'list'>>;

export interface Options {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  readonly rest: readonly string[];
}

/**
 * Reads the options of one command. Every option but a list is given once; a value may begin with a minus sign (`--population -5`
 * is a bad number, not a forgotten value), but not with two.
 */
export function readOptions(args: readonly string[], kinds: OptionKinds): Result<Options, CommandProblem> {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
  });
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  const lists: Record<string, string[]> = {};
  const rest: string[] = [];
  const problems: CommandProblem[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    const complain = (code: CommandProblem['code']) => problems.push({ code, facts: { option } });
    if (kind === undefined) complain('option-unknown');
    else if (token.name in values || flags.has(token.name)) complain('option-repeated');
    else if (kind === 'flag') {
      if (token.value !== undefined) complain('option-takes-no-value');
      flags.add(token.name);
    } else if (token.value === undefined || token.value === '' || token.value.startsWith('--')) {
      complain('option-without-value');
      if (token.value?.startsWith('--')) break;
    } else if (kind === 'list') (lists[token.name] ??= []).push(token.value);
    else values[token.name] = token.value;
  }
  const [first, ...more] = problems;
  return first ? fail(first, ...more) : ok({ values, flags, lists, rest });
}
