import type { LeftFormula, Problem } from '../../../../lib/index.js';
import { cellOfPlace } from '../../state/places.js';
import type { CellAt } from '../../state/members.js';
import { CellLink, Note } from '../parts.js';
import { Several } from '../Several.js';
import { sentence, type ShareVoice } from './share.js';

interface Left {
  readonly at: CellAt | undefined;
  readonly why: Problem;
}

/** From a plan that leaves them. */
export const leftBy = (left: readonly LeftFormula[]): readonly Left[] =>
  left.map(({ sheet, row, column, why }) => ({ at: { sheet, row, column }, why }));

/** From the reasons why there is no plan. */
export const leftFor = (reasons: readonly Problem[]): readonly Left[] =>
  reasons.map((why) => ({ at: why.place === undefined ? undefined : cellOfPlace(why.place), why }));

interface Props {
  readonly left: readonly Left[];
  readonly voice: ShareVoice;
}

/** Formulas that stay as they are, each with its cell and why. */
export function LeftList({ left, voice }: Props) {
  if (left.length === 0) return null;
  return (
    <Note tone="warning">
      {voice.say('share.freeze.left', { count: left.length })}
      <Several>
        {left.map(({ at, why }, index) => (
          <span key={index}>
            {at && <CellLink at={at} />} {sentence(why, voice)}
          </span>
        ))}
      </Several>
    </Note>
  );
}
