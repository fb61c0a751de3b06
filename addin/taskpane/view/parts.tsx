import { Link, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Exact } from '../../../lib/index.js';
import type { CellAt } from '../state/members.js';
import { cellText } from '../state/places.js';
import { usePane } from './pane.js';

const useStyles = makeStyles({
  number: {
    direction: 'ltr',
    unicodeBidi: 'isolate',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  amount: { unicodeBidi: 'isolate', whiteSpace: 'nowrap' },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
  link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'start', unicodeBidi: 'isolate' },
  note: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStrokeAccessible,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  warning: {
    borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  error: {
    borderInlineStartColor: tokens.colorPaletteRedBorderActive,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  busy: { display: 'flex', justifyContent: 'start', paddingBlock: tokens.spacingVerticalS },
});

/** Digits alone: left to right in every language, with figures of one width. */
export function Digits({ children }: { readonly children: string }) {
  return <bdi className={useStyles().number}>{children}</bdi>;
}

interface AmountProps {
  readonly value: Exact;
  /** A plus or minus and its colour: for differences. */
  readonly signed?: boolean;
  /** Where the column's heading says the unit, the cell does not repeat it. */
  readonly bare?: boolean;
}

/** An amount in NIS; agorot only where there are any. */
export function Amount({ value, signed = false, bare = false }: AmountProps) {
  const styles = useStyles();
  const { voice } = usePane();
  const direction = !signed || value.isZero() ? undefined : value.isNegative() ? styles.down : styles.up;
  return (
    <span className={mergeClasses(styles.amount, direction)}>
      <Digits>{voice.amountDigits(value, signed)}</Digits>
      {!bare && '\u00a0₪'}
    </span>
  );
}

/** A figure or an address that leads to its cell. */
export function CellLink({ at, children }: { readonly at: CellAt; readonly children?: ReactNode }) {
  const styles = useStyles();
  const { intents, voice } = usePane();
  const address = cellText(at);
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      title={voice.say('go-to-cell', { cell: address })}
      onClick={() => void intents.show(at)}
    >
      {children ?? <bdi>{address}</bdi>}
    </Link>
  );
}

interface NoteProps {
  readonly tone?: 'plain' | 'warning' | 'error';
  readonly children: ReactNode;
}

export function Note({ tone = 'plain', children }: NoteProps) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.note, tone !== 'plain' && styles[tone])}>{children}</div>;
}

/** Work under way; shown only after a moment, so that quick answers do not flicker. */
export function Busy({ label }: { readonly label: string }) {
  return (
    <div className={useStyles().busy} role="status">
      <Spinner size="tiny" delay={300} label={label} labelPosition="after" />
    </div>
  );
}
