import { makeStyles } from '@fluentui/react-components';
import { Exact, type Comparison, type Move } from '../../../../lib/index.js';
import { Several } from '../Several.js';
import { tokens } from '../tokens.js';
import { useLooks } from '../looks.js';
import { useSaid } from './voice.js';
import { Contributions } from './WhyDifference.js';

const useStyles = makeStyles({ name: { fontWeight: tokens.fontWeightSemibold } });

/** Where the whole difference comes from. */
export function Causes({ comparison }: { readonly comparison: Comparison }) {
  const looks = useLooks();
  const voice = useSaid();
  return (
    <section className={looks.section}>
      <h3 className={looks.heading}>{voice.say('causes')}</h3>
      <Contributions contributions={comparison.attribution} />
    </section>
  );
}

/** Whose own figures put it into another band, or gave it another coefficient, and what that alone costs. */
export function Moves({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const looks = useLooks();
  const voice = useSaid();
  const moved = comparison.authorities.filter(({ moves }) => moves.length > 0);
  return (
    <section className={looks.section}>
      <h3 className={looks.heading}>{voice.say('moves')}</h3>
      {moved.length === 0 && <div className={looks.small}>{voice.say('moves.none')}</div>}
      {moved.length > 0 && (
        <Several>
          {moved.map(({ key, name, moves }) => (
            <div key={key}>
              <bdi className={styles.name}>{name}</bdi>
              {moves.map((move) => (
                <MoveLine key={move.parameter} move={move} />
              ))}
            </div>
          ))}
        </Several>
      )}
    </section>
  );
}

function MoveLine({ move: { parameter, old, next, cost } }: { readonly move: Move }) {
  const voice = useSaid();
  const looks = useLooks();
  const step = (value: number) => voice.digits(new Exact(value));
  return (
    <div>
      {voice.say(`moves.${parameter}`, { old: step(old), next: step(next) })}
      <div className={looks.small}>
        {cost ? voice.say('moves.cost', { amount: voice.nis(cost, true) }) : voice.say('moves.cost-unknown')}
      </div>
    </div>
  );
}
