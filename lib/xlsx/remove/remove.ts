import type { Package } from '../package/package.js';
import type { Structure } from '../read/structure.js';
import type { XlsxProblem } from '../types.js';
import type { Removals } from '../../sheets/removals.js';
import { removeComments } from './comments.js';
import { removeCopies } from './copies.js';
import { removeConnections, removeWorkbooks } from './links.js';
import { removeNames } from './names.js';
import { removeOthers } from './others.js';
import { removeHeaders, removePages, removeScenarios } from './page.js';
import { removePivots } from './pivots.js';
import { removeProperties, removeTitles } from './properties.js';

/** Takes out what is not to leave; unused texts go later, when cells have changed. What is not asked for stays byte for byte. */
export function removeAsked(pack: Package, structure: Structure, remove: Removals): XlsxProblem | undefined {
  const { comments = false, properties, titles, names, pages = [], copies, pivots, others } = remove;
  const problem = comments === false ? undefined : removeComments(pack, structure, comments);
  if (problem) return problem;
  if (properties) removeProperties(pack, structure);
  if (titles) removeTitles(pack);
  if (names) removeNames(pack, structure, names);
  for (const sheet of new Set(pages.map((page) => page.sheet))) {
    const targets = new Set(pages.filter((page) => page.sheet === sheet).map(({ target }) => target));
    removePages(pack, structure, sheet, targets);
  }
  for (const sheet of remove.headers ?? []) removeHeaders(pack, structure, sheet);
  for (const sheet of remove.scenarios ?? []) removeScenarios(pack, structure, sheet);
  if (copies) removeCopies(pack, structure, copies);
  if (pivots) removePivots(pack, structure, pivots);
  if (others) removeOthers(pack, structure, others);
  if (remove.connections) removeConnections(pack, structure);
  if (remove.workbooks) removeWorkbooks(pack, structure);
  return undefined;
}
