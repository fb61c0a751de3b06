import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import {
  Exact,
  loadBudgetSums,
  type BookCheck,
  type BudgetSums,
  type SheetReading,
} from '../../../../lib/index.js';
import { chaptersOf, duelOf, ledgersOf, rivalsOf, type LedgerReading } from '../../state/check/ledgers.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { Amount, Busy } from '../parts.js';
import { useCheck } from './check.js';
import { ChapterChanges } from './ChapterChanges.js';
import { ChapterName } from './ChapterName.js';

const useStyles = makeStyles({ field: { alignSelf: 'flex-start', maxWidth: '100%' } });

interface Props {
  readonly reading: SheetReading;
  readonly book: BookCheck;
}

function useSums(): BudgetSums | undefined {
  const [sums, setSums] = useState<BudgetSums>();
  useEffect(() => {
    let wanted = true;
    void loadBudgetSums().then((loaded) => {
      if (wanted) setSums(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return sums;
}

/** An account-level budget by its chapters, alone or against another year. */
export function Chapters({ reading, book }: Props) {
  const { voice } = usePane();
  const sums = useSums();
  if (!sums) return <Busy label={voice.say('reading')} />;
  return <Loaded reading={reading as LedgerReading} book={book} sums={sums} />;
}

interface LoadedProps {
  readonly reading: LedgerReading;
  readonly book: BookCheck;
  readonly sums: BudgetSums;
}

function Loaded({ reading, book, sums }: LoadedProps) {
  const styles = useStyles();
  const { voice } = useCheck();
  const [asked, setAsked] = useState('');
  const rivals = useMemo(() => rivalsOf(reading, ledgersOf(book)), [reading, book]);
  const rival = rivals.find(({ id }) => id === asked);
  const duel = useMemo(() => rival && duelOf(sums, reading, rival), [sums, reading, rival]);
  return (
    <>
      {rivals.length > 0 && (
        <Field label={voice.say('compare.with')} className={styles.field}>
          <Select
            size="small"
            value={rival?.id ?? ''}
            onChange={(_event, { value }) => {
              setAsked(value);
            }}
          >
            <option value="">{voice.say('compare.no')}</option>
            {rivals.map(({ id, heading }) => (
              <option key={id} value={id}>
                {heading}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {duel ? <ChapterChanges duel={duel} /> : <ChapterSums reading={reading} sums={sums} />}
    </>
  );
}

function ChapterSums({ reading, sums }: Omit<LoadedProps, 'book'>) {
  const looks = useLooks();
  const { voice } = useCheck();
  const chapters = useMemo(() => chaptersOf(sums, reading), [sums, reading]);
  const number = mergeClasses(looks.cell, looks.number);
  return (
    <table className={looks.table}>
      <caption className={looks.caption}>
        {voice.say(reading.unit === null ? 'total.as-printed' : 'chapters.in-nis')}
      </caption>
      <thead className={looks.head}>
        <tr>
          <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
            {voice.say('chapters.chapter')}
          </th>
          <th scope="col" dir="ltr" className={number}>
            <bdi>{voice.say('chapters.lines')}</bdi>
          </th>
          <th scope="col" dir="ltr" className={number}>
            <bdi>{voice.say('chapters.sum')}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {chapters.map(({ chapter, name, lines, sum }, index) => (
          <tr key={index}>
            <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
              <ChapterName chapter={chapter} name={name} />
            </th>
            <td dir="ltr" className={number}>
              {voice.digits(new Exact(lines))}
            </td>
            <td dir="ltr" className={number}>
              {sum ? <Amount value={sum} bare /> : voice.say('chapters.unknown')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
