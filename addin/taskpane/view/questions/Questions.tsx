import { lazy, useMemo } from 'react';
import { choicesOf } from '../../state/compare/offered.js';
import { basisOf } from '../../state/scenarios/outcome.js';
import { Section } from '../scenarios/Section.js';
import { useSimulation } from '../simulate/simulation.js';

const Compare = lazy(() => import('../compare/Compare.js').then((module) => ({ default: module.Compare })));
const Sensitivity = lazy(() =>
  import('./Sensitivity.js').then((module) => ({ default: module.Sensitivity })),
);
const Uncertainty = lazy(() =>
  import('./Uncertainty.js').then((module) => ({ default: module.Uncertainty })),
);

/** What can be asked of the scenarios, each fetched when it is opened. */
export function Questions() {
  const { voice, base, simulation, entry, result, nameOf } = useSimulation();
  const choices = useMemo(
    () =>
      choicesOf(simulation, base, {
        sheet: voice.say('compare.sheet'),
        recommended: voice.say('compare.recommended'),
        of: nameOf,
      }),
    [simulation, base, voice, nameOf],
  );
  const name = nameOf(entry);
  return (
    <div>
      <Section title={voice.say('ask.compare')} wide>
        <Compare choices={choices} current={entry.draft.id} basis={basisOf(simulation, base)} />
      </Section>
      {result && (
        <>
          <Section title={voice.say('ask.sensitivity')} wide>
            <Sensitivity result={result} name={name} />
          </Section>
          <Section title={voice.say('ask.uncertainty')} wide>
            <Uncertainty result={result} name={name} />
          </Section>
        </>
      )}
    </div>
  );
}
