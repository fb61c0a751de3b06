import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { lazy, useMemo, useState } from 'react';
import { comparisonOf, type Choice } from '../../state/compare/choices.js';
import { Note } from '../parts.js';
import { Section } from '../scenarios/Section.js';
import { tokens } from '../tokens.js';
import { AuthorityList } from './AuthorityList.js';
import { Headline } from './Headline.js';
import { Causes, Moves } from './Moves.js';
import { Payers } from './Payers.js';
import { Said } from './Said.js';
import { useSaid } from './voice.js';
import { SpreadOf } from './SpreadOf.js';
import { WriteComparison } from './WriteComparison.js';

const Matrix = lazy(() => import('./Matrix.js').then((module) => ({ default: module.Matrix })));
const Pictures = lazy(() =>
  import('../pictures/Pictures.js').then((module) => ({ default: module.Pictures })),
);

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  select: { minWidth: 0, width: '100%' },
  swap: { minWidth: 0 },
});

interface Props {
  /** What can be compared, in the order in which it is offered. */
  readonly choices: readonly Choice[];
  /** What is compared until somebody chooses: the one that is being worked on, and what it is compared with elsewhere. */
  readonly current: string;
  readonly basis: string;
}

/** Two scenarios, or the sheet's quotas and a scenario: what changes for whom. */
export function Compare(props: Props) {
  return (
    <Said>
      <Comparing {...props} />
    </Said>
  );
}

function Comparing({ choices, current, basis }: Props) {
  const voice = useSaid();
  const [chosen, choose] = useState<{ readonly old?: string; readonly next?: string }>({});
  const of = (id: string | undefined) => choices.find((choice) => choice.id === id);
  const next = of(chosen.next) ?? of(current) ?? choices.at(-1);
  const usual = of(basis);
  const old =
    of(chosen.old) ?? (usual === next ? undefined : usual) ?? choices.find((choice) => choice !== next);
  if (!old || !next) return <Note>{voice.say('compare.one')}</Note>;
  return (
    <>
      <Pair choices={choices} old={old} next={next} onPick={choose} />
      <Result old={old} next={next} choices={choices} />
    </>
  );
}

interface PairProps {
  readonly choices: readonly Choice[];
  readonly old: Choice;
  readonly next: Choice;
  readonly onPick: (pair: { readonly old: string; readonly next: string }) => void;
}

function Pair({ choices, old, next, onPick }: PairProps) {
  const styles = useStyles();
  const voice = useSaid();
  const pair = { old: old.id, next: next.id };
  return (
    <div className={styles.pair}>
      {(['old', 'next'] as const).map((side) => (
        <Field key={side} label={voice.say(`compare.${side}`)} style={{ gridColumn: side === 'old' ? 1 : 3 }}>
          <Select
            size="small"
            className={styles.select}
            value={pair[side]}
            onChange={(_event, { value }) => {
              onPick({ ...pair, [side]: value });
            }}
          >
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      <Button
        size="small"
        appearance="subtle"
        className={styles.swap}
        style={{ gridColumn: 2, gridRow: 1 }}
        icon={<Swap />}
        aria-label={voice.say('compare.swap')}
        title={voice.say('compare.swap')}
        onClick={() => {
          onPick({ old: next.id, next: old.id });
        }}
      />
    </div>
  );
}

const Swap = () => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2 5h11m-3-3 3 3-3 3M14 11H3m3-3-3 3 3 3" stroke="currentColor" strokeWidth="1.3" fill="none" />
  </svg>
);

function Result({ old, next, choices }: Omit<PairProps, 'onPick'>) {
  const voice = useSaid();
  const comparison = useMemo(() => comparisonOf(old, next), [old, next]);
  return (
    <>
      <Headline comparison={comparison} name={next.name} />
      <Payers comparison={comparison} />
      <Section title={voice.say('pictures')} wide>
        <Pictures comparison={comparison} old={old.name} next={next.name} />
      </Section>
      <AuthorityList comparison={comparison} old={old} next={next} />
      {comparison.attribution.length > 0 && <Causes comparison={comparison} />}
      <Moves comparison={comparison} />
      <SpreadOf comparison={comparison} />
      <WriteComparison comparison={comparison} old={old} next={next} />
      <Section title={voice.say('matrix')} wide>
        <Matrix choices={choices} />
      </Section>
    </>
  );
}
