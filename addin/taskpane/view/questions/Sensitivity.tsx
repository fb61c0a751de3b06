import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { Fragment, useId, useMemo, useState } from 'react';
import {
  Exact,
  sensitivity,
  type Effect,
  type Money,
  type MovedParameter,
  type Movement,
  type SimulationResult,
} from '../../../../lib/index.js';
import type { Asked } from '../../state/questions/asked.js';
import { useLooks } from '../compare/looks.js';
import { usePane } from '../pane.js';
import { Amount, Busy, Note } from '../parts.js';
import { Several } from '../Several.js';
import { TextButton } from '../TextButton.js';
import { tokens } from '../tokens.js';
import { useAsked } from './useAsked.js';
import { useQuestionVoice, type QuestionVoice } from './voice.js';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  field: { alignSelf: 'flex-start' },
});

interface Props {
  readonly result: SimulationResult;
  /** What the scenario is called. */
  readonly name: string;
}

/** Which parameter moves whom most. */
export function Sensitivity(props: Props) {
  const { voice: first } = usePane();
  const voice = useQuestionVoice();
  return voice ? <Moved {...props} voice={voice} /> : <Busy label={first.say('reading')} />;
}

const PER_CENTS = [1, 5, 10] as const;

function Moved({ result, name, voice }: Props & { readonly voice: QuestionVoice }) {
  const styles = useStyles();
  const looks = useLooks();
  const [by, setBy] = useState<number>(PER_CENTS[0]);
  const asked = useAsked(result);
  const { movements, strongest } = useMemo(
    () => sensitivity(asked.inputs, asked.model, new Exact(by)),
    [asked, by],
  );
  if (asked.inputs.length === 0) return <Note>{voice.say('asked.nobody')}</Note>;
  const number = mergeClasses(looks.cell, looks.number);
  const heading = (text: string) => (
    <th scope="col" dir="ltr" className={number}>
      <bdi>{text}</bdi>
    </th>
  );
  return (
    <section className={looks.section}>
      <div className={looks.small}>{voice.say('asked.of', { name })}</div>
      <Field label={voice.say('sensitivity.by')} className={styles.field}>
        <Select
          size="small"
          value={String(by)}
          onChange={(_event, { value }) => {
            setBy(Number(value));
          }}
        >
          {PER_CENTS.map((each) => (
            <option key={each} value={each}>
              {voice.perCent(new Exact(each))}
            </option>
          ))}
        </Select>
      </Field>
      <div>{voice.say('sensitivity.lead', { by: voice.perCent(new Exact(by)) })}</div>
      {asked.excluded > 0 && (
        <div className={looks.small}>{voice.say('asked.excluded', { count: asked.excluded })}</div>
      )}
      <table className={looks.table}>
        <thead className={looks.head}>
          <tr>
            <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
              {voice.say('column.parameter')}
            </th>
            {heading(voice.say('sensitivity.total'))}
          </tr>
        </thead>
        <tbody>
          {movements.map((movement, index) => (
            <MovementRow key={index} movement={movement} asked={asked} voice={voice} />
          ))}
        </tbody>
      </table>
      <h3 className={looks.heading}>{voice.say('sensitivity.strongest')}</h3>
      <table className={looks.table}>
        <thead className={looks.head}>
          <tr>
            <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
              {voice.say('column.authority')}
            </th>
            {heading(voice.say('column.effect'))}
          </tr>
        </thead>
        <tbody>
          {asked.names.map((authority, member) => (
            <AuthorityRow
              key={member}
              name={authority}
              decided={strongestOf(member, movements.filter(isDecided))}
              any={movements[strongest[member] ?? -1]}
              member={member}
              voice={voice}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A council decides on tables, but on neither residents nor clusters; and a factor moves everybody alike. */
const isDecided = ({ parameter: { kind } }: Movement): boolean =>
  !['factor', 'population', 'socio-index', 'periph-index'].includes(kind);

const effectOn = (movement: Movement | undefined, member: number): Money | undefined => {
  const effect = movement?.effects[member];
  return effect?.known && !effect.amount.isZero() ? effect.amount : undefined;
};

function strongestOf(member: number, movements: readonly Movement[]): Movement | undefined {
  const size = (movement: Movement | undefined) => effectOn(movement, member)?.abs() ?? new Exact(0);
  return movements.reduce<Movement | undefined>(
    (most, each) => (size(each).gt(size(most)) ? each : most),
    undefined,
  );
}

interface AuthorityProps {
  readonly name: string;
  readonly member: number;
  /** Of what the arrangement decides. */
  readonly decided: Movement | undefined;
  /** Of everything. */
  readonly any: Movement | undefined;
  readonly voice: QuestionVoice;
}

function AuthorityRow({ name, member, decided, any, voice }: AuthorityProps) {
  const looks = useLooks();
  const amount = effectOn(decided, member);
  const other = any === decided ? undefined : effectOn(any, member);
  return (
    <tr>
      <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
        <bdi>{name}</bdi>
        <div className={looks.small}>
          {decided ? labelOf(decided, voice) : voice.say('sensitivity.nothing')}
        </div>
        {any && other && (
          <div className={looks.small}>{`${labelOf(any, voice)}: ${voice.nis(other, true)}`}</div>
        )}
      </th>
      <td dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
        {amount ? <Amount value={amount} signed bare /> : '–'}
      </td>
    </tr>
  );
}

interface RowProps {
  readonly movement: Movement;
  readonly asked: Asked;
  readonly voice: QuestionVoice;
}

function MovementRow({ movement, asked, voice }: RowProps) {
  const looks = useLooks();
  const [open, setOpen] = useState(false);
  const details = useId();
  const parameter = labelOf(movement, voice);
  const [first] = movement.ranked;
  const most = first === undefined ? undefined : movement.effects[first];
  return (
    <Fragment>
      <tr>
        <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
          {parameter}
          {first !== undefined && most?.known && !most.amount.isZero() && (
            <div className={looks.small}>
              {voice.say('sensitivity.most', {
                name: asked.names[first] ?? '',
                amount: voice.nis(most.amount, true),
              })}
            </div>
          )}
        </th>
        <td dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
          <TextButton
            aria-expanded={open}
            aria-controls={details}
            title={voice.say('sensitivity.show', { parameter })}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <Amount value={movement.total} signed bare />
          </TextButton>
        </td>
      </tr>
      {open && (
        <tr id={details}>
          <td colSpan={2} className={looks.cell}>
            <Whom movement={movement} asked={asked} voice={voice} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** Whoever is moved most first; those that cannot be moved last, with the reason. */
function Whom({ movement: { effects, ranked }, asked, voice }: RowProps) {
  const styles = useStyles();
  const looks = useLooks();
  const known = new Set(ranked);
  const order = [...ranked, ...[...effects.keys()].filter((member) => !known.has(member))];
  const shown = (effect: Effect | undefined) => {
    if (!effect) return '–';
    if (effect.known) return <Amount value={effect.amount} signed />;
    return <span className={looks.faint}>{voice.say(`no-effect.${effect.reason}`)}</span>;
  };
  return (
    <Note>
      <Several>
        {order.map((member) => (
          <div key={member} className={styles.line}>
            <bdi>{asked.names[member]}</bdi>
            {shown(effects[member])}
          </div>
        ))}
      </Several>
    </Note>
  );
}

function labelOf({ parameter, change }: Movement, voice: QuestionVoice): string {
  const label = parameterLabel(parameter, voice);
  if (change.unit === 'per-cent') return label;
  return `${label} · ${voice.say(change.by === 1 ? 'change.up' : 'change.down')}`;
}

function parameterLabel(parameter: MovedParameter, voice: QuestionVoice): string {
  const residents = (count: number) => voice.digits(new Exact(count));
  const ofPart = (part: number, label: string) =>
    part === 1 ? label : voice.say('moved.part', { parameter: label, part });
  switch (parameter.kind) {
    case 'tariff':
    case 'divided':
      return ofPart(parameter.part, voice.say(`moved.${parameter.kind}`));
    case 'sum':
      return ofPart(parameter.part, voice.say('moved.sum', { from: residents(parameter.from) }));
    case 'socio':
    case 'periph': {
      const { kind, part, from, to } = parameter;
      const clusters =
        from === to ? voice.say('moved.cluster', { from }) : voice.say('moved.clusters', { from, to });
      return ofPart(part, `${voice.say(`moved.${kind}`)} · ${clusters}`);
    }
    case 'cap':
    case 'floor':
      return voice.say(`moved.${parameter.kind}`, { from: residents(parameter.from) });
    case 'factor':
    case 'population':
    case 'socio-index':
    case 'periph-index':
      return voice.say(`moved.${parameter.kind}`);
  }
}
