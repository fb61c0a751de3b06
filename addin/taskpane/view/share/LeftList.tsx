import type { LeftFormula } from '../../../../lib/index.js';
import { CellLink, Note } from '../parts.js';
import { Several } from '../Several.js';
import { sentence, type ShareVoice } from './share.js';

interface Props {
  readonly left: readonly LeftFormula[];
  readonly voice: ShareVoice;
}

/** Formulas that stay as they are, each with its cell and why. */
export function LeftList({ left, voice }: Props) {
  if (left.length === 0) return null;
  return (
    <Note tone="warning">
      {voice.say('share.freeze.left', { count: left.length })}
      <Several>
        {left.map(({ sheet, row, column, why }) => (
          <span key={`${sheet} ${row} ${column}`}>
            <CellLink at={{ sheet, row, column }} /> {sentence(why, voice)}
          </span>
        ))}
      </Several>
    </Note>
  );
}
