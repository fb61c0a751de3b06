import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { readQuotaInput, type QuotaArgument } from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';
import { useSimulation } from '../simulate/simulation.js';
import { LabelledInput } from '../simulate/TextField.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  add: { alignSelf: 'flex-start' },
});

const ARGUMENTS = ['population', 'socio', 'periph'] as const satisfies readonly QuotaArgument[];
const BLANK = { population: '', socio: '', periph: '' } as const;

/** A figure may be left blank: then the quota is undetermined until it is known. */
function figureOf(argument: QuotaArgument, text: string) {
  if (text.trim() === '') return { value: null };
  const value = typedNumber(text)?.toNumber() ?? text;
  const read = readQuotaInput({ population: 1, socio: 1, periph: 1, [argument]: value });
  return read.ok ? { value: read.value[argument] } : { problem: read.problems[0] };
}

/** An authority that the registry does not know, or that is planned. */
export function OwnMember() {
  const styles = useStyles();
  const { voice, send } = useSimulation();
  const [name, setName] = useState('');
  const [texts, setTexts] = useState<Readonly<Record<QuotaArgument, string>>>(BLANK);
  const figures = {
    population: figureOf('population', texts.population),
    socio: figureOf('socio', texts.socio),
    periph: figureOf('periph', texts.periph),
  };
  const whole = name.trim() !== '' && ARGUMENTS.every((argument) => !figures[argument].problem);
  const add = () => {
    const { population, socio, periph } = figures;
    send({
      type: 'member-added',
      member: {
        key: `own:${crypto.randomUUID()}`,
        name: name.trim(),
        population: population.value ?? null,
        socio: socio.value ?? null,
        periph: periph.value ?? null,
      },
    });
    setName('');
    setTexts(BLANK);
  };
  return (
    <>
      <Field label={voice.say('members.name')} size="small">
        <Input
          size="small"
          value={name}
          onChange={(_event, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <div className={styles.figures}>
        {ARGUMENTS.map((argument) => {
          const { problem } = figures[argument];
          return (
            <LabelledInput
              key={argument}
              label={voice.say(`figures.${argument}`)}
              value={texts[argument]}
              problem={problem && voice.problem(problem)}
              onText={(text) => {
                setTexts({ ...texts, [argument]: text });
              }}
            />
          );
        })}
      </div>
      <Button size="small" className={styles.add} disabled={!whole} onClick={add}>
        {voice.say('members.join')}
      </Button>
    </>
  );
}
