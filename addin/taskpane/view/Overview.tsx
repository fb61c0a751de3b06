import { makeStyles, tokens } from '@fluentui/react-components';
import { Areas } from './Areas.js';
import { Empty } from './Empty.js';
import { usePane } from './pane.js';
import { Busy, Note } from './parts.js';
import { ProblemList } from './ProblemList.js';
import { Trouble } from './SelectionLine.js';
import { TableCard } from './TableCard.js';

const useStyles = makeStyles({
  verdict: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  section: { margin: 0, fontSize: tokens.fontSizeBase300 },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** The hub: what was found in the workbook, what is missing, and where one can go from here. */
export function Overview() {
  const styles = useStyles();
  const { state, voice } = usePane();
  const { reading } = state;
  if (reading.phase === 'reading') return <Busy label={voice.say('reading')} />;
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
        <TableCard key={`${table.sheet}!${table.headings.top}!${table.headings.left}`} table={table} />
      ))}
      {tables.length === 0 && <Empty />}
      {troubles.length > 0 && (
        <section className={styles.stack}>
          <h3 className={styles.section}>{voice.say('formula-errors', { count: troubles.length })}</h3>
          {troubles.slice(0, 10).map((trouble) => (
            <Trouble
              key={`${trouble.cell.sheet}!${trouble.cell.row}!${trouble.cell.column}`}
              trouble={trouble}
            />
          ))}
          {troubles.length > 10 && <div>{voice.say('more', { count: troubles.length - 10 })}</div>}
        </section>
      )}
      <Areas />
    </>
  );
}
