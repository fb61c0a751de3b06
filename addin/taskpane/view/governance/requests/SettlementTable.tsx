import { mergeClasses } from '@fluentui/react-components';
import { Fragment, useId, useState } from 'react';
import {
  money,
  type BookCheck,
  type Money,
  type SettledItem,
  type Settlement,
} from '../../../../../lib/index.js';
import { byKind } from '../../../state/governance/settling.js';
import { useLooks } from '../../looks.js';
import { Amount, CellLink } from '../../parts.js';
import { TextButton } from '../../TextButton.js';
import type { MembershipVoice } from './membership.js';
import { WhyDivided } from './WhyDivided.js';

interface Props {
  readonly book: BookCheck;
  readonly settled: Settlement;
  readonly voice: MembershipVoice;
}

/** Every item with the part of the one that leaves and that of all others, each kind with its total. */
export function SettlementTable({ book, settled, voice }: Props) {
  const looks = useLooks();
  const { leaver, whole, part } = settled;
  const number = mergeClasses(looks.cell, looks.number);
  const headings = [voice.say('set.whole'), voice.say('set.part', { who: leaver }), voice.say('set.rest')];
  return (
    <table className={looks.table}>
      <caption className={looks.caption}>{voice.say('set.caption', { who: leaver })}</caption>
      <thead className={looks.head}>
        <tr>
          <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
            {voice.say('set.item')}
          </th>
          {headings.map((heading, index) => (
            <th key={index} scope="col" dir="ltr" className={number}>
              <bdi>{heading}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      {byKind(settled).map(({ kind, items }) => (
        <Fragment key={kind}>
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={4} className={mergeClasses(looks.cell, looks.name, looks.faint)}>
                {voice.say(`set.kind.${kind}`)}
              </th>
            </tr>
            {items.map((item) => (
              <Item key={item.index} book={book} leaver={leaver} item={item} voice={voice} />
            ))}
          </tbody>
          <tbody className={looks.foot}>
            <tr>
              <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
                {voice.say('set.total')}
              </th>
              {[whole[kind], part[kind], money(whole[kind].minus(part[kind]))].map((amount, index) => (
                <Cell key={index} amount={amount} />
              ))}
            </tr>
          </tbody>
        </Fragment>
      ))}
    </table>
  );
}

function Cell({ amount }: { readonly amount: Money }) {
  const looks = useLooks();
  return (
    <td dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
      <Amount value={amount} bare />
    </td>
  );
}

interface ItemProps {
  readonly book: BookCheck;
  readonly leaver: string;
  readonly item: SettledItem;
  readonly voice: MembershipVoice;
}

function Item({ book, leaver, item, voice }: ItemProps) {
  const looks = useLooks();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { index, name, amount, part, rest } = item;
  const at = book.placeOf(['membership', 'settlement', index, 'name']);
  const label = <bdi>{name === '' ? voice.say('set.item') : name}</bdi>;
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
          {at ? <CellLink at={at}>{label}</CellLink> : label}
        </th>
        <Cell amount={amount} />
        <td dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
          <TextButton
            aria-expanded={open}
            aria-controls={details}
            title={voice.say('set.why', { item: name })}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <Amount value={part} bare />
          </TextButton>
        </td>
        <Cell amount={rest} />
      </tr>
      {open && (
        <tr id={details}>
          <td colSpan={4} className={looks.cell}>
            <WhyDivided book={book} leaver={leaver} item={item} voice={voice} />
          </td>
        </tr>
      )}
    </>
  );
}
