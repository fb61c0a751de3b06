import { lazy, Suspense } from 'react';
import type { FormulaTrouble } from '../state/explain/troubles.js';
import type { PaneState } from '../state/pane.js';
import { usePane } from './pane.js';
import { CellLink, Note } from './parts.js';
import { ProblemLine, ProblemList } from './ProblemList.js';

/** Its sentences are those that only a question without an answer needs. */
const Unsolved = lazy(() => import('./Unsolved.js').then((module) => ({ default: module.Unsolved })));

/** The formula in the selected cell, where it is one of ours and shows an error. */
function selectedTrouble({ selection, reading }: PaneState): FormulaTrouble | undefined {
  if (!selection || reading.phase !== 'read') return undefined;
  const { sheet, area } = selection;
  return reading.troubles.find(
    ({ cell }) =>
      cell.sheet === sheet &&
      cell.row >= area.top &&
      cell.row <= area.bottom &&
      cell.column >= area.left &&
      cell.column <= area.right,
  );
}

/** Why the selected cell shows an error: Excel itself tells the sentence for some errors only, and on some platforms none. */
export function SelectionLine() {
  const { state } = usePane();
  const trouble = selectedTrouble(state);
  return (
    <div aria-live="polite">
      {trouble && (
        <Note tone="error">
          <Trouble trouble={trouble} />
        </Note>
      )}
    </div>
  );
}

export function Trouble({
  trouble: { cell, error, problems, unsolved, readable },
}: {
  readonly trouble: FormulaTrouble;
}) {
  const { voice } = usePane();
  return (
    <>
      <CellLink at={cell} /> {voice.say('selection.error', { error })}{' '}
      {problems.length + unsolved.length === 0 &&
        voice.say(readable ? 'selection.no-fault' : 'selection.opaque')}
      {problems.length === 1 &&
        problems.map((problem) => <ProblemLine key={problem.code} problem={problem} />)}
      {problems.length > 1 && <ProblemList problems={problems} />}
      {unsolved.length > 0 && (
        <Suspense fallback="">
          <Unsolved problems={unsolved} />
        </Suspense>
      )}
    </>
  );
}
