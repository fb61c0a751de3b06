import { makeStyles } from '@fluentui/react-components';
import { Children, useState, type ReactNode } from 'react';
import { usePane } from './pane.js';
import { tokens } from './tokens.js';
import { TextButton } from './TextButton.js';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
});

const FIRST = 5;

/** A list that shows its first items and opens on demand. */
export function Several({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { voice } = usePane();
  const [all, setAll] = useState(false);
  const items = Children.toArray(children);
  const shown = all ? items : items.slice(0, FIRST);
  const hidden = items.length - shown.length;
  return (
    <ul className={styles.list}>
      {shown.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
      {hidden > 0 && (
        <li>
          <TextButton
            onClick={() => {
              setAll(true);
            }}
          >
            {voice.say('show-all', { count: hidden })}
          </TextButton>
        </li>
      )}
    </ul>
  );
}
