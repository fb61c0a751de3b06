import { Button } from '@fluentui/react-components';
import { planScenario } from '../../../../lib/index.js';
import { baseOf } from '../../state/scenarios/base.js';
import { resultOf } from '../../state/scenarios/outcome.js';
import { requestOf } from '../../state/scenarios/request.js';
import { entryOf, initialSimulation } from '../../state/scenarios/simulation.js';
import { usePane } from '../pane.js';

const beginning = initialSimulation();

/** Announces the scenario as a sheet of its own, with our functions or with formulas that every Excel calculates. A scenario that is not whole has nothing to write. */
export function WriteScenario() {
  const { state, voice, today, send } = usePane();
  const { reading, simulation = beginning } = state;
  const base = baseOf(state);
  const result = base && resultOf(entryOf(simulation), base);
  if (!base || reading.phase !== 'read') return null;
  const { snapshot } = reading;

  const announce = (form: 'live' | 'native') => {
    if (!result) return;
    const planned = planScenario(requestOf(result, base, snapshot, voice.language, today(), form));
    if (planned.ok) send({ type: 'announced', plan: planned.value.plan });
    else {
      send({ type: 'refused', outcome: { kind: 'refused', by: 'workbook', problems: planned.problems } });
    }
  };

  return (
    <>
      <Button
        appearance="primary"
        disabled={!result}
        onClick={() => {
          announce('live');
        }}
      >
        {voice.say('write.sheet')}
      </Button>
      <Button
        disabled={!result}
        title={voice.say('write.native.why')}
        onClick={() => {
          announce('native');
        }}
      >
        {voice.say('write.native')}
      </Button>
    </>
  );
}
