import { makeStyles } from '@fluentui/react-components';
import { Exact, type BookCheck, type SettledItem } from '../../../../../lib/index.js';
import { weighed } from '../../../state/governance/settling.js';
import { useLooks } from '../../looks.js';
import { Amount, Note } from '../../parts.js';
import { tokens } from '../../tokens.js';
import type { MembershipVoice } from './membership.js';

const useStyles = makeStyles({
  shares: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  share: { margin: 0 },
});

interface Props {
  readonly book: BookCheck;
  readonly leaver: string;
  readonly item: SettledItem;
  readonly voice: MembershipVoice;
}

function keyText({ book, leaver, item, voice }: Props): string {
  const { settlement, weights = [] } = book.facts.membership ?? {};
  const { key, index } = item;
  if (key === 'own') {
    const share = settlement?.[index]?.share ?? new Exact(0);
    return voice.say('set.why.own', { share: voice.perCent(share.times(100)) });
  }
  const { weight, sum } = weighed(key, weights, leaver);
  if (key === 'equal') return voice.say('set.why.equal', { sum: voice.digits(sum) });
  const said = key === 'quota' ? (value: Exact) => voice.nis(value) : (value: Exact) => voice.digits(value);
  return voice.say(`set.why.${key}`, { weight: said(weight), sum: said(sum) });
}

/** How a share came about: what the authority weighs of all, and what every authority gets or bears. */
export function WhyDivided(props: Props) {
  const { book, item, voice } = props;
  const styles = useStyles();
  const looks = useLooks();
  const proposed = book.facts.membership?.settlement?.[item.index]?.proposed;
  return (
    <Note>
      <div>{keyText(props)}</div>
      <div className={looks.small}>{voice.say('set.why.agora')}</div>
      {proposed && <div>{voice.say('set.proposed', { amount: voice.nis(proposed) })}</div>}
      {item.shares.length > 1 && (
        <dl className={styles.shares}>
          {item.shares.map(({ authority, amount }, index) => (
            <Share key={index} authority={authority}>
              <Amount value={amount} />
            </Share>
          ))}
        </dl>
      )}
    </Note>
  );
}

function Share({ authority, children }: { readonly authority: string; readonly children: JSX.Element }) {
  const styles = useStyles();
  return (
    <>
      <dt>
        <bdi>{authority}</bdi>
      </dt>
      <dd className={styles.share}>{children}</dd>
    </>
  );
}
