import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { planFreeze, type FreezeForm } from '../../../../lib/index.js';
import { VERSION } from '../../version.js';
import { usePane } from '../pane.js';
import { leftBy, leftFor, LeftList } from './LeftList.js';
import { useShareLooks } from './looks.js';
import { sentence, sheetNames, type ShareProps } from './share.js';

const FORMS: readonly FreezeForm[] = ['values', 'portable'];

/** Our formulas as values or as ordinary formulas, for offices without the add-in; announced before anything is written. */
export function Freeze({ voice, sheets, announce }: ShareProps) {
  const looks = useShareLooks();
  const { today } = usePane();
  const [as, setAs] = useState<FreezeForm>('values');
  const planned = useMemo(
    () => planFreeze({ sheets, language: voice.language, on: today(), addin: VERSION, as }),
    [sheets, voice.language, today, as],
  );
  const [refusal, ...reasons] = planned.ok ? [] : planned.problems;
  // Another form helps nobody where there is no formula of ours, or where all are frozen.
  const canChoose = planned.ok || reasons.length > 0;
  return (
    <>
      <p className={looks.plain}>{voice.say('share.freeze.why')}</p>
      {canChoose && (
        <Field label={voice.say('share.freeze.as')}>
          <RadioGroup
            value={as}
            onChange={(_event, { value }) => {
              setAs(FORMS.find((form) => form === value) ?? as);
            }}
          >
            {FORMS.map((form) => (
              <Radio key={form} value={form} label={voice.say(`share.as.${form}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {planned.ok ? (
        <>
          <div>
            {voice.say('share.freeze.count', {
              count: planned.value.frozen.length,
              where: sheetNames(planned.value.frozen),
            })}
          </div>
          <LeftList left={leftBy(planned.value.left)} voice={voice} />
          <div>{voice.say('share.freeze.adds', { sheet: planned.value.stamp })}</div>
          <Button
            size="small"
            className={looks.act}
            onClick={() => {
              announce(planned.value.plan);
            }}
          >
            {voice.say('share.announce')}
          </Button>
        </>
      ) : (
        <>
          <div>{refusal && sentence(refusal, voice)}</div>
          <LeftList left={leftFor(reasons)} voice={voice} />
        </>
      )}
    </>
  );
}
