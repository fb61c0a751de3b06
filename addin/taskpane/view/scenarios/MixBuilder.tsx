import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { buildMix } from '../../state/scenarios/build.js';
import { Cross } from '../simulate/Cross.js';
import { useSimulation } from '../simulate/simulation.js';
import { fieldSentence, LabelledInput } from '../simulate/TextField.js';
import { tokens } from '../tokens.js';
import { modelOf, useModelSources } from './sources.js';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 6em auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'end',
  },
  problem: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  add: { alignSelf: 'flex-start' },
});

interface Row {
  readonly source: string;
  readonly weight: string;
}

/** Several arrangements by weights that add up to 100 %. */
export function MixBuilder() {
  const styles = useStyles();
  const { voice, send } = useSimulation();
  const sources = useModelSources();
  const [rows, setRows] = useState<readonly Row[]>(() => [
    { source: 'recommended', weight: '50' },
    { source: sources[1]?.id ?? 'equal', weight: '50' },
  ]);
  const build = (each: readonly Row[]) =>
    buildMix(each.map(({ source, weight }) => ({ weight, model: modelOf(sources, source) })));
  const apply = (next: readonly Row[]) => {
    setRows(next);
    const built = build(next);
    if (built?.ok) send({ type: 'arranged', model: built.value });
  };
  const first = useRef(() => {
    apply(rows);
  });
  useEffect(() => {
    first.current();
  }, []);
  const change = (index: number, row: Partial<Row>) => {
    apply(rows.map((each, at) => (at === index ? { ...each, ...row } : each)));
  };
  const built = build(rows);
  return (
    <div className={styles.rows}>
      {rows.map((row, index) => (
        <div key={index} className={styles.row}>
          <Field label={voice.say('part', { number: index + 1 })} size="small">
            <Select
              size="small"
              className={styles.select}
              value={row.source}
              onChange={(_event, { value }) => {
                change(index, { source: value });
              }}
            >
              {sources.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <LabelledInput
            label={voice.say('step.weight')}
            value={row.weight}
            unit="%"
            onText={(weight) => {
              change(index, { weight });
            }}
          />
          <Cross
            label={voice.say('mix.remove', { number: index + 1 })}
            disabled={rows.length <= 2}
            onClick={() => {
              apply(rows.filter((_, at) => at !== index));
            }}
          />
        </div>
      ))}
      <div aria-live="polite">
        {built && !built.ok && (
          <div className={styles.problem}>{fieldSentence(built.problems[0], voice)}</div>
        )}
        {!built && <div className={styles.problem}>{voice.say('source.unreadable')}</div>}
      </div>
      <Button
        size="small"
        className={styles.add}
        onClick={() => {
          apply([...rows, { source: 'per-head', weight: '0' }]);
        }}
      >
        {voice.say('mix.add')}
      </Button>
    </div>
  );
}
