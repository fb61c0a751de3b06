import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { BookCheck } from '../../../../../lib/index.js';
import { leaversIn } from '../../../state/governance/leavers.js';
import { usePane } from '../../pane.js';
import { Busy } from '../../parts.js';
import { useMembershipVoice } from './membership.js';
import { Requests } from './Requests.js';
import { Settlement } from './Settlement.js';
import { Staying } from './Staying.js';

const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

/** Requests to join and to leave, and what leaving does: the settlement, and the quotas of those who stay. */
export function Membership({ book }: { readonly book: BookCheck }) {
  const styles = useStyles();
  const { voice: first } = usePane();
  const voice = useMembershipVoice();
  const { all, asked } = useMemo(() => leaversIn(book), [book]);
  const [chosen, setChosen] = useState<string>();
  if (!voice) return <Busy label={first.say('reading')} />;
  const leaver = all.find(({ key }) => key === chosen) ?? asked;
  return (
    <>
      <Requests book={book} voice={voice} />
      {all.length > 0 && (
        <Field label={voice.say('leaver')}>
          <Select
            size="small"
            className={styles.select}
            value={leaver?.key ?? ''}
            onChange={(_event, { value }) => {
              setChosen(value);
            }}
          >
            {!leaver && <option value="">{voice.say('leaver.choose')}</option>}
            {all.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Settlement book={book} leaver={leaver} voice={voice} />
      <Staying book={book} leaver={leaver} voice={voice} />
    </>
  );
}
