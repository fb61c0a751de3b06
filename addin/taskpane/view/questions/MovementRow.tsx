import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, useId, useState } from 'react';
import type { Effect, Movement } from '../../../../lib/index.js';
import type { Asked } from '../../state/questions/asked.js';
import { useLooks } from '../looks.js';
import { Amount, Note } from '../parts.js';
import { Several } from '../Several.js';
import { TextButton } from '../TextButton.js';
import { tokens } from '../tokens.js';
import { labelOf } from './parameterLabel.js';
import type { QuestionVoice } from './voice.js';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
});

interface RowProps {
  readonly movement: Movement;
  readonly asked: Asked;
  readonly voice: QuestionVoice;
}

/** One parameter: what it moves in all, and opened whom by how much. */
export function MovementRow({ movement, asked, voice }: RowProps) {
  const looks = useLooks();
  const [open, setOpen] = useState(false);
  const details = useId();
  const parameter = labelOf(movement, voice);
  const [first] = movement.ranked;
  const most = first === undefined ? undefined : movement.effects[first];
  return (
    <Fragment>
      <tr>
        <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
          {parameter}
          {first !== undefined && most?.known && !most.amount.isZero() && (
            <div className={looks.small}>
              {voice.say('sensitivity.most', {
                name: asked.names[first] ?? '',
                amount: voice.nis(most.amount, true),
              })}
            </div>
          )}
        </th>
        <td dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
          <TextButton
            aria-expanded={open}
            aria-controls={details}
            title={voice.say('sensitivity.show', { parameter })}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <Amount value={movement.total} signed bare />
          </TextButton>
        </td>
      </tr>
      {open && (
        <tr id={details}>
          <td colSpan={2} className={looks.cell}>
            <Whom movement={movement} asked={asked} voice={voice} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** Whoever is moved most first; those that cannot be moved last, with the reason. */
function Whom({ movement: { effects, ranked }, asked, voice }: RowProps) {
  const styles = useStyles();
  const looks = useLooks();
  const known = new Set(ranked);
  const order = [...ranked, ...[...effects.keys()].filter((member) => !known.has(member))];
  const shown = (effect: Effect | undefined) => {
    if (!effect) return '–';
    if (effect.known) return <Amount value={effect.amount} signed />;
    return <span className={looks.faint}>{voice.say(`no-effect.${effect.reason}`)}</span>;
  };
  return (
    <Note>
      <Several>
        {order.map((member) => (
          <div key={member} className={styles.line}>
            <bdi>{asked.names[member]}</bdi>
            {shown(effects[member])}
          </div>
        ))}
      </Several>
    </Note>
  );
}
