import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { lazy, memo, Suspense, useEffect, useId, useRef } from 'react';
import { usePane } from '../pane.js';
import type { Item } from '../../state/check/items.js';
import { Busy, CellLink } from '../parts.js';
import { tokens } from '../tokens.js';
import { TextButton } from '../TextButton.js';
import { sentenceOf, useCheck } from './check.js';
import { clauseText } from './clause.js';
import { OutcomeIcon } from './OutcomeIcon.js';

const Because = lazy(() => import('./Because.js').then((module) => ({ default: module.Because })));

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
  },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  icon: { paddingBlockStart: '2px' },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  because: { marginInlineStart: 'auto' },
});

interface Props {
  readonly item: Item;
  readonly open: boolean;
  /** Its cell is selected in the sheet. */
  readonly selected: boolean;
}

/** One finding: its sentence, its clause, its cell, and why. */
export const Finding = memo(function Finding({ item, open, selected }: Props) {
  const styles = useStyles();
  const { voice: first } = usePane();
  const { voice, send } = useCheck();
  const line = useRef<HTMLLIElement>(null);
  const [said, details] = [useId(), useId()];
  const { entry, key } = item;
  const { at, sheet, source, outcome } = entry;

  // What is selected in the sheet comes into view here.
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <li
      ref={line}
      tabIndex={-1}
      className={mergeClasses(styles.item, selected && styles.selected)}
      {...(selected && { 'aria-current': true })}
    >
      <span className={styles.icon}>
        <OutcomeIcon outcome={outcome} />
      </span>
      <div className={styles.body}>
        <div id={said}>{sentenceOf(entry, voice)}</div>
        <div className={styles.where}>
          {source && <span>{clauseText(source, voice)}</span>}
          {at ? <CellLink at={at} /> : sheet !== undefined && <bdi>{sheet}</bdi>}
          <TextButton
            className={styles.because}
            aria-expanded={open}
            aria-controls={details}
            aria-describedby={said}
            onClick={() => {
              send(open ? { type: 'closed', key } : { type: 'opened', key });
            }}
          >
            {voice.say('because')}
          </TextButton>
        </div>
        {open && (
          <div id={details}>
            <Suspense fallback={<Busy label={first.say('reading')} />}>
              <Because entry={entry} />
            </Suspense>
          </div>
        )}
      </div>
    </li>
  );
});
