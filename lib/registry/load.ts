import type * as registry from './registry.js';

/** The whole registry as a value, for those that take it as an argument or fetch it only when they need it. */
export type Registry = Pick<
  typeof registry,
  | 'authorities'
  | 'authorityField'
  | 'clusterMembers'
  | 'clusters'
  | 'findAuthority'
  | 'findCluster'
  | 'sourceOf'
>;

/** Fetches the facts in a piece of their own, so that they weigh on no first screen. */
export const loadRegistry = (): Promise<Registry> => import('./registry.js');
