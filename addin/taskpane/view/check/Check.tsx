import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import type { BookCheck } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { ProblemList } from '../ProblemList.js';
import { isKnown, useCheck } from './check.js';
import { CheckProvider } from './CheckProvider.js';
import { Findings } from './Findings.js';
import { Progress } from './Progress.js';
import { Sheets } from './Sheets.js';
import { Verdict } from './Verdict.js';

const NothingKnown = lazy(() =>
  import('./NothingKnown.js').then((module) => ({ default: module.NothingKnown })),
);

const useStyles = makeStyles({ top: { display: 'flex', flexDirection: 'column' } });

/** What the workbook's budgets hold against the rules: sheets that were read, the verdict, and every finding with its cell. */
export function Check() {
  const { state, voice } = usePane();
  const { reading } = state;
  if (reading.phase === 'failed') {
    return (
      <Note tone="error">
        <ProblemList problems={reading.problems} />
      </Note>
    );
  }
  return (
    <CheckProvider wait={<Busy label={voice.say('reading')} />}>
      <Page />
    </CheckProvider>
  );
}

function Page() {
  const styles = useStyles();
  const { checking, voice, intents } = useCheck();
  const { book, run } = checking;
  // Whenever the area is opened: a co-author may have answered a question meanwhile.
  useEffect(() => {
    void intents.open();
  }, [intents]);
  return (
    <>
      <div className={styles.top}>
        <Progress run={run} />
        <div role="status">{run.phase === 'stopped' && voice.say(book ? 'stopped.earlier' : 'stopped')}</div>
        {book && isKnown(book) && <Sheets book={book} />}
      </div>
      {book && <Answer book={book} />}
    </>
  );
}

function Answer({ book }: { readonly book: BookCheck }) {
  const known = isKnown(book);
  return (
    <>
      <Verdict book={book} known={known} />
      {!known && (
        <Suspense>
          <NothingKnown />
        </Suspense>
      )}
      <Findings book={book} />
    </>
  );
}
