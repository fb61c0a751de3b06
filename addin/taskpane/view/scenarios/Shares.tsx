import { Button, makeStyles } from '@fluentui/react-components';
import { Exact } from '../../../../lib/index.js';
import { typedNumber } from '../../numbers.js';
import type { SharesDraft } from '../../state/scenarios/arrangement.js';
import { resultOf } from '../../state/scenarios/outcome.js';
import { plainScenario } from '../../state/scenarios/simulation.js';
import { scenarioDraft } from '../../state/scenarios/draft.js';
import { Cross } from '../simulate/Cross.js';
import { useSimulation, type SimulationView } from '../simulate/simulation.js';
import { DraftField } from '../simulate/TextField.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 6em auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
  },
  name: { overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rows: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  add: { alignSelf: 'flex-start' },
});

/** Residents of every member as the scenario has them; shares are kept by size, for that is what a table in a sheet is asked by. */
function sizesOf({ entry, base, result }: SimulationView): readonly { name: string; population: number }[] {
  // A field that cannot be read hides the result, but not who is a member.
  const rows =
    (result ?? resultOf({ draft: scenarioDraft(plainScenario(entry.draft.id)) }, base))?.rows ?? [];
  return rows.flatMap(({ name, figures }) =>
    figures.population.value === null ? [] : [{ name, population: figures.population.value }],
  );
}

/** A total, and the share of every authority in it, in any scale. */
export function Shares({ at, part }: { readonly at: string; readonly part: SharesDraft }) {
  const styles = useStyles();
  const view = useSimulation();
  const { voice, send } = view;
  const sizes = sizesOf(view);
  const sizeOf = (text: string): number | undefined => typedNumber(text)?.toNumber();
  const given = new Set(part.shares.map(({ population }) => sizeOf(population)));
  const missing = sizes.filter(({ population }) => !given.has(population));
  return (
    <>
      <DraftField field={`${at}.total`} label={voice.say('step.T')} value={part.total} unit="₪" />
      <div className={styles.rows}>
        {part.shares.map(({ population, share }, index) => {
          const size = sizeOf(population);
          const names = sizes.filter((each) => each.population === size).map(({ name }) => name);
          const name = names.length > 0 ? names.join(', ') : voice.say('shares.nobody');
          return (
            <div key={index} className={styles.row}>
              <span className={styles.name}>
                <bdi>{name}</bdi>
                <span className={styles.note}>
                  {' · '}
                  {voice.say('shares.residents', {
                    count: size === undefined ? population : voice.digits(new Exact(size)),
                  })}
                </span>
              </span>
              <DraftField
                bare
                field={`${at}.shares.${index}.share`}
                label={voice.say('shares.of', { name })}
                value={share}
              />
              <Cross
                label={voice.say('shares.remove', { name })}
                onClick={() => {
                  send({ type: 'row-removed', list: `${at}.shares`, index });
                }}
              />
            </div>
          );
        })}
      </div>
      {missing.map(({ name, population }) => (
        <Button
          key={population}
          size="small"
          className={styles.add}
          onClick={() => {
            send({
              type: 'row-added',
              list: `${at}.shares`,
              row: { population: String(population), share: '0' },
            });
          }}
        >
          {voice.say('shares.add', { name })}
        </Button>
      ))}
    </>
  );
}
