import type { CollectedFile } from '../../../../lib/index.js';
import { Section } from '../scenarios/Section.js';
import { Several } from '../Several.js';
import { useShareLooks } from './looks.js';
import { sentence, type ShareVoice } from './share.js';

interface Props {
  readonly files: readonly CollectedFile[];
  readonly voice: ShareVoice;
}

/** Each file: whose it is, what became of it and why, and what of it was not taken. */
export function CollectedList({ files, voice }: Props) {
  const looks = useShareLooks();
  return (
    <ul className={looks.cards}>
      {files.map(({ name, authority, outcome, changes, reasons, left }, index) => (
        <li key={index} className={looks.card}>
          <div>
            <bdi>{name}</bdi>
            {authority !== undefined && (
              <>
                {' · '}
                <bdi>{authority}</bdi>
              </>
            )}
          </div>
          <div>
            <strong>{voice.say(`share.collect.${outcome}`)}</strong>
            {outcome !== 'refused' && ` · ${voice.say('share.collect.changes', { count: changes })}`}
          </div>
          {reasons.map((reason, at) => (
            <div key={at}>{sentence(reason, voice)}</div>
          ))}
          {left.length > 0 && (
            <Section title={voice.say('share.collect.left', { count: left.length })}>
              <Several>
                {left.map(({ why }, at) => (
                  <span key={at}>
                    {why.place !== undefined && <bdi>{why.place}</bdi>} {sentence(why, voice)}
                  </span>
                ))}
              </Several>
            </Section>
          )}
        </li>
      ))}
    </ul>
  );
}
