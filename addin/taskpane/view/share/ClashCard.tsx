import { Radio, RadioGroup } from '@fluentui/react-components';
import { Fragment } from 'react';
import { parseCell, type CollectConflict, type CollectOption } from '../../../../lib/index.js';
import { CellLink } from '../parts.js';
import { useShareLooks } from './looks.js';
import type { ShareVoice } from './share.js';

interface Props {
  readonly conflict: CollectConflict;
  readonly voice: ShareVoice;
  /** Undefined: for later. */
  readonly onChoose: (option: string | undefined) => void;
}

const LATER = 'later';

/** What stands in the cluster's workbook beside what each file says. */
export function ClashCard({ conflict, voice, onChoose }: Props) {
  const looks = useShareLooks();
  const { kind, authority, sheet, cell, heading, row, now, options, formula, chosen } = conflict;
  const orBlank = (text: string): string => (text === '' ? voice.say('share.conflict.blank') : text);
  const optionText = ({ id, text, files: of }: CollectOption): string => {
    const files = of.join(', ');
    if (id === 'keep') return voice.say('share.clash.keep');
    if (id === 'remove') return voice.say('share.clash.remove', { files });
    return voice.say('share.clash.take', { text: orBlank(text ?? row), files });
  };
  const at = cell === undefined ? undefined : parseCell(cell);
  const of = [authority, heading, row].filter((each) => each !== '');
  const named = [cell === undefined ? sheet : `${sheet} ${cell}`, ...of].join(' · ');
  return (
    <div className={looks.card}>
      <div>
        {at ? <CellLink at={{ sheet, ...at }} /> : <bdi>{sheet}</bdi>}
        {of.map((each, index) => (
          <Fragment key={index}>
            {' · '}
            <bdi>{each}</bdi>
          </Fragment>
        ))}
      </div>
      <div>{voice.say(`share.clash.${kind}`)}</div>
      {formula !== undefined && (
        <code dir="ltr" className={looks.formula}>
          {formula}
        </code>
      )}
      <div>{voice.say('share.clash.now', { now: orBlank(now) })}</div>
      <RadioGroup
        aria-label={voice.say('share.decide', { cell: named })}
        value={chosen ?? LATER}
        onChange={(_event, { value }) => {
          onChoose(options.find(({ id }) => id === value)?.id);
        }}
      >
        <Radio value={LATER} label={voice.say('share.decide.later')} />
        {options.map((option) => (
          <Radio key={option.id} value={option.id} label={optionText(option)} />
        ))}
      </RadioGroup>
    </div>
  );
}
