import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import {
  SETTLEMENT_KEYS,
  type BookCheck,
  type OpenItem,
  type Settlement as Settled,
} from '../../../../../lib/index.js';
import type { Leaver } from '../../../state/governance/leavers.js';
import { settlementOf, type ChosenKey } from '../../../state/governance/settling.js';
import { useLooks } from '../../looks.js';
import { CellLink, Note } from '../../parts.js';
import { Several } from '../../Several.js';
import { tokens } from '../../tokens.js';
import type { MembershipVoice } from './membership.js';
import { SettlementTable } from './SettlementTable.js';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
  net: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const KEYS: readonly ChosenKey[] = ['sheet', ...SETTLEMENT_KEYS];

interface Props {
  readonly book: BookCheck;
  readonly leaver: Leaver | undefined;
  readonly voice: MembershipVoice;
}

/** J4: what is divided with an authority that leaves, by the sheet's keys or by another. */
export function Settlement({ book, leaver, voice }: Props) {
  const looks = useLooks();
  const items = book.facts.membership?.settlement;
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{voice.say('set.title')}</h2>
      {!items || items.length === 0 ? (
        <div>{voice.say('set.none')}</div>
      ) : leaver ? (
        <Divided book={book} leaver={leaver} voice={voice} />
      ) : (
        <div>{voice.say('set.nobody')}</div>
      )}
    </section>
  );
}

function netText({ net }: Settled, who: string, voice: MembershipVoice): string {
  const amount = voice.nis(net.abs());
  if (net.isZero()) return voice.say('set.even', { who });
  return voice.say(net.isNegative() ? 'set.owes' : 'set.due', { who, amount });
}

function Divided({ book, leaver, voice }: Props & { readonly leaver: Leaver }) {
  const styles = useStyles();
  const looks = useLooks();
  const [key, setKey] = useState<ChosenKey>('sheet');
  const facts = book.facts.membership;
  const settled = useMemo(() => facts && settlementOf(facts, leaver.name, key), [facts, leaver, key]);
  if (!facts || !settled) return null;
  const { items, open, part } = settled;
  return (
    <>
      <div className={looks.small}>{voice.say('set.ours')}</div>
      <Field label={voice.say('set.key')}>
        <Select
          size="small"
          className={styles.select}
          value={key}
          onChange={(_event, { value }) => {
            setKey(KEYS.find((each) => each === value) ?? 'sheet');
          }}
        >
          {KEYS.map((each) => (
            <option key={each} value={each}>
              {voice.say(`set.key.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {items.length > 0 && (
        <>
          <div aria-live="polite">
            <div className={styles.net}>{netText(settled, leaver.name, voice)}</div>
            <div className={looks.small}>
              {voice.say('set.net', { assets: voice.nis(part.asset), debts: voice.nis(part.debt) })}
            </div>
          </div>
          <SettlementTable book={book} settled={settled} voice={voice} />
        </>
      )}
      {items.length + open.length === 0 && <div>{voice.say('req.papers.items', { count: 0 })}</div>}
      {open.length > 0 && <Open book={book} open={open} voice={voice} />}
    </>
  );
}

function gapText({ why, authorities }: OpenItem, voice: MembershipVoice): string {
  const names = authorities.join(' · ');
  return why === 'repeated' || why === 'leaver' || why === 'weights'
    ? voice.say(`set.gap.${why}`, { names })
    : voice.say(`set.gap.${why}`);
}

interface OpenProps {
  readonly book: BookCheck;
  readonly open: readonly OpenItem[];
  readonly voice: MembershipVoice;
}

/** What could not be divided, and why. */
function Open({ book, open, voice }: OpenProps) {
  return (
    <Note tone="warning">
      {voice.say('set.open', { count: open.length })}
      <Several>
        {open.map((item) => {
          const at = book.placeOf(['membership', 'settlement', item.index, 'name']);
          const name = <bdi>{item.name === '' ? voice.say('set.item') : item.name}</bdi>;
          return (
            <span key={item.index}>
              {at ? <CellLink at={at}>{name}</CellLink> : name}: {gapText(item, voice)}
            </span>
          );
        })}
      </Several>
    </Note>
  );
}
