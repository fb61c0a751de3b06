import { councilRule } from '../rule.js';
import { councilTerm } from '../term.js';

/** C5: a term is four years. The text does not say what holds after its end, so that is advisory. */
export const termRunning = councilRule('C5', (facts, on) => {
  const term = councilTerm(facts, on);
  if (!term) return [{ code: 'term-unknown', outcome: 'undetermined', path: ['termFrom'], facts: {} }];
  const { from, end, by } = term;
  const verdict =
    from > on
      ? ({ code: 'term-not-begun', outcome: 'advisory' } as const)
      : on <= end
        ? ({ code: 'term-running', outcome: 'met' } as const)
        : ({ code: 'term-over', outcome: 'advisory' } as const);
  return [{ ...verdict, path: [by === 'statement' ? 'termFrom' : 'seats'], facts: { from, end, by, on } }];
});
