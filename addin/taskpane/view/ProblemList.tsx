import { cellOfPlace } from '../state/places.js';
import type { PaneProblem } from '../words/voice.js';
import { usePane } from './pane.js';
import { CellLink } from './parts.js';
import { Several } from './Several.js';

/** What is wrong, each with the cell that it stands in. */
export function ProblemList({ problems }: { readonly problems: readonly PaneProblem[] }) {
  return (
    <Several>
      {problems.map((problem, index) => (
        <ProblemLine key={index} problem={problem} />
      ))}
    </Several>
  );
}

export function ProblemLine({ problem }: { readonly problem: PaneProblem }) {
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
