import { Button, makeStyles } from '@fluentui/react-components';
import { nameIn, planComparison, type Comparison, type SimulationResult } from '../../../../lib/index.js';
import type { Choice } from '../../state/compare/choices.js';
import { usePane } from '../pane.js';
import { useSimulation } from '../simulate/simulation.js';
import { useLooks } from '../looks.js';
import { useSaid } from './voice.js';

const useStyles = makeStyles({ write: { alignSelf: 'flex-start' } });

/** The scenario under the name that the pane shows, which a scenario that nobody named has not. */
const named = (result: SimulationResult, { name }: Choice): SimulationResult => ({
  ...result,
  scenario: { ...result.scenario, name },
});

interface Props {
  readonly comparison: Comparison;
  readonly old: Choice;
  readonly next: Choice;
}

/** Announces the comparison as a sheet of its own, with formulas and charts. */
export function WriteComparison({ comparison, old, next }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const voice = useSaid();
  const { state, today, send } = usePane();
  const { base } = useSimulation();
  const { reading } = state;
  if (reading.phase !== 'read') return null;
  if (old.sheet || next.sheet)
    return <div className={looks.small}>{voice.say('write.comparison.sheet')}</div>;

  const announce = () => {
    const planned = planComparison({
      language: voice.language,
      sheetName: '',
      existing: reading.snapshot.sheets.map(({ name }) => name),
      title: base.cluster ? nameIn(base.cluster.name, voice.language) : '',
      comparison: {
        ...comparison,
        old: named(comparison.old, old),
        next: named(comparison.next, next),
      },
      date: today(),
    });
    if (planned.ok) send({ type: 'announced', plan: planned.value.plan });
    else {
      send({ type: 'refused', outcome: { kind: 'refused', by: 'workbook', problems: planned.problems } });
    }
  };

  return (
    <Button className={styles.write} onClick={announce}>
      {voice.say('write.comparison')}
    </Button>
  );
}
