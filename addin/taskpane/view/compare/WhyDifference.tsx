import { makeStyles } from '@fluentui/react-components';
import type { ComparedAuthority, Contribution, Side } from '../../../../lib/index.js';
import type { Choice } from '../../state/compare/choices.js';
import { Amount, Note } from '../parts.js';
import { Several } from '../Several.js';
import { useSimulation } from '../simulate/simulation.js';
import { Why } from '../simulate/Why.js';
import { tokens } from '../tokens.js';
import { useSaid } from './voice.js';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  summary: { cursor: 'pointer' },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What each cause adds; the amounts add up to the difference exactly. */
export function Contributions({ contributions }: { readonly contributions: readonly Contribution[] }) {
  const styles = useStyles();
  const voice = useSaid();
  return (
    <ul className={styles.list}>
      {contributions.map(({ factor, amount }) => (
        <li key={factor} className={styles.line}>
          <span>{voice.say(`factor.${factor}`)}</span>
          <Amount value={amount} signed />
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly authority: ComparedAuthority;
  readonly old: Choice;
  readonly next: Choice;
}

/** Where an authority's difference comes from, and how each of the two quotas was computed. */
export function WhyDifference({ authority, old, next }: Props) {
  const styles = useStyles();
  const voice = useSaid();
  const { attribution, delta } = authority;
  return (
    <Note>
      <div className={styles.parts}>
        <div className={styles.title}>{voice.say('why.difference')}</div>
        {attribution.length > 0 && <Contributions contributions={attribution} />}
        {delta?.isZero() && <div>{voice.say('why.no-difference')}</div>}
        {(old.sheet || next.sheet) && delta && !delta.isZero() && <div>{voice.say('why.sheet')}</div>}
        {authority.old && <Working side={authority.old} choice={old} />}
        {authority.next && <Working side={authority.next} choice={next} />}
      </div>
    </Note>
  );
}

/** Every step of one quota, or why there is none. */
export function Working({ side, choice, open }: { side: Side; choice: Choice; open?: boolean }) {
  const styles = useStyles();
  const voice = useSaid();
  const { base } = useSimulation();
  const { row } = side;
  if (choice.sheet) return null;
  if (!row.working.ok) {
    return (
      <div className={styles.missing}>
        <Several>
          {row.working.problems.map((problem, index) => (
            <span key={index}>{voice.problem(problem)}</span>
          ))}
        </Several>
      </div>
    );
  }
  const member = base.rows.get(row.key);
  return (
    <details open={open}>
      <summary className={styles.summary}>{voice.say('why.working', { name: choice.name })}</summary>
      <Why
        line={{ key: row.key, name: row.name, standing: row.membership, row, ...(member && { member }) }}
        working={row.working.value}
      />
    </details>
  );
}
