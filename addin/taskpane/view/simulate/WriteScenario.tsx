import { Button } from '@fluentui/react-components';
import { planScenario } from '../../../../lib/index.js';
import { modelOf } from '../../state/draft.js';
import { openTable } from '../../state/pane.js';
import { scenarioRequest } from '../../state/scenario.js';
import { usePane } from '../pane.js';

/** Announces the scenario as a sheet of its own. A model that is not whole has nothing to write. */
export function WriteScenario() {
  const { state, voice, today, send } = usePane();
  const table = openTable(state);
  const model = modelOf(state.scenario.draft);
  if (!table || state.reading.phase !== 'read') return null;
  const { snapshot } = state.reading;

  const announce = () => {
    if (!model.ok) return;
    const request = scenarioRequest(table, model.value, snapshot, voice.language, today());
    const planned = planScenario(request);
    if (planned.ok) send({ type: 'announced', plan: planned.value.plan });
    else {
      send({ type: 'refused', outcome: { kind: 'refused', by: 'workbook', problems: planned.problems } });
    }
  };

  return (
    <Button appearance="primary" disabled={!model.ok} onClick={announce}>
      {voice.say('write.sheet')}
    </Button>
  );
}
