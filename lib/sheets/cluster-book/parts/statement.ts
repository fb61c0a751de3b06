import type { Field } from '../spec.js';

/** A row of the sheet of approvals. */
export const field = (
  id: string,
  type: Field['type'],
  heading: Field['heading'],
  also: readonly string[],
  more: Pick<Field, 'choices'> = {},
): Field => ({ id, type, heading, also, weight: 2, width: 40, ...more });
