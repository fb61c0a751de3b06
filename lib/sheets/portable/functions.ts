import type { PortableNote } from './types.js';

/** What becomes of each function of the add-in that the portable form knows; others stay as they are. */
export const FUNCTIONS: Readonly<
  Record<string, 'quota' | 'total' | 'rows' | 'parts' | PortableNote['code']>
> = {
  CLUSTERQUOTA: 'quota',
  CLUSTERQUOTATOTAL: 'total',
  CLUSTERQUOTAS: 'rows',
  CLUSTERQUOTAPARTS: 'parts',
  CLUSTERTARIFF: 'portable-solved',
  CLUSTERAPPORTION: 'portable-solved',
  CLUSTERMODEL: 'portable-registry',
  CLUSTERAUTHORITY: 'portable-registry',
  CLUSTERMEMBERS: 'portable-registry',
  CLUSTERACCOUNT: 'portable-registry',
  CLUSTERCHAPTERSUM: 'portable-registry',
  CLUSTERMAJORITY: 'portable-rule',
  CLUSTERCANJOIN: 'portable-rule',
  CLUSTERCANLEAVE: 'portable-rule',
  CLUSTERTERMEND: 'portable-rule',
  CLUSTERTENDERROOM: 'portable-rule',
};

/** Whether a formula may call one of them at all, before it is looked at closely. */
export const mayCall = (formula: string): boolean => /CLUSTER[A-Z]+\s*\(/i.test(formula);

/** Whether a formula fills cells beyond its own. Where nobody knows which, its cell alone must not become a value. */
export const spillsUnknown = (formula: string): boolean =>
  /^=\s*(?:CLUSTERMODEL|CLUSTERMEMBERS|CLUSTERACCOUNT|CLUSTERAPPORTION|CLUSTERQUOTAS|CLUSTERQUOTAPARTS)\s*\(/i.test(
    formula,
  );
