import { makeStyles } from '@fluentui/react-components';
import type { CellAt, CheckEntry } from '../../../../lib/index.js';
import { cellAt, labelOf } from '../../state/check/cells.js';
import { usePane } from '../pane.js';
import { CellLink, Note } from '../parts.js';
import { Several } from '../Several.js';
import { tokens } from '../tokens.js';
import { useCheck } from './check.js';
import { clauseText, documentOf, titleOf } from './clause.js';
import { Held } from './Held.js';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { fontWeight: tokens.fontWeightSemibold },
  quote: {
    margin: 0,
    // The page would have it begin where its own language does.
    textAlign: 'start',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  operand: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  value: { marginInlineStart: 'auto' },
  faint: { color: tokens.colorNeutralForeground2 },
});

/** What an outcome means, the cells that it was reckoned from, and the words of the clause. */
export function Because({ entry }: { readonly entry: CheckEntry }) {
  const styles = useStyles();
  const { voice } = useCheck();
  const { at, from, source, outcome } = entry;
  const document = source && documentOf(source);
  const clause = source && clauseText(source, voice);
  const title = document && titleOf(document, voice);
  const cells = at && from.length > 0 ? [at, ...from.filter((cell) => !isSame(cell, at))] : from;
  return (
    <Note>
      <div className={styles.parts}>
        <div className={styles.faint}>{voice.say(`means.${outcome}`)}</div>
        {cells.length > 0 && (
          <div>
            <div className={styles.title}>{voice.say('arithmetic')}</div>
            <Several>
              {cells.map((cell) => (
                <Operand key={`${cell.sheet} ${cell.row} ${cell.column}`} at={cell} checked={cell === at} />
              ))}
            </Several>
          </div>
        )}
        {source && (
          <div>
            <div className={styles.title}>{clause}</div>
            {title !== clause && <div className={styles.faint}>{title}</div>}
            {source.quote !== '' && source.quote !== title && (
              <blockquote
                className={styles.quote}
                lang={document?.language ?? 'he'}
                dir={document?.language === undefined ? 'auto' : 'rtl'}
              >
                {source.quote}
              </blockquote>
            )}
          </div>
        )}
      </div>
    </Note>
  );
}

const isSame = (a: CellAt, b: CellAt): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

interface OperandProps {
  readonly at: CellAt;
  /** It is the cell that was checked, not one that it was checked by. */
  readonly checked: boolean;
}

function Operand({ at, checked }: OperandProps) {
  const styles = useStyles();
  const { state } = usePane();
  const { voice } = useCheck();
  const snapshot = state.reading.phase === 'read' ? state.reading.snapshot : undefined;
  const label = snapshot && labelOf(snapshot, at);
  return (
    <span className={styles.operand}>
      <CellLink at={at} />
      {label !== undefined && <bdi>{label}</bdi>}
      {checked && <span className={styles.faint}>{voice.say('arithmetic.here')}</span>}
      <span className={styles.value}>
        <Held cell={snapshot && cellAt(snapshot, at)} />
      </span>
    </span>
  );
}
