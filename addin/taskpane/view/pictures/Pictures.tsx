import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Said } from '../compare/Said.js';
import { useSaid } from '../compare/voice.js';
import { tokens } from '../tokens.js';
import { Bars } from './Bars.js';
import { Distribution } from './Distribution.js';
import type { PicturesProps } from './props.js';
import { Scatter } from './Scatter.js';

const PICTURES = { bars: Bars, scatter: Scatter, distribution: Distribution } as const;
type Name = keyof typeof PICTURES;
const NAMES = Object.keys(PICTURES) as readonly Name[];

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A comparison to look at: amounts before and after, what a resident pays by cluster, and how that is distributed. */
export function Pictures(props: PicturesProps) {
  return (
    <Said>
      <Chosen {...props} />
    </Said>
  );
}

function Chosen(props: PicturesProps) {
  const styles = useStyles();
  const voice = useSaid();
  const [name, choose] = useState<Name>('bars');
  const Shown = PICTURES[name];
  return (
    <div className={styles.all}>
      <div className={styles.bar} role="group" aria-label={voice.say('pictures')}>
        {NAMES.map((each) => (
          <Button
            key={each}
            size="small"
            appearance={each === name ? 'primary' : 'secondary'}
            aria-pressed={each === name}
            onClick={() => {
              choose(each);
            }}
          >
            {voice.say(`picture.${each}`)}
          </Button>
        ))}
      </div>
      <Shown {...props} />
    </div>
  );
}
