import { Button, makeStyles } from '@fluentui/react-components';
import type { Line } from '../../state/scenarios/outcome.js';
import { Note } from '../parts.js';
import { ProblemLine } from '../ProblemList.js';
import { Several } from '../Several.js';
import { tokens } from '../tokens.js';
import { Figures } from './Figures.js';
import { useSimulation } from './simulation.js';
import { Why } from './Why.js';

const useStyles = makeStyles({
  // What is opened under a row must not widen the table's columns.
  apart: { width: 0, minWidth: '100%' },
  details: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  leave: { alignSelf: 'flex-start' },
});

/** How an authority's quota came about, or why there is none; its figures, to be tried out; and whether it stays. */
export function Details({ line }: { readonly line: Line }) {
  const styles = useStyles();
  const { voice, send } = useSimulation();
  const { row, working, name, key, member } = line;
  const sheet = member && !member.input.ok ? member.input.problems : [];
  const problems = row && !row.working.ok ? row.working.problems : [];
  return (
    <div className={styles.apart}>
      <Note>
        <div className={styles.details}>
          {working && <Why line={line} working={working} />}
          {!working && (
            <Several>
              {/* The cell that lacks it where it is the sheet's; else the figure that the source lacks. */}
              {sheet.length > 0
                ? sheet.map((problem, index) => <ProblemLine key={index} problem={problem} />)
                : problems.map((problem, index) => <span key={index}>{voice.problem(problem)}</span>)}
            </Several>
          )}
          <Figures line={line} />
          <Button
            size="small"
            className={styles.leave}
            onClick={() => {
              send({ type: 'member-removed', key });
            }}
          >
            {voice.say('members.remove', { name })}
          </Button>
        </div>
      </Note>
    </div>
  );
}
