import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { KINDS, kindOf, type Kind } from '../../state/scenarios/kinds.js';
import { publishedOn } from '../../state/pane.js';
import { recommended } from '../../state/scenarios/simulation.js';
import { Busy } from '../parts.js';
import { useSimulation } from '../simulate/simulation.js';
import { Steps } from '../simulate/Steps.js';
import { DraftField } from '../simulate/TextField.js';
import { tokens } from '../tokens.js';
import { FormulaFields } from './FormulaFields.js';
import { Part } from './Part.js';

const Builder = lazy(() => import('./Builder.js').then((module) => ({ default: module.Builder })));

const useStyles = makeStyles({
  arrangement: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  summary: { cursor: 'pointer' },
  reset: { alignSelf: 'flex-start' },
  select: { minWidth: 0, width: '100%' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Kinds that are made from a few fields of their own. */
const BUILT = new Set<Kind>(['equal', 'per-head', 'shares', 'mix', 'phase-in']);

/** By what the quotas are divided: a kind to begin with, then every parameter of it. */
export function Arrangement() {
  const styles = useStyles();
  const { voice, entry, read, send } = useSimulation();
  const [building, setBuilding] = useState<Kind>();
  const { arrangement } = entry.draft;
  const kind = kindOf(arrangement, read.ok ? read.scenario.arrangement : undefined);
  // An arrangement that was changed otherwise since, by a chip or by solving, is what it is now.
  const shown =
    building !== undefined && (BUILT.has(building) ? kind !== 'recommended' : true) ? building : kind;
  const [part, ...more] = arrangement.parts;

  const choose = (chosen: Kind) => {
    setBuilding(chosen);
    if (chosen === 'recommended') send({ type: 'arranged', model: recommended() });
    else if (chosen === 'formula' && kind !== 'formula') {
      send({ type: 'arranged', model: recommended(), within: 'bounds' });
    }
  };

  return (
    <div className={styles.arrangement}>
      <Field label={voice.say('arrangement')} orientation="horizontal">
        <Select
          size="small"
          className={styles.select}
          value={shown}
          onChange={(_event, { value }) => {
            choose(KINDS.find((each) => each === value) ?? 'recommended');
          }}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {voice.say(`kind.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {building !== undefined && BUILT.has(building) && (
        <Suspense fallback={<Busy label={voice.say('reading')} />}>
          <Builder key={building} kind={building} />
        </Suspense>
      )}
      {part && more.length === 0 && part.kind === 'formula' ? (
        <FormulaFields at="arrangement.parts.0" part={part} />
      ) : (
        arrangement.parts.map((each, index) => <Part key={index} index={index} part={each} />)
      )}
      <details>
        <summary className={styles.summary}>{voice.say('bounds')}</summary>
        <DraftField
          field="arrangement.factor"
          label={voice.say('factor')}
          value={arrangement.factor}
          unit="%"
        />
        {(['caps', 'floors'] as const).map((name) => (
          <Steps
            key={name}
            list={`arrangement.${name}`}
            steps={arrangement[name]}
            amount={voice.say(name === 'caps' ? 'cap' : 'floor')}
            add={voice.say(`${name}.add`)}
            remove={(from) => voice.say(`${name}.remove`, { from })}
          />
        ))}
      </details>
      {kind === 'recommended' ? (
        <div className={styles.note}>
          {voice.say('model.recommended', { published: voice.date(publishedOn(recommended())) })}
        </div>
      ) : (
        <Button
          size="small"
          className={styles.reset}
          onClick={() => {
            choose('recommended');
          }}
        >
          {voice.say('reset')}
        </Button>
      )}
    </div>
  );
}
