import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Evidence, StepStanding } from '../../../../../lib/index.js';
import type { CellAt } from '../../../state/members.js';
import { CellLink } from '../../parts.js';
import { tokens } from '../../tokens.js';
import type { MembershipVoice } from './membership.js';
import { StandingIcon } from './StandingIcon.js';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
  icon: { paddingBlockStart: '2px' },
  small: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** One thing that the procedure asks for: what it is, how it stands, and what shows it. */
export interface Standing {
  readonly key: string;
  readonly what: string;
  readonly standing: StepStanding;
  readonly evidence: Evidence | undefined;
  readonly at: CellAt | undefined;
  readonly more?: ReactNode;
}

interface Props {
  readonly label: string;
  readonly list: readonly Standing[];
  readonly voice: MembershipVoice;
}

interface ShownProps {
  readonly evidence: Exclude<Evidence, 'none'>;
  readonly voice: MembershipVoice;
}

/** The number of the document and its day, each in its own direction. */
function Shown({ evidence: { reference, on }, voice }: ShownProps) {
  return (
    <>
      <bdi>{reference}</bdi>
      {on !== undefined && ' · '}
      {on !== undefined && <bdi>{voice.date(on)}</bdi>}
    </>
  );
}

/** Each with a sign and a word, and the cell of what shows it. */
export function Standings({ label, list, voice }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {list.map(({ key, what, standing, evidence, at, more }) => {
        const said =
          evidence === undefined || evidence === 'none' ? undefined : (
            <Shown evidence={evidence} voice={voice} />
          );
        return (
          <li key={key} className={styles.line}>
            <span className={styles.icon}>
              <StandingIcon standing={standing} />
            </span>
            <div>
              <div>{what}</div>
              <div className={styles.small}>
                <span>{voice.say(`req.standing.${standing}`)}</span>
                {said && at ? <CellLink at={at}>{said}</CellLink> : said}
                {more}
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
