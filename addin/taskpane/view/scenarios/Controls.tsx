import { makeStyles } from '@fluentui/react-components';
import { lazy } from 'react';
import { useSimulation } from '../simulate/simulation.js';
import { tokens } from '../tokens.js';
import { Arrangement } from './Arrangement.js';
import { Assumptions } from './Assumptions.js';
import { Chips } from './Chips.js';
import { OrderLimits } from './OrderLimits.js';
import { Section } from './Section.js';

const Members = lazy(() => import('./Members.js').then((module) => ({ default: module.Members })));
const Solve = lazy(() => import('./Solve.js').then((module) => ({ default: module.Solve })));

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** Everything that a scenario may assume, each part opened on demand. */
export function Controls() {
  const styles = useStyles();
  const { voice, entry, base } = useSimulation();
  const { added, removed } = entry.draft;
  const count = base.members.length - removed.length + added.length;
  return (
    <section className={styles.controls}>
      <Chips />
      <Arrangement key={entry.draft.id} />
      <div>
        <Section title={voice.say('solve')}>
          <Solve />
        </Section>
        <Section title={voice.say('members')} said={voice.say('authorities', { count })}>
          <Members />
        </Section>
        <Section title={voice.say('assumptions')}>
          <Assumptions />
        </Section>
        <Section title={voice.say('limits')}>
          <OrderLimits />
        </Section>
      </div>
    </section>
  );
}
