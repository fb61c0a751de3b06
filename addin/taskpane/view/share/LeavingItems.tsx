import type { LeavingItem, LeavingNote } from '../../../../lib/index.js';
import { cellOfPlace } from '../../state/places.js';
import { CellLink } from '../parts.js';
import { Several } from '../Several.js';
import { LeavingCells } from './LeavingCells.js';
import { useLeavingLooks } from './LeavingLooks.js';
import { sentence, type ShareVoice } from './share.js';

export interface Shown {
  readonly voice: ShareVoice;
  /** Whether a cell of this sheet can be gone to. */
  readonly canShow: (sheet: string) => boolean;
}

interface Thing {
  readonly item: LeavingItem;
}

/** What changes or stays, after the place of which it is said. */
export function LeavingLine({ note, voice, canShow }: Shown & { readonly note: LeavingNote }) {
  const { place } = note;
  const at = place === undefined ? undefined : cellOfPlace(place);
  return (
    <span>
      {at && canShow(at.sheet) ? <CellLink at={at} /> : place !== undefined && <bdi>{place}</bdi>}
      {place !== undefined && ' · '}
      {sentence(note, voice)}
    </span>
  );
}

/** What a thing is, and some of what it says. */
export function LeavingSaid({ item: { note, shows }, voice }: Thing & Pick<Shown, 'voice'>) {
  const looks = useLeavingLooks();
  const said = sentence(note, voice);
  const more = shows.filter((text) => !said.includes(text));
  return (
    <>
      {/* Of a sheet as a whole, its name stands in the sentence. */}
      {note.place !== undefined && note.code !== 'leaving-sheet' && (
        <>
          <bdi>{note.place}</bdi>
          {' · '}
        </>
      )}
      {said}
      {more.length > 0 && (
        <span className={looks.shows}>
          {more.map((text, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <bdi>{text}</bdi>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** Where it stands. */
export const LeavingPlace = ({ item: { sheet, cells = [] }, canShow }: Thing & Pick<Shown, 'canShow'>) =>
  sheet === undefined || cells.length === 0 ? null : (
    <LeavingCells sheet={sheet} cells={cells} linked={canShow(sheet)} />
  );

/** Things as a plain list. */
export const LeavingItems = ({ items, ...shown }: Shown & { readonly items: readonly LeavingItem[] }) => (
  <Several>
    {items.map((item) => (
      <div key={item.id}>
        <LeavingSaid item={item} {...shown} />
        <LeavingPlace item={item} {...shown} />
      </div>
    ))}
  </Several>
);
