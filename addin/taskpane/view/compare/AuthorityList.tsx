import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { Fragment, useId, useMemo, useState } from 'react';
import type { ComparedAuthority, Comparison, Side } from '../../../../lib/index.js';
import type { Choice } from '../../state/compare/choices.js';
import { ordered, ORDERS, type Order } from '../../state/compare/order.js';
import { digits } from '../../numbers.js';
import { fieldCell } from '../../state/members.js';
import { Amount, CellLink } from '../parts.js';
import { Percent } from '../rates.js';
import { useSimulation } from '../simulate/simulation.js';
import { TextButton } from '../TextButton.js';
import { useLooks } from '../looks.js';
import { useSaid } from './voice.js';
import { WhyDifference } from './WhyDifference.js';

const useStyles = makeStyles({
  order: { alignSelf: 'flex-start' },
  two: { display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly comparison: Comparison;
  readonly old: Choice;
  readonly next: Choice;
}

/** Every authority: what it paid, what it would pay, the difference in NIS and per cent, and the same for one resident. */
export function AuthorityList({ comparison, old, next }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const voice = useSaid();
  const [order, setOrder] = useState<Order>('given');
  const authorities = useMemo(() => ordered(comparison.authorities, order), [comparison, order]);
  const number = mergeClasses(looks.cell, looks.number);
  return (
    <section className={looks.section}>
      <Field label={voice.say('list.order')} orientation="horizontal" className={styles.order}>
        <Select
          size="small"
          value={order}
          onChange={(_event, { value }) => {
            setOrder(ORDERS.find((each) => each === value) ?? 'given');
          }}
        >
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {voice.say(`order.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <table className={looks.table}>
        <caption className={looks.caption}>{voice.say('list.caption')}</caption>
        <thead className={looks.head}>
          <tr>
            <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
              {voice.say('list.authority')}
            </th>
            <th scope="col" dir="ltr" className={number}>
              <bdi>{voice.say('list.quota')}</bdi>
            </th>
            <th scope="col" dir="ltr" className={number}>
              <bdi>{voice.say('list.change')}</bdi>
            </th>
          </tr>
        </thead>
        <tbody>
          {authorities.map((authority) => (
            <Row key={authority.key} authority={authority} old={old} next={next} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly authority: ComparedAuthority;
  readonly old: Choice;
  readonly next: Choice;
}

function Row({ authority, old, next }: RowProps) {
  const styles = useStyles();
  const looks = useLooks();
  const voice = useSaid();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { name, standing, delta, perCent } = authority;
  const number = mergeClasses(looks.cell, looks.number);
  const rate = (side: Side | undefined): string =>
    side?.perResident ? digits(side.perResident.toDecimalPlaces(2), voice.language, { places: 2 }) : '–';
  return (
    <Fragment>
      <tr>
        <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
          <bdi>{name}</bdi>
          {standing !== 'stayed' && <div className={looks.small}>{voice.say(standing)}</div>}
          <div className={looks.small}>
            {voice.say('list.per-resident', { old: rate(authority.old), next: rate(authority.next) })}
          </div>
        </th>
        <td dir="ltr" className={number}>
          <div className={styles.two}>
            <span className={looks.faint}>
              <Quota side={authority.old} choice={old} />
            </span>
            <Quota side={authority.next} choice={next} />
          </div>
        </td>
        <td dir="ltr" className={number}>
          <div className={styles.two}>
            <span>
              <TextButton
                aria-expanded={open}
                aria-controls={details}
                title={voice.say('why', { name })}
                onClick={() => {
                  setOpen(!open);
                }}
              >
                {delta ? (
                  <Amount value={delta} signed bare />
                ) : (
                  <span className={looks.missing}>{voice.say('unknown')}</span>
                )}
              </TextButton>
            </span>
            {perCent && (
              <span className={looks.faint}>
                <Percent value={perCent} signed />
              </span>
            )}
          </div>
        </td>
      </tr>
      {open && (
        <tr id={details}>
          <td colSpan={3} className={looks.cell}>
            <WhyDifference authority={authority} old={old} next={next} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** A quota; one that stands in the sheet leads to its cell. */
function Quota({ side, choice }: { readonly side: Side | undefined; readonly choice: Choice }) {
  const looks = useLooks();
  const voice = useSaid();
  const { base } = useSimulation();
  if (!side) return '–';
  if (!side.quota) return <span className={looks.missing}>{voice.say('unknown')}</span>;
  const amount = <Amount value={side.quota} bare />;
  const member = choice.sheet && base.rows.get(side.row.key);
  const cell = member && base.table && fieldCell(base.table, member, 'quota');
  return cell ? <CellLink at={cell}>{amount}</CellLink> : amount;
}
