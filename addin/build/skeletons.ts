/**
 * In place of @formatjs/icu-skeleton-parser in the add-in's bundle. Our messages name their formats (`{sum, number, nis}`) and never
 * spell them out (`{sum, number, ::currency/ILS}`), which is all that this parser is for; it would be 2 KiB of every first load.
 */
const absent = (): never => {
  throw new RangeError('messages name their formats; skeletons (::) are not in this build');
};

export const parseNumberSkeletonFromString = absent;
export const parseNumberSkeleton = absent;
export const parseDateTimeSkeleton = absent;
