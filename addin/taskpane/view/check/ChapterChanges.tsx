import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Exact, Moved, MovedAccount } from '../../../../lib/index.js';
import type { Duel } from '../../state/check/ledgers.js';
import { useLooks } from '../looks.js';
import { Amount, CellLink, Note } from '../parts.js';
import { Percent } from '../rates.js';
import { ChapterName } from './ChapterName.js';
import { sentence, useCheck } from './check.js';

const useStyles = makeStyles({ two: { display: 'flex', flexDirection: 'column' } });

/** So many accounts are worth a meeting. */
const LARGEST = 10;

/** What became of every chapter between two budgets, and the accounts that moved most. */
export function ChapterChanges({ duel }: { readonly duel: Duel }) {
  const looks = useLooks();
  const { voice } = useCheck();
  const { result, old, new: now } = duel;
  if (!result.ok) {
    return (
      <Note tone="warning">
        {result.problems.map((problem, index) => (
          <div key={index}>{sentence(problem, voice)}</div>
        ))}
      </Note>
    );
  }
  const { chapters, accounts, unit } = result.value;
  const moved = accounts.filter(({ change }) => !change.isZero()).slice(0, LARGEST);
  const caption = voice.say(unit === 'nis' ? 'chapters.in-nis' : 'total.as-printed');
  return (
    <>
      <div className={looks.small}>
        {voice.say('chapters.old')}: <bdi>{old}</bdi> · {voice.say('chapters.new')}: <bdi>{now}</bdi>
      </div>
      <Changes caption={caption} heading={voice.say('chapters.chapter')}>
        {chapters.map((chapter, index) => (
          <Change key={index} moved={chapter}>
            <ChapterName chapter={chapter.chapter} name={chapter.name} />
          </Change>
        ))}
      </Changes>
      {moved.length > 0 && (
        <>
          <h5 className={looks.heading}>{voice.say('chapters.accounts')}</h5>
          <Changes caption={caption} heading={voice.say('chapters.account')}>
            {moved.map((account) => (
              <Change key={account.account} moved={account}>
                <Account account={account} duel={duel} />
              </Change>
            ))}
          </Changes>
        </>
      )}
    </>
  );
}

interface ChangesProps {
  readonly caption: string;
  readonly heading: string;
  readonly children: ReactNode;
}

function Changes({ caption, heading, children }: ChangesProps) {
  const looks = useLooks();
  const { voice } = useCheck();
  const number = mergeClasses(looks.cell, looks.number);
  return (
    <table className={looks.table}>
      <caption className={looks.caption}>{caption}</caption>
      <thead className={looks.head}>
        <tr>
          <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
            {heading}
          </th>
          <th scope="col" dir="ltr" className={number}>
            <bdi>{`${voice.say('chapters.old')} / ${voice.say('chapters.new')}`}</bdi>
          </th>
          <th scope="col" dir="ltr" className={number}>
            <bdi>{voice.say('chapters.change')}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Change({ moved, children }: { readonly moved: Moved; readonly children: ReactNode }) {
  const styles = useStyles();
  const looks = useLooks();
  const number = mergeClasses(looks.cell, looks.number);
  const amount = (value: Exact | null) => (value ? <Amount value={value} bare /> : '–');
  return (
    <tr>
      <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
        {children}
      </th>
      <td dir="ltr" className={number}>
        <div className={styles.two}>
          <span className={looks.faint}>{amount(moved.old)}</span>
          <span>{amount(moved.new)}</span>
        </div>
      </td>
      <td dir="ltr" className={number}>
        <div className={styles.two}>
          <Amount value={moved.change} signed bare />
          {moved.percent && (
            <span className={looks.faint}>
              <Percent value={moved.percent} signed />
            </span>
          )}
        </div>
      </td>
    </tr>
  );
}

/** The account's name leads to its line in the newer budget, else in the older. */
function Account({ account, duel }: { readonly account: MovedAccount; readonly duel: Duel }) {
  const [line, reading] =
    account.newLines[0] === undefined
      ? [account.oldLines[0], duel.oldReading]
      : [account.newLines[0], duel.newReading];
  const name = (
    <>
      <bdi>{account.account}</bdi> <bdi>{account.name}</bdi>
    </>
  );
  return line === undefined ? name : <CellLink at={reading.placeOf(['lines', line])}>{name}</CellLink>;
}
