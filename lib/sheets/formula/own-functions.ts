/** The functions of the add-in, by their names in every language. */
export const CUSTOM_FUNCTIONS = [
  'CLUSTERQUOTA',
  'CLUSTERQUOTAS',
  'CLUSTERQUOTAPARTS',
  'CLUSTERQUOTATOTAL',
  'CLUSTERTARIFF',
  'CLUSTERMODEL',
  'CLUSTERAPPORTION',
  'CLUSTERAUTHORITY',
  'CLUSTERMEMBERS',
  'CLUSTERACCOUNT',
  'CLUSTERCHAPTERSUM',
  'CLUSTERTENDERROOM',
  'CLUSTERMAJORITY',
  'CLUSTERCANJOIN',
  'CLUSTERCANLEAVE',
  'CLUSTERTERMEND',
  'CLUSTERSAVING',
  'TWINSTAGE',
  'TWINNEXT',
  'NETWORKYEAR',
] as const;

const OWN: ReadonlySet<string> = new Set(CUSTOM_FUNCTIONS);

export const isOwnFunction = (name: string): boolean => OWN.has(name.toUpperCase());
