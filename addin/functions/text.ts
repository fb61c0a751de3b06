import { isBlank, shown, single } from './coerce.js';
import { refuse } from './problems.js';

/** Text or a number, as a sheet may hold a name or a code; blank is empty text. */
export function textOf(argument: string, given: unknown): string {
  const found = single(given) ?? refuse({ code: 'one-cell-needed', facts: { argument } });
  if (isBlank(found.value)) return '';
  if (typeof found.value === 'string') return found.value.trim();
  if (typeof found.value === 'number') return String(found.value);
  return refuse({ code: 'text-needed', facts: { argument, value: shown(found.value) } });
}
