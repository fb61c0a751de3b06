import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Areas } from './Areas.js';
import { tableId } from '../state/members.js';
import { cellText } from '../state/places.js';
import { usePane } from './pane.js';
import { Busy, Note } from './parts.js';
import { ProblemList } from './ProblemList.js';
import { Trouble } from './SelectionLine.js';
import { Several } from './Several.js';
import { TableCard } from './TableCard.js';
import { tokens } from './tokens.js';

const Empty = lazy(() => import('./Empty.js').then((module) => ({ default: module.Empty })));

const useStyles = makeStyles({
  verdict: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  section: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** The hub: what was found in the workbook, what is missing, and where one can go from here. */
export function Overview() {
  const styles = useStyles();
  const { state, voice } = usePane();
  const { reading } = state;
  if (reading.phase === 'reading') {
    const { progress } = reading;
    return (
      <Busy label={voice.say('reading')} progress={progress}>
        {progress && voice.say('reading.rows', progress)}
      </Busy>
    );
  }
  if (reading.phase === 'failed') {
    return (
      <Note tone="error">
        <ProblemList problems={reading.problems} />
      </Note>
    );
  }
  const { tables, troubles } = reading;
  return (
    <>
      <h2 className={styles.verdict} aria-live="polite">
        {tables.length > 0 ? voice.say('found.tables', { count: tables.length }) : voice.say('found.none')}
      </h2>
      {tables.map((table) => (
        <TableCard key={tableId(table)} table={table} />
      ))}
      {tables.length === 0 && (
        <Suspense>
          <Empty />
        </Suspense>
      )}
      {troubles.length > 0 && (
        <Note tone="error">
          <h3 className={styles.section}>{voice.say('formula-errors', { count: troubles.length })}</h3>
          <Several>
            {troubles.map((trouble) => (
              <Trouble key={cellText(trouble.cell)} trouble={trouble} />
            ))}
          </Several>
        </Note>
      )}
      <Areas />
    </>
  );
}
