import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellAt } from '../state/members.js';
import { cellText } from '../state/places.js';
import { cellName, areaName, type Area, type Exact } from '../../../lib/index.js';
import { usePane } from './pane.js';
import { tokens } from './tokens.js';
import { TextButton } from './TextButton.js';

const useStyles = makeStyles({
  number: {
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  amount: { unicodeBidi: 'isolate', whiteSpace: 'nowrap' },
  up: { color: tokens.colorPaletteGreenForeground1 },
  down: { color: tokens.colorPaletteRedForeground1 },
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
  busy: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '300ms',
    animationTimingFunction: 'step-end',
    animationFillMode: 'backwards',
  },
  bar: { width: '4em', accentColor: tokens.colorBrandBackground },
});

/** Digits alone: left to right in every language, with figures of one width. */
export function Digits({ children }: { readonly children: string }) {
  return (
    <bdi dir="ltr" className={useStyles().number}>
      {children}
    </bdi>
  );
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

/** The sheet's name in its own direction, then the cells in theirs: `חברות E2`. */
function Address({ sheet, cells }: { readonly sheet: string; readonly cells: string }) {
  return (
    <>
      <bdi>{sheet}</bdi> <bdi>{cells}</bdi>
    </>
  );
}

/** An area as a link that selects it. */
export function AreaLink({ sheet, area }: { readonly sheet: string; readonly area: Area }) {
  const { intents, voice } = usePane();
  return (
    <TextButton
      title={voice.say('go-to-sheet', { sheet })}
      onClick={() => void intents.show({ sheet, area })}
    >
      <Address sheet={sheet} cells={areaName(area)} />
    </TextButton>
  );
}

/** A figure or an address that leads to its cell. */
export function CellLink({ at, children }: { readonly at: CellAt; readonly children?: ReactNode }) {
  const { intents, voice } = usePane();
  const address = cellText(at);
  return (
    <TextButton title={voice.say('go-to-cell', { cell: address })} onClick={() => void intents.show(at)}>
      {children ?? <Address sheet={at.sheet} cells={cellName(at.row, at.column)} />}
    </TextButton>
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

interface BusyProps {
  readonly label: string;
  readonly progress?: { readonly done: number; readonly of: number } | undefined;
  /** How far it is, in words; counting aloud would drown everything else. */
  readonly children?: ReactNode;
}

/** Work under way; it shows only after a moment, so that quick answers do not flicker. */
export function Busy({ label, progress, children }: BusyProps) {
  const styles = useStyles();
  return (
    <div className={styles.busy} role="status">
      <progress
        className={styles.bar}
        aria-hidden="true"
        {...(progress && { max: progress.of, value: progress.done })}
      />
      {label}
      {progress && <div aria-live="off">{children}</div>}
    </div>
  );
}
