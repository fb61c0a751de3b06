import { useState } from 'react';
import { parseCell } from '../../../../lib/index.js';
import { CellLink } from '../parts.js';
import { usePane } from '../pane.js';
import { TextButton } from '../TextButton.js';

const FIRST = 8;

interface Props {
  readonly sheet: string;
  readonly cells: readonly string[];
  /** Leads to each; not where the sheet cannot be shown, or is in another file. */
  readonly linked: boolean;
}

/** Cells of one sheet in a line, the first of many. */
export function LeavingCells({ sheet, cells, linked }: Props) {
  const { voice } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? cells : cells.slice(0, FIRST);
  return (
    <div>
      {shown.map((cell, index) => {
        const at = linked ? parseCell(cell) : undefined;
        return (
          <span key={cell}>
            {index > 0 && ', '}
            {at ? (
              <CellLink at={{ sheet, ...at }}>
                <bdi>{cell}</bdi>
              </CellLink>
            ) : (
              <bdi>{cell}</bdi>
            )}
          </span>
        );
      })}
      {shown.length < cells.length && (
        <>
          {' '}
          <TextButton
            onClick={() => {
              setAll(true);
            }}
          >
            {voice.say('show-all', { count: cells.length - shown.length })}
          </TextButton>
        </>
      )}
    </div>
  );
}
