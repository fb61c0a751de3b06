import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { conflictNote, type CellValue, type Conflict, type Decision } from '../../../../lib/index.js';
import { cellText } from '../../state/places.js';
import { CellLink } from '../parts.js';
import { useShareLooks } from './looks.js';
import { sentence, type ShareVoice } from './share.js';

interface Props {
  readonly conflict: Conflict;
  /** Undefined: for later. */
  readonly decision: Decision | undefined;
  readonly voice: ShareVoice;
  readonly onDecide: (decision: Decision | undefined) => void;
}

const LATER = 'later';

/** One formula that something happened to: what it was, what stands there now, and what shall be. */
export function ConflictCard({ conflict, decision, voice, onDecide }: Props) {
  const looks = useShareLooks();
  const { now, proposed, formula, value, choices } = conflict;
  const shown = (content: CellValue): string => {
    if (content === null || content === '') return voice.say('share.conflict.blank');
    return typeof content === 'object' ? content.error : String(content);
  };
  return (
    <div className={looks.card}>
      <div>{sentence(conflictNote(conflict), voice)}</div>
      <dl className={looks.sides}>
        <div>
          <dt>{voice.say('share.conflict.formula')}</dt>
          <dd>
            <code dir="ltr" className={looks.formula}>
              {formula}
            </code>
          </dd>
          <dt>{voice.say('share.conflict.result')}</dt>
          <dd>
            <bdi>{shown(value)}</bdi>
          </dd>
        </div>
        {now && (
          <div>
            <dt>{voice.say('share.conflict.now')}</dt>
            <dd>
              <CellLink at={now} />
            </dd>
            <dd>
              {now.formula === undefined ? (
                <bdi>{shown(now.value)}</bdi>
              ) : (
                <code dir="ltr" className={looks.formula}>
                  {now.formula}
                </code>
              )}
            </dd>
          </div>
        )}
      </dl>
      {proposed && proposed.formula !== formula && (
        <div>
          {voice.say('share.conflict.proposed')}{' '}
          <code dir="ltr" className={looks.formula}>
            {proposed.formula}
          </code>
        </div>
      )}
      <Field label={voice.say('share.decide', { cell: cellText(conflict) })}>
        <RadioGroup
          value={decision ?? LATER}
          onChange={(_event, { value: chosen }) => {
            onDecide(choices.find((choice) => choice === chosen));
          }}
        >
          <Radio value={LATER} label={voice.say('share.decide.later')} />
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={voice.say(`share.decide.${choice}`)} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
