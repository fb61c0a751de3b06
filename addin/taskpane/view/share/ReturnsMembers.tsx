import { Checkbox, makeStyles, Select } from '@fluentui/react-components';
import type { Language, ReturnMember } from '../../../../lib/index.js';
import { OWN_NAMES } from '../ownNames.js';
import { tokens } from '../tokens.js';
import { useShareLooks } from './looks.js';
import type { ShareVoice } from './share.js';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  member: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  language: { flex: 'none' },
});

/** Languages that a return book can be in, the first by default. */
export const BOOK_LANGUAGES = ['he', 'ar'] as const satisfies readonly Language[];

export interface Chosen {
  /** Who gets no book, by the member's id. */
  readonly left: ReadonlySet<string>;
  /** Only where it is not the first. */
  readonly languages: ReadonlyMap<string, Language>;
}

interface Props {
  readonly members: readonly ReturnMember[];
  readonly chosen: Chosen;
  readonly voice: ShareVoice;
  readonly onChoose: (chosen: Chosen) => void;
}

/** Everybody at first; each in the language of its office. */
export function ReturnsMembers({ members, chosen, voice, onChoose }: Props) {
  const styles = useStyles();
  const looks = useShareLooks();
  const { left, languages } = chosen;
  const count = members.filter(({ id }) => !left.has(id)).length;

  return (
    <fieldset className={looks.group}>
      <legend>{voice.say('share.returns.members')}</legend>
      {members.length > 1 && (
        <Checkbox
          label={voice.say('share.returns.everyone', { count: members.length })}
          checked={count === members.length ? true : count === 0 ? false : 'mixed'}
          onChange={() => {
            const none = count === members.length;
            onChoose({ languages, left: new Set(none ? members.map(({ id }) => id) : []) });
          }}
        />
      )}
      <ul className={styles.list}>
        {members.map(({ id, name }) => (
          <li key={id} className={styles.member}>
            <Checkbox
              className={styles.name}
              label={<bdi>{name}</bdi>}
              checked={!left.has(id)}
              onChange={(_event, { checked }) => {
                const next = new Set(left);
                if (checked === true) next.delete(id);
                else next.add(id);
                onChoose({ languages, left: next });
              }}
            />
            <Select
              size="small"
              className={styles.language}
              aria-label={voice.say('share.returns.language', { authority: name })}
              disabled={left.has(id)}
              value={languages.get(id) ?? BOOK_LANGUAGES[0]}
              onChange={(_event, { value }) => {
                const language = BOOK_LANGUAGES.find((each) => each === value);
                if (language) onChoose({ left, languages: new Map(languages).set(id, language) });
              }}
            >
              {BOOK_LANGUAGES.map((language) => (
                <option key={language} value={language} lang={language}>
                  {OWN_NAMES[language]}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
