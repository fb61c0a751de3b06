import type { ApartChange, BookChange, Seals } from '../../../../lib/index.js';
import { changePlace } from '../../state/share/places.js';
import { CellLink } from '../parts.js';
import { Several } from '../Several.js';
import { sentence, type ShareVoice } from './share.js';

interface Props {
  readonly changes: readonly (BookChange | ApartChange)[];
  readonly seals: Seals;
  readonly voice: ShareVoice;
}

/** Each change with the cell that it leads to, and what stood there before and stands there now. */
export function ChangeList({ changes, seals, voice }: Props) {
  return (
    <Several>
      {changes.map((change, index) => {
        const at = changePlace(change);
        return (
          <span key={index}>
            {at && <CellLink at={at} />} {sentence(seals.changeNote(change), voice)}
          </span>
        );
      })}
    </Several>
  );
}
