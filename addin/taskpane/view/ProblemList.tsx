import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellOfPlace } from '../state/places.js';
import type { PaneProblem } from '../words/voice.js';
import { usePane } from './pane.js';
import { CellLink } from './parts.js';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

const FIRST = 5;

/** What is wrong, each with the cell that it stands in. Long lists open on demand. */
export function ProblemList({ problems }: { readonly problems: readonly PaneProblem[] }) {
  const styles = useStyles();
  const { voice } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, FIRST);
  return (
    <ul className={styles.list}>
      {shown.map((problem, index) => (
        <li key={index}>
          <ProblemLine problem={problem} />
        </li>
      ))}
      {shown.length < problems.length && (
        <li>
          <Link
            as="button"
            inline
            onClick={() => {
              setAll(true);
            }}
          >
            {voice.say('show-all', { count: problems.length - shown.length })}
          </Link>
        </li>
      )}
    </ul>
  );
}

function ProblemLine({ problem }: { readonly problem: PaneProblem }) {
  const { voice } = usePane();
  const at = problem.place === undefined ? undefined : cellOfPlace(problem.place);
  return (
    <>
      {at && <CellLink at={at} />}
      {at ? ' ' : ''}
      {voice.problem(problem)}
    </>
  );
}
