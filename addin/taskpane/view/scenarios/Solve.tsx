import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Solved, SolveProblem } from '../../../../lib/index.js';
import { answer, type Question } from '../../state/scenarios/solving.js';
import { Amount, Digits, Note } from '../parts.js';
import { Several } from '../Several.js';
import { useSimulation } from '../simulate/simulation.js';
import { LabelledInput } from '../simulate/TextField.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
  answer: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'flex-start',
  },
  value: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

const SEEK = ['tariff', 'factor', 'ceiling'] as const;

/** From an answer to its question: what tariff or factor comes to a total, what tariff keeps an authority to a ceiling. */
export function Solve() {
  const styles = useStyles();
  const { voice, result, send } = useSimulation();
  const [seek, setSeek] = useState<Question['seek']>('tariff');
  const [authority, setAuthority] = useState('');
  const [typed, setTyped] = useState('');
  const solved = useMemo(() => {
    const question: Question = seek === 'ceiling' ? { seek, authority } : { seek };
    return result && answer(question, typed, result, result.scenario.arrangement);
  }, [result, seek, authority, typed]);
  return (
    <>
      <Field label={voice.say('solve.what')} size="small">
        <Select
          size="small"
          className={styles.select}
          value={seek}
          onChange={(_event, { value }) => {
            setSeek(SEEK.find((each) => each === value) ?? 'tariff');
          }}
        >
          {SEEK.map((each) => (
            <option key={each} value={each}>
              {voice.say(`solve.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      {seek === 'ceiling' && (
        <Field label={voice.say('authority')} size="small">
          <Select
            size="small"
            className={styles.select}
            value={authority}
            onChange={(_event, { value }) => {
              setAuthority(value);
            }}
          >
            {result?.rows.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <LabelledInput
        label={voice.say(seek === 'ceiling' ? 'solve.limit' : 'solve.target')}
        value={typed}
        unit="₪"
        onText={setTyped}
      />
      <div aria-live="polite">
        {solved?.ok && (
          <div className={styles.answer}>
            <Answer solved={solved.value} ceiling={seek === 'ceiling'} />
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                send({ type: 'arranged', model: solved.value.model });
              }}
            >
              {voice.say('solve.apply')}
            </Button>
          </div>
        )}
        {solved && !solved.ok && <Refusal problems={solved.problems} />}
      </div>
    </>
  );
}

function Answer({ solved, ceiling }: { readonly solved: Solved; readonly ceiling: boolean }) {
  const styles = useStyles();
  const { voice } = useSimulation();
  const { parameter, value, total, exact, missed } = solved;
  return (
    <>
      <div>
        {voice.say(parameter === 'tariff' ? 'tariff' : 'factor')}{' '}
        <span className={styles.value}>
          {parameter === 'tariff' ? <Amount value={value} /> : <Digits>{voice.perCent(value)}</Digits>}
        </span>
      </div>
      <div>{voice.say(ceiling ? 'solve.quota' : 'solve.total', { amount: voice.nis(total) })}</div>
      {exact ? (
        <div>{voice.say('solve.exact')}</div>
      ) : (
        <div>
          {voice.say(ceiling ? 'solve.room' : missed.isNegative() ? 'solve.over' : 'solve.short', {
            amount: voice.nis(missed.abs()),
          })}
        </div>
      )}
    </>
  );
}

/** Authorities are counted in the library's sentences; here they are named. */
function Refusal({ problems }: { readonly problems: readonly SolveProblem[] }) {
  const { voice, result } = useSimulation();
  return (
    <Note tone="warning">
      <Several>
        {problems.map((problem, index) => {
          const number = Number(problem.facts['number']);
          const name = result?.rows[number - 1]?.name;
          return (
            <span key={index}>
              {name !== undefined && <bdi>{name}: </bdi>}
              {voice.problem(problem)}
            </span>
          );
        })}
      </Several>
    </Note>
  );
}
