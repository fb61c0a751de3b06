import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { modelOf } from '../../state/draft.js';
import { figuresOf, isDetermined, usualBasis, type Figures, type Basis } from '../../state/figures.js';
import { openTable } from '../../state/pane.js';
import { usePane } from '../pane.js';
import { Amount, Note } from '../parts.js';
import { ProblemList } from '../ProblemList.js';
import { Controls } from './Controls.js';
import { QuotaTable } from './QuotaTable.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  total: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  delta: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/** What the members would pay under other parameters. Nothing of it is in the workbook until it is written. */
export function Simulate() {
  const { state, voice } = usePane();
  const table = openTable(state);
  const { draft, basis: chosen } = state.scenario;
  const model = useMemo(() => modelOf(draft), [draft]);
  const basis = chosen ?? (table ? usualBasis(table) : 'recommended');
  const figures = useMemo(
    () => table && figuresOf(table, model, state.recommended, basis),
    [table, model, state.recommended, basis],
  );
  if (!table || !figures) return <Note>{voice.say('simulate.nothing')}</Note>;
  return (
    <>
      <Total figures={figures} basis={basis} />
      {model.ok && model.value.status === 'own' && (
        <Note tone="warning">
          <strong>{voice.say('model.own')}</strong>
          <div>{voice.say('model.own.why')}</div>
        </Note>
      )}
      {!model.ok && (
        <Note tone="error">
          {voice.say('model.unreadable')}
          <ProblemList problems={model.problems} />
        </Note>
      )}
      <Controls table={table} model={model} basis={basis} />
      <QuotaTable table={table} figures={figures} basis={basis} />
    </>
  );
}

function Total({ figures, basis }: { readonly figures: Figures; readonly basis: Basis }) {
  const styles = useStyles();
  const { voice } = usePane();
  const { total, rounding, delta } = figures;
  const { amount, known, of: count } = total;
  return (
    <section aria-live="polite">
      <div className={styles.label}>{voice.say('total')}</div>
      {isDetermined(total) ? (
        <div className={styles.total}>
          <Amount value={amount} />
          {delta && !delta.isZero() && (
            <span className={styles.delta}>
              <Amount value={delta} signed />
            </span>
          )}
        </div>
      ) : (
        <>
          <div className={styles.words}>{voice.say('total.undetermined')}</div>
          {known > 0 && <div>{voice.say('total.known', { amount: voice.nis(amount), known, count })}</div>}
        </>
      )}
      {!rounding.isZero() && (
        <div className={styles.label}>
          {voice.say('total.rounding', { amount: voice.nis(rounding, true) })}
        </div>
      )}
      {delta?.isZero() && (
        <div className={styles.label}>
          {voice.say('compare.none', { basis: voice.say(`compare.${basis}`) })}
        </div>
      )}
    </section>
  );
}
