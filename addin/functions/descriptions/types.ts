interface Described<Parameter extends string> {
  readonly description: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
}

type One = 'population' | 'socio' | 'periph' | 'model';
type Many = 'populations' | 'socios' | 'periphs' | 'model';

/**
 * What Excel shows while a formula is typed, in one language; the English is the JSDoc of the functions themselves.
 * At most 128 characters each.
 */
export interface Descriptions {
  readonly CLUSTERQUOTA: Described<One>;
  readonly CLUSTERQUOTAS: Described<Many>;
  readonly CLUSTERQUOTAPARTS: Described<One>;
  readonly CLUSTERQUOTATOTAL: Described<Many>;
  readonly CLUSTERTARIFF: Described<'target' | Many>;
  readonly CLUSTERAPPORTION: Described<'total' | 'weights' | 'unit'>;
  readonly CLUSTERMODEL: Described<'date'>;
  readonly CLUSTERAUTHORITY: Described<'name_or_code' | 'field' | 'vintage'>;
  readonly CLUSTERMEMBERS: Described<'cluster'>;
  readonly CLUSTERACCOUNT: Described<'code' | 'field'>;
  readonly CLUSTERCHAPTERSUM: Described<'codes' | 'amounts' | 'chapter'>;
  readonly CLUSTERMAJORITY: Described<'kind' | 'members'>;
  readonly CLUSTERCANJOIN: Described<'authority' | 'council' | 'minister'>;
  readonly CLUSTERCANLEAVE: Described<'authority_asked' | 'votes_for' | 'members' | 'convinced'>;
  readonly CLUSTERTERMEND: Described<'start'>;
  readonly CLUSTERTENDERROOM: Described<'maximum' | 'amounts'>;
}
