import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import type { Removals, XlsxProblem } from '../types.js';
import { removeComments } from './comments.js';
import { removeProperties } from './properties.js';

/** Takes out what is not to leave; unused texts go later, when cells have changed. What is not asked for stays byte for byte. */
export function removeAsked(
  pack: Package,
  structure: Structure,
  { comments = false, properties = false }: Removals,
): XlsxProblem | undefined {
  const problem = comments === false ? undefined : removeComments(pack, structure, comments);
  if (problem) return problem;
  if (properties) removeProperties(pack, structure);
  return undefined;
}
