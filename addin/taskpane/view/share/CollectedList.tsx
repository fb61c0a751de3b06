import type { CollectedFile, CollectOutcome } from '../../../../lib/index.js';
import { Section } from '../scenarios/Section.js';
import { Several } from '../Several.js';
import { useShareLooks } from './looks.js';
import { sentence, type ShareVoice } from './share.js';

interface Props {
  readonly files: readonly CollectedFile[];
  readonly voice: ShareVoice;
}

/** What somebody has to look at comes first, and is open. */
const OUTCOMES: readonly CollectOutcome[] = ['refused', 'waiting', 'partly', 'taken', 'passed'];
const CLOSED: ReadonlySet<CollectOutcome> = new Set(['taken', 'passed']);

/** So few are shown at once, whatever became of them. */
const FEW = 3;

/** Each file under what becomes of it: whose it is, why, and what of it is not taken. */
export function CollectedList({ files, voice }: Props) {
  const looks = useShareLooks();
  return (
    <>
      <div role="status">{voice.say('share.collect.read', { count: files.length })}</div>
      {OUTCOMES.map((outcome) => {
        const own = files.filter((file) => file.outcome === outcome);
        if (own.length === 0) return null;
        const word = voice.say(`share.collect.${outcome}`);
        return (
          <Section
            key={outcome}
            title={voice.say('share.collect.group', { outcome: word, count: own.length })}
            {...((!CLOSED.has(outcome) || files.length <= FEW) && { begins: 'open' as const })}
          >
            <ul className={looks.cards}>
              {own.map((file, index) => (
                <li key={index} className={looks.card}>
                  <FileCard file={file} voice={voice} />
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

function FileCard({ file, voice }: { readonly file: CollectedFile; readonly voice: ShareVoice }) {
  const { name, authority, outcome, changes, reasons, left } = file;
  return (
    <>
      <div>
        <bdi>{name}</bdi>
        {authority !== undefined && (
          <>
            {' · '}
            <bdi>{authority}</bdi>
          </>
        )}
      </div>
      {outcome !== 'refused' && <div>{voice.say('share.collect.changes', { count: changes })}</div>}
      {reasons.map((reason, at) => (
        <div key={at}>{sentence(reason, voice)}</div>
      ))}
      {left.length > 0 && (
        <Section title={voice.say('share.collect.left', { count: left.length })} begins="open">
          <Several>
            {left.map(({ why }, at) => (
              <span key={at}>
                {why.place !== undefined && <bdi>{why.place}</bdi>} {sentence(why, voice)}
              </span>
            ))}
          </Several>
        </Section>
      )}
    </>
  );
}
