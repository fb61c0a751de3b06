import { Button, Field, Input, makeStyles, Select, Slider } from '@fluentui/react-components';
import type { MembersTable, ModelProblem, QuotaModel, Result } from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';
import type { Basis } from '../../state/figures.js';
import { standingQuota } from '../../state/members.js';
import { publishedOn } from '../../state/pane.js';
import { usePane } from '../pane.js';
import { Bands } from './Bands.js';
import { Coefficients } from './Coefficients.js';
import { fieldProblem } from './fieldProblem.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  controls: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  tariff: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  slider: { flex: '1 1 8em', minWidth: '6em' },
  number: { width: '7.5em', flex: 'none' },
  reset: { alignSelf: 'flex-start' },
});

/** The slider moves in steps of five agorot; the field takes any tariff. */
const STEPS_PER_NIS = 20;
const SLIDER_TO_NIS = 12;

interface Props {
  readonly table: MembersTable;
  readonly model: Result<QuotaModel, ModelProblem>;
  readonly basis: Basis;
}

export function Controls({ table, model, basis }: Props) {
  const styles = useStyles();
  const { state, voice, send } = usePane();
  const hasStanding = table.rows.some((row) => standingQuota(row) !== undefined);
  const isRecommended = model.ok && model.value.status === 'recommended';
  return (
    <section className={styles.controls}>
      <Tariff model={model} />
      <Bands model={model} />
      <Coefficients model={model} />
      {hasStanding && (
        <Field label={voice.say('compare.with')} orientation="horizontal">
          <Select
            size="small"
            value={basis}
            onChange={(_event, { value }) => {
              send({ type: 'basis-chosen', basis: value === 'sheet' ? 'sheet' : 'recommended' });
            }}
          >
            <option value="sheet">{voice.say('compare.sheet')}</option>
            <option value="recommended">{voice.say('compare.recommended')}</option>
          </Select>
        </Field>
      )}
      {isRecommended ? (
        <div>{voice.say('model.recommended', { published: voice.date(publishedOn(state.recommended)) })}</div>
      ) : (
        <Button
          className={styles.reset}
          onClick={() => {
            send({ type: 'scenario-reset' });
          }}
        >
          {voice.say('reset')}
        </Button>
      )}
    </section>
  );
}

function Tariff({ model }: { readonly model: Result<QuotaModel, ModelProblem> }) {
  const styles = useStyles();
  const { state, voice, send } = usePane();
  const typed = state.scenario.draft.tariff;
  const steps = typedNumber(typed)?.times(STEPS_PER_NIS).toNumber();
  const type = (text: string) => {
    send({ type: 'field-typed', field: 'tariff', text });
  };
  return (
    <Field label={voice.say('tariff')} {...fieldProblem(model, 'tariff', voice)}>
      <div className={styles.tariff}>
        <Slider
          className={styles.slider}
          aria-label={voice.say('tariff')}
          aria-valuetext={`${typed} ₪`}
          min={0}
          max={SLIDER_TO_NIS * STEPS_PER_NIS}
          disabled={steps === undefined}
          value={Math.min(Math.max(steps ?? 0, 0), SLIDER_TO_NIS * STEPS_PER_NIS)}
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
