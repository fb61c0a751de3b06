import type { FormulaTrouble } from '../state/explain/troubles.js';
import type { PaneState } from '../state/pane.js';
import { usePane } from './pane.js';
import { CellLink, Note } from './parts.js';
import { ProblemList } from './ProblemList.js';

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
  return <div aria-live="polite">{trouble && <Trouble trouble={trouble} />}</div>;
}

export function Trouble({ trouble }: { readonly trouble: FormulaTrouble }) {
  const { voice } = usePane();
  return (
    <Note tone="error">
      <CellLink at={trouble.cell} /> {voice.say('selection.error', { error: trouble.error })}
      {trouble.problems.length > 0 ? (
        <ProblemList problems={trouble.problems} />
      ) : (
        <div>{voice.say('selection.opaque')}</div>
      )}
    </Note>
  );
}
