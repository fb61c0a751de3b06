import { SOURCES, type Source, type SourceId } from './facts/sources.js';

// The one module behind `loadRegistry`: whatever a bundler moves into a piece of its own hangs together here.
export { authorities, clusterMembers, clusters } from './authorities.js';
export { authorityField } from './field.js';
export { findAuthority, findCluster } from './find.js';

/** The publication that a figure's `source` names. */
export const sourceOf = (id: string): Source | undefined => SOURCES[id as SourceId] as Source | undefined;
