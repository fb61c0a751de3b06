import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import {
  daysBetween,
  Exact,
  tenderStates,
  type BookCheck,
  type ContractFacts,
  type Money,
  type TenderState,
} from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { Amount, CellLink } from '../parts.js';
import { tokens } from '../tokens.js';
import type { DeadlineVoice } from './deadlineWords.js';

const useStyles = makeStyles({
  tender: { display: 'grid', rowGap: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  name: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  figures: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  figure: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: {
    height: '8px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
  },
  part: { height: '100%', backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none' },
  over: { backgroundColor: tokens.colorPaletteRedBackground3 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly book: BookCheck;
  readonly voice: DeadlineVoice;
}

/** X2, X3 at a glance: how far each tender is used, what is left, which contract crossed it, and how long it lasts at this pace. */
export function Tenders({ book, voice }: Props) {
  const looks = useLooks();
  const { today } = usePane();
  const on = today();
  const facts = book.facts.tenders;
  const states = useMemo(() => (facts ? tenderStates(facts, on) : []), [facts, on]);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{voice.say('tenders')}</h2>
      {states.length === 0 && <div>{voice.say('tenders.none')}</div>}
      {states.map((state, index) => (
        <Tender key={index} state={state} book={book} voice={voice} />
      ))}
    </section>
  );
}

/** In percent, with a decimal: what is not all is never rounded to all, nor what is beyond it to no more than it. */
function shareOf(used: Money, maximum: Money): Exact {
  const share = used.div(maximum).times(100);
  return share.toDecimalPlaces(1, share.lte(100) ? Exact.ROUND_DOWN : Exact.ROUND_UP);
}

interface TenderProps extends Props {
  readonly state: TenderState;
}

function Tender({ state, book, voice }: TenderProps) {
  const styles = useStyles();
  const { voice: first, today } = usePane();
  const { tender, maximum, basis, used, unpriced, room, planned } = state;
  const at = book.placeOf(['tenders', 'tenders', book.facts.tenders?.tenders?.indexOf(tender) ?? -1]);
  const share = room && maximum?.gt(0) ? shareOf(used, maximum) : undefined;
  const isOver = room?.isNegative() === true;
  return (
    <div className={styles.tender}>
      <h3 className={styles.name}>
        {voice.say('tenders.tender', { tender: tender.number, subject: tender.subject?.trim() || 'none' })}
      </h3>
      <dl className={styles.figures}>
        <Figure label={voice.say('tenders.maximum')}>
          {maximum ? (
            <Amount value={maximum} />
          ) : (
            voice.say(tender.maximum === 'none' ? 'tenders.maximum.none' : 'tenders.maximum.unknown')
          )}
        </Figure>
        <Figure label={voice.say('tenders.used')}>
          <Amount value={used} />
        </Figure>
        {room && (
          <Figure label={voice.say(isOver ? 'tenders.excess' : 'tenders.room')} wrong={isOver}>
            <Amount value={room.abs()} />
          </Figure>
        )}
      </dl>
      {share && (
        <>
          <div className={styles.bar} aria-hidden="true">
            <div
              className={mergeClasses(styles.part, isOver && styles.over)}
              style={{ width: `${String(Math.min(100, share.toNumber()))}%` }}
            />
          </div>
          <div>{voice.say('tenders.share', { share: first.perCent(share) })}</div>
        </>
      )}
      <Crossing state={state} book={book} voice={voice} />
      <Forecast state={state} voice={voice} />
      {tender.to && (
        <div>{voice.say('tenders.last', { date: tender.to, over: tender.to < today() ? 'yes' : 'no' })}</div>
      )}
      {basis !== 'unstated' && <div className={styles.label}>{voice.say('tenders.basis', { basis })}</div>}
      {unpriced > 0 && <div>{voice.say('tenders.unpriced', { count: unpriced })}</div>}
      {planned.length > 0 && <div>{voice.say('tenders.planned', { count: planned.length })}</div>}
      {at && (
        <div className={styles.label}>
          <CellLink at={at} />
        </div>
      )}
    </div>
  );
}

interface FigureProps {
  readonly label: string;
  readonly wrong?: boolean;
  readonly children: ReactNode;
}

function Figure({ label, wrong = false, children }: FigureProps) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.figure, wrong && styles.wrong)}>{children}</dd>
    </div>
  );
}

const nameOf = ({ name, authority = '' }: ContractFacts): string => `${name} ${authority}`.trim();

function Crossing({ state: { crossing = [], contracts, maximum, room }, book, voice }: TenderProps) {
  const styles = useStyles();
  const { voice: first } = usePane();
  const [contract, ...others] = crossing;
  if (!contract) return null;
  if (others.length > 0) {
    const names = crossing.map(nameOf).join(' · ');
    return <div className={styles.wrong}>{voice.say('tenders.crossing.several', { contracts: names })}</div>;
  }
  const total = contracts.find((each) => each.contract === contract)?.total;
  const excess = room && maximum && total?.gt(maximum) ? total.minus(maximum) : undefined;
  const at = book.placeOf([
    'tenders',
    'contracts',
    book.facts.tenders?.contracts?.indexOf(contract) ?? -1,
    'amount',
  ]);
  return (
    <div>
      <span className={styles.wrong}>
        {voice.say('tenders.crossing', {
          contract: contract.name,
          authority: contract.authority?.trim() || 'none',
          date: contract.on ?? 'none',
          excess: excess ? first.nis(excess) : 'none',
        })}
      </span>{' '}
      {at && <CellLink at={at} />}
    </div>
  );
}

function Forecast({ state: { exhausted, contracts, used }, voice }: Pick<TenderProps, 'state' | 'voice'>) {
  const { voice: first, today } = usePane();
  const from = contracts[0]?.contract.on;
  if (exhausted === undefined || from === undefined) return null;
  const days = daysBetween(from, today());
  return <div>{voice.say('tenders.forecast', { date: exhausted, used: first.nis(used), from, days })}</div>;
}
