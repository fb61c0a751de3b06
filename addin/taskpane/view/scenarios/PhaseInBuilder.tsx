import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../../../lib/index.js';
import { buildPhaseIn, evenWeights } from '../../state/scenarios/build.js';
import { useSimulation } from '../simulate/simulation.js';
import { fieldSentence, LabelledInput } from '../simulate/TextField.js';
import { tokens } from '../tokens.js';
import { modelOf, useModelSources, type ModelSource } from './sources.js';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  years: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(6em, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  all: { alignSelf: 'flex-start' },
});

interface Plan {
  readonly old: string;
  readonly next: string;
  /** Of the new arrangement, per cent, year by year. */
  readonly weights: readonly string[];
  /** The year that the scenario shows, from 0. */
  readonly year: number;
}

const YEARS = [2, 3, 4, 5, 6, 8, 10] as const;

/** From an old arrangement to a new one over some years: one year is shown, and each can become a scenario of its own. */
export function PhaseInBuilder() {
  const styles = useStyles();
  const { voice, send, entry, read, nameOf } = useSimulation();
  const sources = useModelSources();
  const [plan, setPlan] = useState<Plan>(() => ({
    old: 'recommended',
    next: sources[1]?.id ?? 'equal',
    weights: evenWeights(4),
    year: 0,
  }));
  const build = ({ old, next, weights }: Plan) =>
    buildPhaseIn(modelOf(sources, old), modelOf(sources, next), weights);
  const apply = (change: Partial<Plan>) => {
    const changed = { ...plan, ...change };
    setPlan(changed);
    const built = build(changed);
    const model = built?.ok ? built.value[changed.year] : undefined;
    if (model) send({ type: 'arranged', model });
  };
  const first = useRef(() => {
    apply({});
  });
  useEffect(() => {
    first.current();
  }, []);
  const built = build(plan);

  const bringAll = () => {
    if (!built?.ok || !read.ok) return;
    const name = nameOf(entry);
    const [head, ...more] = built.value.map((arrangement, index): Scenario => ({
      ...read.scenario,
      id: crypto.randomUUID(),
      name: voice.plain('phase.year-of', { name, year: index + 1 }),
      arrangement,
      revision: 0,
    }));
    if (head) send({ type: 'brought', scenarios: [head, ...more] });
  };

  return (
    <div className={styles.fields}>
      <div className={styles.two}>
        <Source
          label={voice.say('phase.old')}
          value={plan.old}
          sources={sources}
          onPick={(old) => {
            apply({ old });
          }}
        />
        <Source
          label={voice.say('phase.next')}
          value={plan.next}
          sources={sources}
          onPick={(next) => {
            apply({ next });
          }}
        />
        <Field label={voice.say('phase.years')} size="small">
          <Select
            size="small"
            className={styles.select}
            value={String(plan.weights.length)}
            onChange={(_event, { value }) => {
              apply({ weights: evenWeights(Number(value)), year: Math.min(plan.year, Number(value) - 1) });
            }}
          >
            {YEARS.map((years) => (
              <option key={years}>{years}</option>
            ))}
          </Select>
        </Field>
        <Field label={voice.say('phase.shown')} size="small">
          <Select
            size="small"
            className={styles.select}
            value={String(plan.year)}
            onChange={(_event, { value }) => {
              apply({ year: Number(value) });
            }}
          >
            {plan.weights.map((_, index) => (
              <option key={index} value={index}>
                {voice.say('phase.year', { year: index + 1 })}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.years}>
        {plan.weights.map((weight, index) => (
          <LabelledInput
            key={index}
            label={voice.say('phase.year', { year: index + 1 })}
            value={weight}
            unit="%"
            onText={(text) => {
              apply({ weights: plan.weights.map((each, at) => (at === index ? text : each)) });
            }}
          />
        ))}
      </div>
      <div aria-live="polite">
        {built && !built.ok && (
          <div className={styles.problem}>{fieldSentence(built.problems[0], voice)}</div>
        )}
        {!built && <div className={styles.problem}>{voice.say('source.unreadable')}</div>}
      </div>
      <Button size="small" className={styles.all} disabled={!built?.ok || !read.ok} onClick={bringAll}>
        {voice.say('phase.all')}
      </Button>
    </div>
  );
}

interface SourceProps {
  readonly label: string;
  readonly value: string;
  readonly sources: readonly ModelSource[];
  readonly onPick: (id: string) => void;
}

function Source({ label, value, sources, onPick }: SourceProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        className={styles.select}
        value={value}
        onChange={(_event, { value: id }) => {
          onPick(id);
        }}
      >
        {sources.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
