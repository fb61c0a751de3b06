import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { deadlines, type BookCheck, type Deadline, type IsoDate } from '../../../../lib/index.js';
import { clauseText } from '../check/clause.js';
import { useCheck } from '../check/check.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { CellLink } from '../parts.js';
import { TextButton } from '../TextButton.js';
import { tokens } from '../tokens.js';
import { deadlineText } from './deadlineText.js';
import type { DeadlineVoice } from './deadlineWords.js';

const useStyles = makeStyles({
  day: { fontWeight: tokens.fontWeightSemibold },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  near: { color: tokens.colorPaletteDarkOrangeForeground1 },
  one: { overflowWrap: 'anywhere', paddingBlockStart: tokens.spacingVerticalXXS },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  more: { alignSelf: 'flex-start' },
});

/** So many are shown at first; what is years ahead is there to be looked up. */
const FIRST = 5;
/** Days: what comes within a month stands out. */
const NEAR = 30;

interface Props {
  readonly book: BookCheck;
  readonly voice: DeadlineVoice;
}

/** What lies ahead of the cluster, by its day: overdue first, then the next ones. */
export function Deadlines({ book, voice }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { today } = usePane();
  const on = today();
  const [isLong, setLong] = useState(false);
  const all = useMemo(() => deadlines(book.facts, on), [book, on]);
  const shown = isLong ? all : all.slice(0, FIRST);
  const days = [...new Set(shown.map((deadline) => deadline.on))];
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{voice.say('deadlines')}</h2>
      {all.length === 0 && <div>{voice.say('deadlines.none')}</div>}
      {days.length > 0 && (
        <ul className={looks.list}>
          {days.map((day) => (
            <Day key={day} day={day} of={shown.filter((each) => each.on === day)} book={book} voice={voice} />
          ))}
        </ul>
      )}
      {all.length > FIRST && (
        <TextButton
          className={styles.more}
          aria-expanded={isLong}
          onClick={() => {
            setLong(!isLong);
          }}
        >
          {isLong ? voice.say('deadlines.fewer') : voice.say('deadlines.more', { count: all.length - FIRST })}
        </TextButton>
      )}
    </section>
  );
}

interface DayProps extends Props {
  readonly day: IsoDate;
  readonly of: readonly Deadline[];
}

function Day({ day, of, book, voice }: DayProps) {
  const styles = useStyles();
  const { voice: check } = useCheck();
  const left = of[0]?.daysLeft ?? 0;
  const distance =
    left < 0
      ? voice.say('deadlines.overdue', { days: -left })
      : left === 0
        ? voice.say('deadlines.today')
        : voice.say('deadlines.left', { days: left });
  return (
    <li>
      <div
        className={mergeClasses(
          styles.day,
          left < 0 ? styles.overdue : left <= NEAR ? styles.near : undefined,
        )}
      >
        <time dateTime={day}>{check.date(day)}</time> – {distance}
      </div>
      {of.map((deadline) => {
        const at = book.placeOf(deadline.path);
        return (
          <div key={JSON.stringify([deadline.code, deadline.path, deadline.facts])} className={styles.one}>
            <div>{deadlineText(deadline, voice)}</div>
            <div className={styles.where}>
              {deadline.kind === 'forecast' && <span>{voice.say('deadlines.forecast')}</span>}
              <span>{clauseText(deadline.source, check)}</span>
              {at && <CellLink at={at} />}
            </div>
          </div>
        );
      })}
    </li>
  );
}
