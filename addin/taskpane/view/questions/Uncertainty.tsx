import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import {
  Exact,
  uncertaintyRuns,
  type Result,
  type SimulationResult,
  type Uncertainty as Answer,
  type UncertaintyProblem,
  type UncertaintyProgress,
} from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { tokens } from '../tokens.js';
import { useQuestionVoice, type QuestionVoice } from './voice.js';
import { UncertaintyAnswer } from './UncertaintyAnswer.js';
import { useAsked } from './useAsked.js';
import { useRun } from './useRun.js';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
  input: { width: '100%', minWidth: 0 },
  bar: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM, minHeight: '32px' },
  progress: { flex: '1 1 auto', minWidth: 0, accentColor: tokens.colorBrandBackground },
  start: { alignSelf: 'flex-start' },
});

const RUNS = 10_000;

interface Props {
  readonly result: SimulationResult;
  /** What the scenario is called. */
  readonly name: string;
}

/** What uncertain numbers of residents do to the quotas. */
export function Uncertainty(props: Props) {
  const { voice: first } = usePane();
  const voice = useQuestionVoice();
  return voice ? <Drawing {...props} voice={voice} /> : <Busy label={first.say('reading')} />;
}

function Drawing({ result, name, voice }: Props & { readonly voice: QuestionVoice }) {
  const styles = useStyles();
  const looks = useLooks();
  const [range, setRange] = useState('5');
  const [seed, setSeed] = useState('1');
  const asked = useAsked(result);
  const { run, start, stop, reset } = useRun<UncertaintyProgress, Result<Answer, UncertaintyProblem>>();
  // An answer for other figures would be a wrong one. Only in leaving them: an effect that comes late must not undo a quick start.
  useEffect(() => reset, [asked, reset]);

  const options = {
    rangePerCent: typedNumber(range) ?? new Exact(NaN),
    runs: RUNS,
    seed: typedNumber(seed)?.toNumber() ?? NaN,
  };
  const problem = run.phase === 'done' && !run.answer.ok ? run.answer.problems[0] : undefined;
  const said = (code: UncertaintyProblem['code']) =>
    problem?.code === code
      ? { validationMessage: voice.problem(problem), validationState: 'error' as const }
      : {};
  if (asked.inputs.length === 0) return <Note>{voice.say('asked.nobody')}</Note>;
  return (
    <section className={looks.section}>
      <div className={looks.small}>{voice.say('asked.of', { name })}</div>
      <div>{voice.say('uncertainty.lead', { count: RUNS })}</div>
      {asked.excluded > 0 && (
        <div className={looks.small}>{voice.say('asked.excluded', { count: asked.excluded })}</div>
      )}
      <div className={styles.fields}>
        <Field label={voice.say('uncertainty.range')} {...said('uncertainty-range')}>
          <Input
            size="small"
            className={styles.input}
            // Unlike ₪, % stands on the right of its digits in every language.
            root={{ dir: 'ltr' }}
            input={{ inputMode: 'decimal' }}
            contentBefore="±"
            contentAfter="%"
            value={range}
            onChange={(_event, { value }) => {
              setRange(value);
              reset();
            }}
          />
        </Field>
        <Field
          label={voice.say('uncertainty.seed')}
          hint={voice.say('uncertainty.seed.why')}
          {...said('uncertainty-seed')}
        >
          <Input
            size="small"
            className={styles.input}
            input={{ dir: 'ltr', inputMode: 'numeric' }}
            value={seed}
            onChange={(_event, { value }) => {
              setSeed(value);
              reset();
            }}
          />
        </Field>
      </div>
      {run.phase === 'running' ? (
        <Progress progress={run.progress} voice={voice} onStop={stop} />
      ) : (
        <Button
          size="small"
          className={styles.start}
          onClick={() => {
            start(uncertaintyRuns(asked.inputs, asked.model, options));
          }}
        >
          {voice.say('uncertainty.start')}
        </Button>
      )}
      <div aria-live="polite">
        {run.phase === 'stopped' && <div>{voice.say('uncertainty.stopped')}</div>}
        {problem && problem.code !== 'uncertainty-range' && problem.code !== 'uncertainty-seed' && (
          <Note tone="warning">{voice.problem(problem)}</Note>
        )}
      </div>
      {run.phase === 'done' && run.answer.ok && (
        <UncertaintyAnswer answer={run.answer.value} names={asked.names} voice={voice} />
      )}
    </section>
  );
}

interface ProgressProps {
  readonly progress: UncertaintyProgress | undefined;
  readonly voice: QuestionVoice;
  readonly onStop: () => void;
}

function Progress({ progress, voice, onStop }: ProgressProps) {
  const styles = useStyles();
  const text = progress
    ? voice.say('uncertainty.progress', {
        done: voice.digits(new Exact(progress.done)),
        of: voice.digits(new Exact(progress.of)),
      })
    : undefined;
  return (
    <>
      <div className={styles.bar}>
        <progress
          className={styles.progress}
          max={progress?.of ?? 1}
          value={progress?.done ?? 0}
          aria-label={voice.say('uncertainty.start')}
          {...(text !== undefined && { 'aria-valuetext': text })}
        />
        <Button size="small" onClick={onStop}>
          {voice.say('uncertainty.stop')}
        </Button>
      </div>
      <div>{text}</div>
    </>
  );
}
