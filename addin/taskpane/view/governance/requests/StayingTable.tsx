import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { quotaIn, type Exact, type QuotaBasis, type SimulationRow } from '../../../../../lib/index.js';
import type { Staying } from '../../../state/governance/staying.js';
import { memberCell } from '../../../state/members.js';
import { useLooks } from '../../looks.js';
import { Amount, CellLink } from '../../parts.js';
import type { MembershipVoice } from './membership.js';

const useStyles = makeStyles({ two: { display: 'flex', flexDirection: 'column' } });

interface Props {
  readonly basis: QuotaBasis;
  readonly stayed: Staying;
  readonly voice: MembershipVoice;
}

/** Each of those who stay: today, by the same tariff, and by the tariff that keeps the total with the difference. */
export function StayingTable({ basis, stayed, voice }: Props) {
  const looks = useLooks();
  const { leaver, staying, before, after, kept } = stayed;
  const headings = [
    voice.say('stay.now'),
    voice.say('stay.kept'),
    `${voice.say('stay.new')} · ${voice.say('stay.change')}`,
  ];
  const nameOf = (row: SimulationRow) => <Name row={row} basis={basis} stayed={stayed} />;
  const solved = kept.ok ? kept.value : undefined;
  return (
    <table className={looks.table}>
      <caption className={looks.caption}>{voice.say('stay.caption')}</caption>
      <thead className={looks.head}>
        <tr>
          <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
            {voice.say('stay.authority')}
          </th>
          {headings.map((heading, index) => (
            <th key={index} scope="col" dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
              <bdi>{heading}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {staying.map((row, index) => {
          const quota = quotaIn(row);
          return (
            <Line key={row.key} name={nameOf(row)} now={quota} same={quota} next={solved?.quotas[index]} />
          );
        })}
        <Line
          name={
            <>
              {nameOf(leaver)}
              <div className={looks.small}>{voice.say('stay.leaves')}</div>
            </>
          }
          now={quotaIn(leaver)}
        />
      </tbody>
      <tfoot className={looks.foot}>
        <Line
          name={voice.say('stay.total')}
          now={before.total}
          same={after.total}
          next={solved?.solved.total}
        />
      </tfoot>
    </table>
  );
}

function Name({
  row,
  basis: { table },
  stayed: { rows },
}: Omit<Props, 'voice'> & { readonly row: SimulationRow }) {
  const member = rows.get(row.key);
  const name = <bdi>{row.name}</bdi>;
  return member ? <CellLink at={memberCell(table, member)}>{name}</CellLink> : name;
}

interface LineProps {
  readonly name: ReactNode;
  readonly now: Exact | undefined;
  readonly same?: Exact | undefined;
  readonly next?: Exact | undefined;
}

function Line({ name, now, same, next }: LineProps) {
  const styles = useStyles();
  const looks = useLooks();
  const number = mergeClasses(looks.cell, looks.number);
  return (
    <tr>
      <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
        {name}
      </th>
      <td dir="ltr" className={number}>
        {now ? <Amount value={now} bare /> : '–'}
      </td>
      <td dir="ltr" className={number}>
        {same ? <Amount value={same} bare /> : '–'}
      </td>
      <td dir="ltr" className={number}>
        {next ? (
          <div className={styles.two}>
            <Amount value={next} bare />
            {now && <Amount value={next.minus(now)} signed bare />}
          </div>
        ) : (
          '–'
        )}
      </td>
    </tr>
  );
}
