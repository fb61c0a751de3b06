import { Field, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { Exact, sensitivity, type SimulationResult } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { AuthorityRow, isDecided, strongestOf } from './AuthorityRow.js';
import { MovementRow } from './MovementRow.js';
import { useAsked } from './useAsked.js';
import { useQuestionVoice, type QuestionVoice } from './voice.js';

const useStyles = makeStyles({
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
