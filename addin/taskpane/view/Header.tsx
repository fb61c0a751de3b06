import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { openTable } from '../state/pane.js';
import { usePane } from './pane.js';
import { tokens } from './tokens.js';
import { TextButton } from './TextButton.js';

const useStyles = makeStyles({
  header: {
    flex: 'none',
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    flex: '1 1 auto',
    outlineStyle: 'none',
  },
  where: { flex: '1 1 100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A chevron to where one came from; it points the other way from right to left. */
function Back() {
  const { voice, send } = usePane();
  const points = document.documentElement.dir === 'rtl' ? '9 5 15 12 9 19' : '15 5 9 12 15 19';
  const chevron = (
    <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
      <polyline points={points} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={chevron}
      aria-label={voice.say('back')}
      title={voice.say('back')}
      onClick={() => {
        send({ type: 'went', area: { name: 'overview' } });
      }}
    />
  );
}

export function Header() {
  const styles = useStyles();
  const { state, voice, send, intents } = usePane();
  const table = openTable(state);
  const { name } = state.area;
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(name);

  // Whoever goes to another page by keyboard or screen reader starts at its heading, not at the top of nothing.
  useEffect(() => {
    if (shown.current !== name) title.current?.focus();
    shown.current = name;
  }, [name]);

  return (
    <header className={styles.header}>
      {name !== 'overview' && <Back />}
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {voice.say(name === 'overview' ? 'app' : name)}
      </h1>
      {name === 'overview' && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            send({ type: 'went', area: { name: 'settings' } });
          }}
        >
          {voice.say('settings')}
        </Button>
      )}
      {table && (
        <div className={styles.where}>
          <TextButton
            title={voice.say('go-to-sheet', { sheet: table.sheet })}
            onClick={() => void intents.show(table)}
          >
            <bdi>{table.sheet}</bdi>
          </TextButton>
          {' · '}
          {voice.say('authorities', { count: table.rows.length })}
        </div>
      )}
    </header>
  );
}
