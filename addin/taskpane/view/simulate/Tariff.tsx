import { Field, Input, makeStyles, Slider } from '@fluentui/react-components';
import { useRef } from 'react';
import { typedNumber } from '../../numbers.js';
import type { FormulaDraft } from '../../state/scenarios/arrangement.js';
import { tokens } from '../tokens.js';
import { useSimulation } from './simulation.js';
import { useFieldProblem } from './TextField.js';

const useStyles = makeStyles({
  tariff: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  slider: { flex: '1 1 8em', minWidth: '6em' },
  number: { width: '9em', flex: 'none' },
});

/** The slider moves in steps of five agorot; the field takes any tariff. */
const STEPS_PER_NIS = 20;
/** Three times the recommended tariff; further once a tariff stood above that, and no shorter while it is dragged. */
const USUAL_NIS = 12;
const MOST_NIS = 1e6;

interface Props {
  /** Where the part stands in the draft: `arrangement.parts.0`. */
  readonly at: string;
  readonly part: FormulaDraft;
}

export function Tariff({ at, part }: Props) {
  const styles = useStyles();
  const { voice, send } = useSimulation();
  const field = `${at}.tariff`;
  const problem = useFieldProblem(field);
  const typed = part.tariff;
  const nis = typedNumber(typed)?.toNumber();
  const furthest = useRef(USUAL_NIS);
  furthest.current = Math.min(Math.max(furthest.current, Math.ceil(nis ?? 0)), MOST_NIS);
  const most = furthest.current * STEPS_PER_NIS;
  const steps = nis === undefined ? undefined : Math.round(nis * STEPS_PER_NIS);
  const type = (text: string) => {
    send({ type: 'typed', field, text });
  };
  return (
    <Field
      label={voice.say('tariff')}
      {...(problem !== undefined && { validationState: 'error', validationMessage: problem })}
    >
      <div className={styles.tariff}>
        <Slider
          className={styles.slider}
          aria-label={voice.say('tariff')}
          aria-valuetext={`${typed} ₪`}
          min={0}
          max={most}
          disabled={steps === undefined}
          value={Math.min(Math.max(steps ?? 0, 0), most)}
          onChange={(_event, { value }) => {
            type(agorotText(value * (100 / STEPS_PER_NIS)));
          }}
        />
        <Input
          className={styles.number}
          aria-label={voice.say('tariff')}
          input={{ dir: 'ltr', inputMode: 'decimal' }}
          contentAfter="₪"
          value={typed}
          onChange={(_event, { value }) => {
            type(value);
          }}
        />
      </div>
    </Field>
  );
}

/** 435 agorot as `4.35`, 400 as `4`. */
const agorotText = (agorot: number): string =>
  agorot % 100 === 0 ? String(agorot / 100) : (agorot / 100).toFixed(2);
