import type { IsoDate } from '../../../core/dated.js';
import { standing } from '../../../model/evidence.js';
import { orNone, priced, referenceOf } from '../../../model/said.js';
import type { AgreementFacts, ClusterBudgetFacts } from '../facts.js';
import { mayBeSame } from '../../../model/authority-key.js';
import { clusterRule, type ClusterDraft } from '../rule.js';
import {
  fitOf,
  FITS,
  isOfAuthority,
  isOfService,
  placedAgreements,
  serviceLines,
  type Fit,
  type PlacedAgreement,
  type ServiceLine,
} from '../services.js';

type Verdict = Pick<ClusterDraft, 'code' | 'outcome' | 'operands'> & Partial<Pick<ClusterDraft, 'facts'>>;

const VERDICTS: Readonly<Record<Fit, Pick<ClusterDraft, 'code' | 'outcome'>>> = {
  whole: { code: 'service-agreed', outcome: 'met' },
  partly: { code: 'service-agreement-partly', outcome: 'advisory' },
  unclear: { code: 'service-agreement-unclear', outcome: 'undetermined' },
  elsewhen: { code: 'service-agreement-elsewhen', outcome: 'breached' },
  unsigned: { code: 'service-unsigned', outcome: 'breached' },
};

const undetermined = (code: ClusterDraft['code']): Verdict => ({ code, outcome: 'undetermined' });

/** The first thing that an agreement does not say and B2 asks of it. */
function missingOf({ signed, service, participation }: AgreementFacts, on: IsoDate): string {
  if (standing(signed, on) === 'unknown') return 'signature';
  if (service === undefined) return 'service';
  return participation === undefined ? 'participation' : 'period';
}

/** The agreement on the line's own service that serves it best. */
function byAgreement(matches: readonly PlacedAgreement[], year: number | undefined, on: IsoDate): Verdict {
  const ranked = matches
    .map(({ agreement, path }) => ({ agreement, path, fit: fitOf(agreement, year, on) }))
    .sort((a, b) => FITS.indexOf(a.fit) - FITS.indexOf(b.fit));
  const best = ranked[0];
  if (!best) return undetermined('service-agreements-unknown');
  const { agreement, path, fit } = best;
  return {
    ...VERDICTS[fit],
    operands: [path],
    facts: {
      reference: referenceOf(agreement.signed),
      from: agreement.from ?? '…',
      to: agreement.to ?? '…',
      missing: fit === 'unclear' ? missingOf(agreement, on) : 'none',
    },
  };
}

/**
 * No agreement names the line's service. One that no other line of the authority claims may be meant, or one of an authority
 * whose name is a longer or shorter form; names are not a matter of breach.
 */
function byOther(
  one: ServiceLine,
  all: readonly ServiceLine[],
  agreements: readonly PlacedAgreement[],
): Verdict {
  const known = (agreement: PlacedAgreement) =>
    all.some((line) => isOfAuthority(line, agreement) && isOfService(line, agreement));
  const possible = agreements.filter(
    (agreement) =>
      agreement.agreement.signed !== 'none' &&
      !known(agreement) &&
      mayBeSame(one.line.authority ?? '', agreement.agreement.authority),
  );
  if (possible.length === 0) return { code: 'service-no-agreement', outcome: 'breached' };
  return {
    ...undetermined('service-agreement-other'),
    operands: possible.map(({ path }) => path),
    facts: {
      services: possible.map(({ agreement }) => agreement.service ?? agreement.authority).join(' · '),
    },
  };
}

function verdict(
  one: ServiceLine,
  all: readonly ServiceLine[],
  { agreements, year }: ClusterBudgetFacts,
  on: IsoDate,
): Verdict {
  const { basis } = one.line;
  if (basis === 'ministry-funded' || basis === 'other') return { code: 'service-needs-none', outcome: 'met' };
  if (one.authority === '') return undetermined('service-authority-unknown');
  const list = placedAgreements({ agreements: agreements ?? [] });
  const matches = list.filter((agreement) => isOfAuthority(one, agreement) && isOfService(one, agreement));
  const found = matches.length > 0 ? byAgreement(matches, year, on) : byOther(one, all, list);
  if (found.outcome === 'met' || found.outcome === 'advisory') return found;
  if (basis === undefined) return undetermined('service-basis-unknown');
  return agreements ? found : undetermined('service-agreements-unknown');
}

/** B2: of activity that an authority delegated or imposed it bears its share by a signed agreement. */
export const serviceAgreed = clusterRule('B2', (cluster, on) => {
  const all = serviceLines(cluster);
  return all.map((one): ClusterDraft => {
    const { line, path, amount } = one;
    const { facts, ...rest } = verdict(one, all, cluster, on);
    return {
      ...rest,
      path,
      facts: {
        line: line.name,
        authority: line.authority ?? '',
        basis: line.basis === 'ministry-funded' ? 'ministry' : orNone(line.basis),
        ...priced(amount),
        year: orNone(cluster.year),
        on,
        ...facts,
      },
    };
  });
});
