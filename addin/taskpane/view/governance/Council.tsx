import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { composition, type BookCheck, type PlacedSeat } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { tokens } from '../tokens.js';
import type { GovernanceVoice } from './governance.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  large: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

const authorities = (seats: readonly PlacedSeat[]): string =>
  seats.map(({ seat }) => seat.authority).join(' · ');

interface Props {
  readonly book: BookCheck;
  readonly voice: GovernanceVoice;
}

/** C1–C6 at a glance: who sits, how many are employees, the chair and deputies, and when the term ends. */
export function Council({ book, voice }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { today } = usePane();
  const on = today();
  const council = book.facts.council && composition(book.facts.council, on);
  if (!council) return <div>{voice.say('gov.council.none')}</div>;
  const { appointed, vacant, employees, unknown, needed, chairs, deputies, unrepresented, term } = council;
  const isShort = needed !== null && employees.length + unknown.length < needed;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{voice.say('gov.council')}</h2>
      <div className={styles.large}>
        {[
          voice.say('gov.seats', { count: appointed.length }),
          ...(vacant.length > 0 ? [voice.say('gov.vacant', { count: vacant.length })] : []),
        ].join(' · ')}
      </div>
      <ul className={styles.list}>
        {needed !== null && (
          <li className={mergeClasses(isShort && styles.wrong)}>
            {voice.say('gov.employees', { employees: employees.length, base: appointed.length, needed })}
          </li>
        )}
        {unknown.length > 0 && <li>{voice.say('gov.employees.unknown', { count: unknown.length })}</li>}
        <li>
          {chairs.length > 0
            ? voice.say('gov.chair', { who: authorities(chairs) })
            : voice.say('gov.chair.none')}
        </li>
        <li>
          {deputies.length > 0
            ? voice.say('gov.deputies', { who: authorities(deputies) })
            : voice.say('gov.deputies.none')}
        </li>
        {unrepresented !== null && unrepresented.length > 0 && (
          <li>
            {voice.say('gov.unseated', { who: unrepresented.map(({ authority }) => authority).join(' · ') })}
          </li>
        )}
        <li>
          {term === null
            ? voice.say('gov.term.unknown')
            : voice.say(term.end < on ? 'gov.term.over' : 'gov.term', { date: voice.date(term.end) })}
        </li>
      </ul>
    </section>
  );
}
