import { makeStyles } from '@fluentui/react-components';
import { Exact, type Citation, type QuotaWorking, type Step } from '../../../../lib/index.js';
import { fieldCell, standingQuota } from '../../state/members.js';
import type { Line } from '../../state/scenarios/outcome.js';
import type { SimulateVoice } from '../../words/simulate/load.js';
import { Amount, CellLink, Digits } from '../parts.js';
import { tokens } from '../tokens.js';
import { useSimulation } from './simulation.js';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  result: { fontWeight: tokens.fontWeightSemibold },
  source: { color: tokens.colorNeutralForeground2 },
  quote: { margin: 0, paddingInlineStart: tokens.spacingHorizontalS },
  inputs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly line: Line;
  readonly working: QuotaWorking;
}

function labelOf({ symbol }: Step, { input, bound }: QuotaWorking, voice: SimulateVoice): string {
  const residents = (count: number): string => voice.digits(new Exact(count));
  switch (symbol) {
    case 'C':
      return voice.say('step.C', { index: input.socio });
    case 'D':
      return voice.say('step.D', { index: input.periph });
    case 'variable':
      return voice.say('step.variable', { population: residents(input.population) });
    case 'S':
      return voice.say('step.S', { population: residents(input.population) });
    case 'cap':
    case 'floor':
      return voice.say(`step.${symbol}`, { from: residents(bound?.from ?? 0) });
    case 'weight':
    case 'A':
    case 'B':
    case 'per-resident':
    case 'T':
    case 'shares':
    case 'amount':
    case 'sum':
    case 'factor':
    case 'quota':
    case 'rounding':
      return voice.say(`step.${symbol}`);
  }
}

/** How a number came about: the figures that it starts from, then every step with the clause that asks for it. */
export function Why({ line, working }: Props) {
  const styles = useStyles();
  const { voice, base } = useSimulation();
  const { input } = working;
  const { member, row } = line;
  const standing = member && standingQuota(member);
  const recommended = line.recommended?.quota;
  const { table } = base;
  return (
    <div>
      <div className={styles.inputs}>
        {(['population', 'socio', 'periph'] as const).map((field) => {
          const here = row?.figures[field].source?.kind === 'sheet';
          const at = here && table && member ? fieldCell(table, member, field) : undefined;
          const figure = <Digits>{voice.digits(new Exact(input[field]))}</Digits>;
          return (
            <span key={field}>
              {voice.say(field)} {at ? <CellLink at={at}>{figure}</CellLink> : figure}
            </span>
          );
        })}
      </div>
      <ol className={styles.steps}>
        {working.steps.map((step) => (
          <li key={`${step.part ?? ''}${step.symbol}`}>
            <div className={step.symbol === 'quota' ? styles.result : undefined}>
              <div className={styles.line}>
                <span>{labelOf(step, working, voice)}</span>
                <StepAmount step={step} />
              </div>
            </div>
            <Source source={step.source} />
          </li>
        ))}
      </ol>
      {standing && recommended && !standing.eq(recommended) && (
        <div>
          {voice.say('sheet-quota-differs', {
            here: voice.nis(standing),
            model: voice.nis(recommended),
          })}
        </div>
      )}
    </div>
  );
}

function StepAmount({ step: { amount, unit } }: { readonly step: Step }) {
  const { voice } = useSimulation();
  switch (unit) {
    case 'per-cent':
      return <Digits>{voice.perCent(amount)}</Digits>;
    case 'nis-per-resident':
      return (
        <span>
          <Digits>{voice.amountDigits(amount)}</Digits> {voice.say('unit.per-resident')}
        </span>
      );
    case 'share':
      return <Digits>{voice.digits(amount)}</Digits>;
    case 'nis':
      return <Amount value={amount} />;
  }
}

/** The clause, and its words on demand, in the document's own language. */
function Source({ source }: { readonly source: Citation }) {
  const styles = useStyles();
  const { voice } = useSimulation();
  return (
    <details className={styles.source}>
      <summary>{voice.say('clause', { section: source.section })}</summary>
      <blockquote className={styles.quote} lang="he" dir="rtl">
        {source.quote}
      </blockquote>
    </details>
  );
}
