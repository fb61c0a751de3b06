import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { canJoin, canLeave, needed } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { tokens } from '../tokens.js';
import { AnswerField, NumberField, whole, type Answer } from './fields.js';
import type { GovernanceVoice } from './governance.js';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  holds: { color: tokens.colorPaletteGreenForeground1 },
  fails: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly voice: GovernanceVoice;
  /** Members of the council by its list; 0 where there is none. */
  readonly appointed: number;
}

/** J1–J4: which condition of joining or leaving holds, which is missing, who must act, and what is handed in. */
export function Wizard({ voice, appointed }: Props) {
  const looks = useLooks();
  const [way, setWay] = useState<'join' | 'leave'>('join');
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{voice.say('gov.wizard')}</h2>
      <Field label={voice.say('gov.way')}>
        <Select
          size="small"
          value={way}
          onChange={(_event, { value }) => {
            setWay(value === 'leave' ? 'leave' : 'join');
          }}
        >
          <option value="join">{voice.say('gov.way.join')}</option>
          <option value="leave">{voice.say('gov.way.leave')}</option>
        </Select>
      </Field>
      {way === 'join' ? <Joining voice={voice} /> : <Leaving voice={voice} appointed={appointed} />}
    </section>
  );
}

const verdictKey = (holds: Answer) =>
  holds === undefined ? 'gov.can.unknown' : holds ? 'gov.can.yes' : 'gov.can.no';

interface VerdictProps {
  readonly voice: GovernanceVoice;
  readonly holds: Answer;
  /** What still has to happen, or is handed in now. */
  readonly next: readonly string[];
}

function Verdict({ voice, holds, next }: VerdictProps) {
  const styles = useStyles();
  return (
    <div aria-live="polite">
      <div
        className={mergeClasses(
          styles.verdict,
          holds === true && styles.holds,
          holds === false && styles.fails,
        )}
      >
        {voice.say(verdictKey(holds))}
      </div>
      {next.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}

function Joining({ voice }: { readonly voice: GovernanceVoice }) {
  const [authority, setAuthority] = useState<Answer>();
  const [council, setCouncil] = useState<Answer>();
  const [minister, setMinister] = useState<Answer>();
  const holds = canJoin({ authority, council, minister });
  const next = [
    ...(authority === true ? [] : [voice.say('gov.next.plenary')]),
    ...(council === true || minister === true ? [] : [voice.say('gov.next.council')]),
    ...(holds === true ? [voice.say('gov.then.join')] : []),
  ];
  return (
    <>
      <AnswerField
        label={voice.say('gov.join.authority')}
        voice={voice}
        value={authority}
        onAnswer={setAuthority}
      />
      <AnswerField
        label={voice.say('gov.join.council')}
        voice={voice}
        value={council}
        onAnswer={setCouncil}
      />
      {council !== true && (
        <AnswerField
          label={voice.say('gov.join.minister')}
          voice={voice}
          value={minister}
          onAnswer={setMinister}
        />
      )}
      <Verdict voice={voice} holds={holds} next={next} />
    </>
  );
}

function Leaving({ voice, appointed }: Props) {
  const styles = useStyles();
  const [authority, setAuthority] = useState<Answer>();
  const [typed, setTyped] = useState<string>();
  const [typedFor, setFor] = useState('');
  const [convinced, setConvinced] = useState<Answer>();
  const typedMembers = typed ?? (appointed > 0 ? String(appointed) : '');
  const [members, votesFor] = [whole(typedMembers), whole(typedFor)];
  const isWrong = members !== undefined && votesFor !== undefined && votesFor > members;
  const holds = canLeave({ authority, votesFor, members, convinced });
  const asked =
    members === undefined || members === 0
      ? voice.say('gov.next.leaving.any')
      : voice.say('gov.next.leaving', { needed: needed('two-thirds', members), members });
  return (
    <>
      <AnswerField
        label={voice.say('gov.leave.authority')}
        voice={voice}
        value={authority}
        onAnswer={setAuthority}
      />
      {authority !== true && (
        <>
          <div className={styles.fields}>
            <NumberField label={voice.say('gov.vote.members')} value={typedMembers} onText={setTyped} />
            <NumberField label={voice.say('gov.leave.votes')} value={typedFor} onText={setFor} />
          </div>
          {isWrong && <div role="alert">{voice.say('gov.vote.wrong', { members })}</div>}
          <AnswerField
            label={voice.say('gov.leave.convinced')}
            voice={voice}
            value={convinced}
            onAnswer={setConvinced}
          />
        </>
      )}
      <Verdict voice={voice} holds={holds} next={[holds === true ? voice.say('gov.then.leave') : asked]} />
    </>
  );
}
