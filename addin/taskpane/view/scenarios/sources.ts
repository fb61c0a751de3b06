import { useMemo, useRef } from 'react';
import type { QuotaModel } from '../../../../lib/index.js';
import { buildEqual, buildPerHead, startTariff, startTotal } from '../../state/scenarios/build.js';
import { readDraft } from '../../state/scenarios/draft.js';
import { recommended } from '../../state/scenarios/simulation.js';
import { useSimulation } from '../simulate/simulation.js';

/** An arrangement that another can be made from. */
export interface ModelSource {
  readonly id: string;
  readonly name: string;
  readonly model: QuotaModel | undefined;
}

/**
 * What can be mixed or phased: the recommended model, the arrangement that stood here when this began, equal shares and so much per head
 * of the same total, and those of the other scenarios.
 */
export function useModelSources(): readonly ModelSource[] {
  const { voice, simulation, entry, read, result, nameOf } = useSimulation();
  const begun = useRef({ read, result }).current;
  const { id } = entry.draft;
  return useMemo(() => {
    const present = begun.read.ok ? begun.read.scenario.arrangement : undefined;
    const equal = buildEqual(startTotal(begun.result), begun.result?.rows.length ?? 0);
    const perHead = buildPerHead(startTariff(begun.result));
    const others = simulation.entries.filter(({ draft }) => draft.id !== id);
    return [
      { id: 'recommended', name: voice.say('compare.recommended'), model: recommended() },
      ...(present?.status === 'own'
        ? [{ id: 'present', name: voice.say('source.present'), model: present }]
        : []),
      { id: 'equal', name: voice.say('kind.equal'), model: equal.ok ? equal.value : undefined },
      { id: 'per-head', name: voice.say('kind.per-head'), model: perHead.ok ? perHead.value : undefined },
      ...others.map((each) => {
        const other = readDraft(each.draft);
        const model = other.ok ? other.scenario.arrangement : undefined;
        return { id: each.draft.id, name: nameOf(each), model };
      }),
    ];
  }, [begun, voice, simulation, id, nameOf]);
}

export const modelOf = (sources: readonly ModelSource[], id: string): QuotaModel | undefined =>
  sources.find((source) => source.id === id)?.model;
