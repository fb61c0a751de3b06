import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planPortable, type PortableBook } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { CellLink, Note } from '../parts.js';
import { Several } from '../Several.js';
import { useSimulation } from '../simulate/simulation.js';

const useStyles = makeStyles({ plain: { margin: 0 }, announce: { alignSelf: 'flex-start' } });

/** Every formula of ours in the workbook as one that Excel calculates by itself, announced before anything is written. */
export function Portable() {
  const styles = useStyles();
  const { state, today, send } = usePane();
  const { voice } = useSimulation();
  const { reading } = state;
  const planned = useMemo(
    () =>
      reading.phase === 'read'
        ? planPortable({ language: voice.language, sheets: reading.snapshot.sheets, date: today() })
        : undefined,
    [reading, voice.language, today],
  );
  if (!planned) return null;
  if (!planned.ok) {
    return (
      <Note tone="error">
        <Several>
          {planned.problems.map((problem, index) => (
            <span key={index}>{voice.problem(problem)}</span>
          ))}
        </Several>
      </Note>
    );
  }
  const { plan, replaced, values, left } = planned.value;
  const formulas = replaced.filter(({ before }) => before !== undefined).length;
  if (formulas + values.length + left.length === 0) {
    return <p className={styles.plain}>{voice.say('portable.nothing')}</p>;
  }
  return (
    <>
      <p className={styles.plain}>{voice.say('portable.why')}</p>
      <div>{voice.say('portable.replaced', { count: formulas })}</div>
      <Reasons title={voice.say('portable.values', { count: values.length })} cells={values} />
      <Reasons title={voice.say('portable.left', { count: left.length })} cells={left} />
      <Button
        size="small"
        className={styles.announce}
        disabled={plan.steps.length === 0}
        onClick={() => {
          send({ type: 'announced', plan });
        }}
      >
        {voice.say('portable.announce')}
      </Button>
    </>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly cells: PortableBook['values'] | PortableBook['left'];
}

/** Formulas without a native form, each with its cell and why. */
function Reasons({ title, cells }: ReasonsProps) {
  const { voice } = useSimulation();
  if (cells.length === 0) return null;
  return (
    <Note tone="warning">
      {title}
      <Several>
        {cells.map(({ sheet, row, column, why }) => (
          <span key={`${sheet} ${row} ${column}`}>
            <CellLink at={{ sheet, row, column }} /> {voice.problem(why)}
          </span>
        ))}
      </Several>
    </Note>
  );
}
