import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useMemo } from 'react';
import { isDetermined } from '../../state/figures.js';
import { basisOf, pictureOf, type Picture } from '../../state/scenarios/outcome.js';
import { Amount, Busy, Note } from '../parts.js';
import { usePane } from '../pane.js';
import { Several } from '../Several.js';
import { tokens } from '../tokens.js';
import { Section } from '../scenarios/Section.js';
import { Basis } from './Basis.js';
import { BasePicker } from './BasePicker.js';
import { QuotaTable } from './QuotaTable.js';
import { useSimulation } from './simulation.js';
import { SimulationProvider } from './SimulationProvider.js';
import { fieldSentence } from './TextField.js';

const ScenarioBar = lazy(() =>
  import('../scenarios/ScenarioBar.js').then((module) => ({ default: module.ScenarioBar })),
);
const Controls = lazy(() =>
  import('../scenarios/Controls.js').then((module) => ({ default: module.Controls })),
);
const Questions = lazy(() =>
  import('../questions/Questions.js').then((module) => ({ default: module.Questions })),
);

const Portable = lazy(() =>
  import('../scenarios/Portable.js').then((module) => ({ default: module.Portable })),
);

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  total: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  delta: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** What the members would pay under other assumptions. Nothing of it is in a cell until it is written. */
export function Simulate() {
  const { state } = usePane();
  return (
    <SimulationProvider
      start={(voice) => (
        <>
          <BasePicker voice={voice} />
          {'table' in state.area && <Note>{voice.say('simulate.nothing')}</Note>}
        </>
      )}
    >
      <Page />
    </SimulationProvider>
  );
}

function Page() {
  const { voice, base, simulation, entry } = useSimulation();
  const picture = useMemo(() => pictureOf(simulation, entry, base), [simulation, entry, base]);
  return (
    <>
      <BasePicker voice={voice} />
      <Total picture={picture} />
      <Suspense fallback={<Busy label={voice.say('reading')} />}>
        <ScenarioBar />
        <Verdict />
        <Controls />
      </Suspense>
      <Basis />
      <QuotaTable picture={picture} />
      <Suspense fallback={<Busy label={voice.say('reading')} />}>
        <div>
          <Questions />
          <Section title={voice.say('portable')}>
            <Portable />
          </Section>
        </div>
      </Suspense>
    </>
  );
}

/** Whether the arrangement needs approval (Q7), keeps to the order's limits (Q9), and what cannot be read. */
function Verdict() {
  const { voice, read, result } = useSimulation();
  return (
    <>
      {result?.needsApproval && (
        <Note tone="warning">
          <strong>{voice.say('model.own')}</strong>
          <div>{voice.say('model.own.why')}</div>
        </Note>
      )}
      {!read.ok && (
        <Note tone="error">
          {voice.say('model.unreadable')}
          <Several>
            {read.problems.map((problem, index) => (
              <span key={index}>{fieldSentence(problem, voice)}</span>
            ))}
          </Several>
        </Note>
      )}
      <Missing />
      {result && result.notes.length > 0 && (
        <Note>
          <Several>
            {result.notes.map((note, index) => (
              <span key={index}>{voice.problem(note)}</span>
            ))}
          </Several>
        </Note>
      )}
      <Limits />
    </>
  );
}

/** Authorities without an index, or without any other figure, are named; nothing stands in for what is not known. */
function Missing() {
  const { voice, result } = useSimulation();
  const missing = result?.rows.filter(({ working }) => !working.ok) ?? [];
  if (missing.length === 0) return null;
  const names = missing.map(({ name }) => name).join(', ');
  return <Note tone="warning">{voice.say('missing.figures', { count: missing.length, names })}</Note>;
}

/** Breaches by name; what is kept, in one line. Nothing is said of limits that nobody gave. */
function Limits() {
  const { voice, read, result } = useSimulation();
  if (!result || !read.ok || read.scenario.limits === undefined) return null;
  const breached = result.limits.filter(({ outcome }) => outcome === 'breached');
  const unknown = result.limits.filter(({ outcome }) => outcome === 'undetermined');
  const shown = [...breached, ...unknown];
  if (shown.length === 0) return <Note>{voice.say('limits.kept')}</Note>;
  return (
    <Note tone={breached.length > 0 ? 'error' : 'warning'}>
      <strong>{voice.say(breached.length > 0 ? 'limits.breached' : 'limits.unknown')}</strong>
      <Several>
        {shown.map((finding, index) => (
          <span key={index}>{voice.problem(finding)}</span>
        ))}
      </Several>
    </Note>
  );
}

function Total({ picture }: { readonly picture: Picture }) {
  const styles = useStyles();
  const { voice, simulation, base, nameOf } = useSimulation();
  const { total, rounding, delta } = picture;
  const { amount, known, of: count } = total;
  const basis = basisOf(simulation, base);
  const compared = simulation.entries.find(({ draft }) => draft.id === basis);
  const name = compared
    ? nameOf(compared)
    : voice.say(basis === 'sheet' ? 'compare.sheet' : 'compare.recommended');
  return (
    <section aria-live="polite">
      <div className={styles.label}>{voice.say('total')}</div>
      {isDetermined(total) ? (
        <div className={styles.total}>
          <Amount value={amount} />
          {delta && !delta.isZero() && (
            <span className={styles.delta}>
              <Amount value={delta} signed />
            </span>
          )}
        </div>
      ) : (
        <>
          <div className={styles.words}>{voice.say('total.undetermined')}</div>
          {known > 0 && <div>{voice.say('total.known', { amount: voice.nis(amount), known, count })}</div>}
        </>
      )}
      {!rounding.isZero() && (
        <div className={styles.label}>
          {voice.say('total.rounding', { amount: voice.nis(rounding, true) })}
        </div>
      )}
      {delta?.isZero() && <div className={styles.label}>{voice.say('compare.none', { basis: name })}</div>}
    </section>
  );
}
