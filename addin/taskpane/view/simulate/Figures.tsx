import { makeStyles } from '@fluentui/react-components';
import { Exact, type QuotaArgument, type SimulatedFigure } from '../../../../lib/index.js';
import { overrideField } from '../../state/scenarios/draft.js';
import type { Line } from '../../state/scenarios/outcome.js';
import type { SimulateVoice } from '../../words/simulate/load.js';
import { tokens } from '../tokens.js';
import { useSimulation } from './simulation.js';
import { LabelledInput, useFieldProblem } from './TextField.js';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  source: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

const ARGUMENTS = ['population', 'socio', 'periph'] as const satisfies readonly QuotaArgument[];

/** Where a figure was taken from, and what it was before it grew. */
function sourceText({ source, grownFrom }: SimulatedFigure, voice: SimulateVoice): string {
  const from = (() => {
    switch (source?.kind) {
      case undefined:
        return '';
      case 'vintage':
        return voice.say(`vintage.${source.vintage}`);
      case 'sheet':
        return voice.say('source.sheet');
      case 'added':
        return voice.say('source.added');
      case 'override':
        return voice.say('source.override');
    }
  })();
  const grown =
    grownFrom === undefined ? '' : voice.say('source.grown', { from: voice.digits(new Exact(grownFrom)) });
  return [from, grown].filter((text) => text !== '').join(' · ');
}

/** The three figures of an authority; what is typed here replaces one of them in this scenario alone. */
export function Figures({ line }: { readonly line: Line }) {
  const styles = useStyles();
  const { voice } = useSimulation();
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend className={styles.source}>{voice.say('figures.try', { name: line.name })}</legend>
      <div className={styles.figures}>
        {ARGUMENTS.map((argument) => (
          <FigureField key={argument} line={line} argument={argument} />
        ))}
      </div>
    </fieldset>
  );
}

function FigureField({ line, argument }: { readonly line: Line; readonly argument: QuotaArgument }) {
  const styles = useStyles();
  const { voice, entry, send } = useSimulation();
  const { key, row } = line;
  const problem = useFieldProblem(overrideField(key, argument));
  const figure = row?.figures[argument];
  const typed = entry.draft.overrides[key]?.[argument] ?? '';
  const value = figure?.value;
  return (
    <div>
      <LabelledInput
        label={voice.say(`figures.${argument}`)}
        value={typed}
        placeholder={value === undefined || value === null ? voice.say('undetermined') : String(value)}
        problem={problem}
        onText={(text) => {
          send({ type: 'figure-typed', key, argument, text });
        }}
      />
      {figure && <div className={styles.source}>{sourceText(figure, voice)}</div>}
    </div>
  );
}
