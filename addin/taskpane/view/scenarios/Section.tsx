import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Suspense, useId, useState, type ReactNode } from 'react';
import { Busy } from '../parts.js';
import { usePane } from '../pane.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  button: {
    width: '100%',
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': {
      outlineWidth: '2px',
      outlineStyle: 'solid',
      outlineColor: tokens.colorStrokeFocus2,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  said: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginInlineStart: 'auto',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  wide: { paddingInlineStart: 0 },
  closed: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

interface Props {
  readonly title: string;
  /** What is in it, while it is closed. */
  readonly said?: string | undefined;
  /** Takes the whole width, for tables and pictures. */
  readonly wide?: boolean;
  /** Open from the start. */
  readonly begins?: 'open';
  readonly children: ReactNode;
}

/** A part that opens on demand; what is in it is fetched and drawn only then. */
export function Section({ title, said, wide = false, begins, children }: Props) {
  const styles = useStyles();
  const { voice } = usePane();
  const [open, setOpen] = useState(begins === 'open');
  const body = useId();
  return (
    <section>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <svg
            width="10"
            height="10"
            viewBox="0 0 10 10"
            aria-hidden="true"
            className={open ? undefined : styles.closed}
          >
            <path d={open ? 'M0 2h10L5 9z' : 'M2 0v10l7-5z'} fill="currentColor" />
          </svg>
          <span>{title}</span>
          {said !== undefined && !open && <span className={styles.said}>{said}</span>}
        </button>
      </h3>
      {open && (
        <div id={body} className={mergeClasses(styles.body, wide && styles.wide)}>
          <Suspense fallback={<Busy label={voice.say('reading')} />}>{children}</Suspense>
        </div>
      )}
    </section>
  );
}
