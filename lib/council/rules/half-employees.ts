import { composition } from '../composition.js';
import { councilRule } from '../rule.js';
import { pathsOf } from '../seats.js';

/** C3: at least half of the appointed members are employees of the authorities in the cluster. */
export const halfEmployees = councilRule('C3', (facts, on) => {
  const path = ['seats'];
  const council = composition(facts, on);
  if (!council) return [{ code: 'seats-unlisted', outcome: 'undetermined', path, facts: {} }];
  const { appointed, employees, unknown, needed } = council;
  if (needed === null) return [{ code: 'council-none-appointed', outcome: 'undetermined', path, facts: {} }];
  const [known, open] = [employees.length, unknown.length];
  const verdict =
    known >= needed
      ? ({ code: 'employees-half', outcome: 'met' } as const)
      : known + open < needed
        ? ({ code: 'employees-few', outcome: 'breached' } as const)
        : ({ code: 'employees-unknown', outcome: 'undetermined' } as const);
  return [
    {
      ...verdict,
      path,
      operands: pathsOf(appointed),
      facts: {
        appointed: appointed.length,
        employees: known,
        unknown: open,
        needed,
        missing: Math.max(0, needed - known),
      },
    },
  ];
});
