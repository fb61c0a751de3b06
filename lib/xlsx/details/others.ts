import type { Package } from '../package/package.js';
import type { OtherParts } from '../opened.js';

/** By their place in the package, which every program follows; relations of those parts are passed over. */
const PLACES: readonly (readonly [OtherParts['kind'], RegExp])[] = [
  ['macros', /(?:^|\/)(?:vbaproject\.bin$|macrosheets\/|intlmacrosheets\/)/],
  ['data-model', /^xl\/model\//],
  ['embedded', /\/(?:embeddings|activex)\//],
  ['custom-xml', /^customxml\/item\d*\.xml$/],
  ['revisions', /^xl\/revisions\/|^xl\/revisionlog|^xl\/users?names\.xml$/],
  ['printers', /\/printersettings\//],
  ['addins', /\/webextensions?\d*\.xml$/],
  ['rich-values', /\/richdata\/rdrichvalue\.xml$/],
  ['slicers', /\/(?:slicercaches|timelinecaches)\//],
  ['label', /labelinfo\.xml$/],
];

/** How many parts there are of each kind that is only counted. */
export function readOthers(pack: Package): readonly OtherParts[] {
  const paths = pack
    .paths()
    .map((path) => path.toLowerCase())
    .filter((path) => !path.endsWith('.rels') && !path.endsWith('/'));
  return PLACES.flatMap(([kind, place]) => {
    const count = paths.filter((path) => place.test(path)).length;
    return count === 0 ? [] : { kind, count };
  });
}
