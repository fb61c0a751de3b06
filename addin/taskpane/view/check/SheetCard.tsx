import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useRef } from 'react';
import { type BookCheck, type CheckedSheet, type Exact, type SheetReading } from '../../../../lib/index.js';
import { yearText } from '../../numbers.js';
import { AreaLink, CellLink, Digits } from '../parts.js';
import { Section } from '../scenarios/Section.js';
import { Several } from '../Several.js';
import { tokens } from '../tokens.js';
import { Answered } from './Answered.js';
import { Asked } from './Asked.js';
import { sentence, useCheck } from './check.js';
import { kindText } from './kindText.js';

const Chapters = lazy(() => import('./Chapters.js').then((module) => ({ default: module.Chapters })));

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  faint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  totals: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    '& > dd': { margin: 0, textAlign: 'end' },
  },
});

interface Props {
  readonly checked: CheckedSheet;
  readonly hidden: boolean;
  readonly book: BookCheck;
}

/** One sheet: as what it was read, what it comes to, what was asked about it, and which cells were not read. */
export function SheetCard({ checked, hidden, book }: Props) {
  const styles = useStyles();
  const { voice, checking } = useCheck();
  const card = useRef<HTMLElement>(null);
  const { sheet, readings, unread } = checked;
  const questions = readings.flatMap((reading) => reading.questions);
  const asked = new Set(questions.map(({ id }) => id));
  const answers = checking.answers.filter((answer) => answer.sheet === sheet && !asked.has(answer.id));
  // The question that was answered goes away; whoever answered it by keyboard stays with its sheet.
  const stay = () => card.current?.focus();
  return (
    <section ref={card} tabIndex={-1} className={styles.card} aria-label={sheet}>
      {readings.map((reading, index) => (
        <Reading key={index} reading={reading} hidden={hidden} book={book} />
      ))}
      {questions.map((question) => (
        <Asked key={question.id} question={question} onAnswer={stay} />
      ))}
      <Answered answers={answers} onTaken={stay} />
      {unread.length === 0 ? (
        <div className={styles.faint}>{voice.say('unread.none')}</div>
      ) : (
        <Section title={voice.say('unread', { count: unread.length })}>
          <Several>
            {unread.map(({ row, column, text, why }) => (
              <span key={`${row} ${column}`}>
                <CellLink at={{ sheet, row, column }} /> <bdi>{text}</bdi>
                {why && ` · ${sentence({ code: why.code, facts: why.facts }, voice)}`}
              </span>
            ))}
          </Several>
        </Section>
      )}
    </section>
  );
}

interface ReadingProps {
  readonly reading: SheetReading;
  readonly hidden: boolean;
  readonly book: BookCheck;
}

function Reading({ reading, hidden, book }: ReadingProps) {
  const styles = useStyles();
  const { voice } = useCheck();
  const { sheet, area, confidence, notes, unit, year, lines, totals, kind } = reading;
  const facts = [
    kindText(reading, voice),
    year === null ? undefined : voice.say('year', { year: yearText(year, voice.language) }),
  ];
  const more = [
    kind === 'members' ? undefined : voice.say(`unit.${unit ?? 'none'}`),
    voice.say('lines', { count: lines }),
    voice.say(`confidence.${confidence}`),
    hidden ? voice.say('sheet.hidden') : undefined,
  ];
  return (
    <>
      <h4 className={styles.name}>
        <AreaLink sheet={sheet} area={area} />
      </h4>
      <div>{joined(facts)}</div>
      <div className={styles.faint}>{joined(more)}</div>
      {(totals.income ?? totals.expenditure) && (
        <dl className={styles.totals}>
          {(['income', 'expenditure'] as const).map((side) => {
            const total = totals[side];
            return (
              total && [
                <dt key={`${side} name`}>{voice.say(`total.${side}`)}</dt>,
                <dd key={side}>
                  <Total amount={total} printed={unit === null} />
                </dd>,
              ]
            );
          })}
        </dl>
      )}
      {notes.length > 0 && (
        <Section title={voice.say('evidence')}>
          <Several>
            {notes.map((note, index) => (
              <span key={index}>{sentence({ code: note.code, facts: note.facts }, voice)}</span>
            ))}
          </Several>
        </Section>
      )}
      {kind === 'K2' && (
        <Section title={voice.say('chapters')} wide>
          <Suspense>
            <Chapters reading={reading} book={book} />
          </Suspense>
        </Section>
      )}
    </>
  );
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' · ');

/** In NIS; as printed where nobody knows what it counts. */
function Total({ amount, printed }: { readonly amount: Exact; readonly printed: boolean }) {
  const { voice } = useCheck();
  if (!printed) return voice.nis(amount);
  return (
    <>
      <Digits>{voice.amountDigits(amount)}</Digits> ({voice.say('total.as-printed')})
    </>
  );
}
