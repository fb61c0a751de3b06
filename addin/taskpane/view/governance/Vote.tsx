import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { needed } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { tokens } from '../tokens.js';
import { NumberField, whole } from './fields.js';
import type { GovernanceVoice } from './governance.js';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  answers: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  answer: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  carried: { color: tokens.colorPaletteGreenForeground1 },
  short: { color: tokens.colorPaletteRedForeground1 },
});

const KINDS = ['majority', 'two-thirds'] as const;

interface Props {
  readonly voice: GovernanceVoice;
  /** Members of the council by its list; 0 where there is none. */
  readonly appointed: number;
}

/** What so many votes would carry in the council, by each majority that the procedure asks for. */
export function Vote({ voice, appointed }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const [typed, setTyped] = useState<string>();
  const [typedFor, setFor] = useState('');
  const members = typed ?? (appointed > 0 ? String(appointed) : '');
  const [of, votes] = [whole(members), whole(typedFor)];
  const isBlank = members.trim() === '' || typedFor.trim() === '';
  const isRight = of !== undefined && of > 0 && votes !== undefined && votes <= of;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{voice.say('gov.vote')}</h2>
      <div>{voice.say('gov.vote.why')}</div>
      <div className={styles.fields}>
        <NumberField label={voice.say('gov.vote.members')} value={members} onText={setTyped} />
        <NumberField label={voice.say('gov.vote.for')} value={typedFor} onText={setFor} />
      </div>
      <div aria-live="polite">
        {!isBlank && !isRight && voice.say('gov.vote.wrong', { members: of ?? 0 })}
        {isRight && (
          <dl className={styles.answers}>
            {KINDS.map((kind) => {
              const least = needed(kind, of);
              const isCarried = votes >= least;
              return (
                <div key={kind}>
                  <dt>{voice.say(`gov.vote.${kind}`)}</dt>
                  <dd className={mergeClasses(styles.answer, isCarried ? styles.carried : styles.short)}>
                    {isCarried
                      ? voice.say('gov.vote.carried', { needed: least, members: of })
                      : voice.say('gov.vote.short', { needed: least, members: of, missing: least - votes })}
                  </dd>
                </div>
              );
            })}
          </dl>
        )}
      </div>
    </section>
  );
}
