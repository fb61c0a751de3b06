import { useEffect, useRef, useState } from 'react';
import {
  buildEqual,
  buildPerHead,
  buildShares,
  startShares,
  startTariff,
  startTotal,
  type Built,
} from '../../state/scenarios/build.js';
import type { Kind } from '../../state/scenarios/kinds.js';
import { useSimulation } from '../simulate/simulation.js';
import { fieldSentence, LabelledInput } from '../simulate/TextField.js';
import { MixBuilder } from './MixBuilder.js';
import { PhaseInBuilder } from './PhaseInBuilder.js';

/** The few fields that an arrangement of a kind is made from; every one of its parameters can be changed below. */
export function Builder({ kind }: { readonly kind: Kind }) {
  switch (kind) {
    case 'equal':
    case 'per-head':
    case 'shares':
      return <AmountBuilder kind={kind} />;
    case 'mix':
      return <MixBuilder />;
    case 'phase-in':
      return <PhaseInBuilder />;
    case 'recommended':
    case 'formula':
      return null;
  }
}

/**
 * Equal shares and shares begin with a total, so much per head with a tariff: those to which the present quotas come. The total of
 * shares stands among their own fields.
 */
function AmountBuilder({ kind }: { readonly kind: 'equal' | 'per-head' | 'shares' }) {
  const { voice, result, send } = useSimulation();
  const begun = useRef(result).current;
  const [typed, setTyped] = useState(() => (kind === 'per-head' ? startTariff(begun) : startTotal(begun)));
  const build = (text: string): Built => {
    switch (kind) {
      case 'equal':
        return buildEqual(text, begun?.rows.length ?? 0);
      case 'per-head':
        return buildPerHead(text);
      case 'shares':
        return buildShares(text, startShares(begun));
    }
  };
  const apply = (text: string) => {
    setTyped(text);
    const built = build(text);
    if (built.ok) send({ type: 'arranged', model: built.value, within: 'bounds' });
  };
  const first = useRef(() => {
    apply(typed);
  });
  useEffect(() => {
    first.current();
  }, []);
  const built = build(typed);
  if (kind === 'shares' && built.ok) return null;
  return (
    <LabelledInput
      label={voice.say(kind === 'per-head' ? 'tariff' : 'step.T')}
      value={typed}
      unit="₪"
      problem={built.ok ? undefined : fieldSentence(built.problems[0], voice)}
      onText={apply}
    />
  );
}
