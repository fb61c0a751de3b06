import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { Exact, type MembersTable, type VintageAgreement } from '../../../lib/index.js';
import { isDetermined, recommendedTotal } from '../state/figures.js';
import { fieldCell, hasAllColumns, memberName, withoutInput } from '../state/members.js';
import { cellText } from '../state/places.js';
import type { PaneProblem } from '../words/voice.js';
import { usePane } from './pane.js';
import { Amount, AreaLink, CellLink, Note } from './parts.js';
import { ProblemList } from './ProblemList.js';
import { tokens } from './tokens.js';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  total: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  plain: { margin: 0 },
});

/** One members table: where it stands, what it comes to, whose figures it holds, and what it lacks. */
export function TableCard({ table }: { readonly table: MembersTable }) {
  const styles = useStyles();
  const { state, voice } = usePane();
  const whole = hasAllColumns(table);
  const missing = whole ? withoutInput(table) : [];
  const troubled = state.reading.phase === 'read' ? state.reading.troubles : [];
  const problems = problemsOf(table, new Set(troubled.map(({ cell }) => cellText(cell))));
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <AreaLink sheet={table.sheet} area={table.area} />
        <span>{voice.say('authorities', { count: table.rows.length })}</span>
      </div>
      {whole && <Total table={table} />}
      {whole && missing.length === 0 && <p className={styles.plain}>{voice.say('complete')}</p>}
      {missing.length > 0 && (
        <Note tone="warning">
          {voice.say('missing', { count: missing.length })}
          <ProblemList problems={missing.flatMap(({ input }) => (input.ok ? [] : input.problems))} />
        </Note>
      )}
      {problems.length > 0 && (
        <Note tone="warning">
          <ProblemList problems={problems} />
        </Note>
      )}
      <Vintage table={table} />
    </section>
  );
}

/**
 * Unreadable cells and doubts about the table. What is said elsewhere is not said again: a row that lacks a figure, a formula of
 * ours that shows an error.
 */
function problemsOf(
  { unreadable, notes, rows }: MembersTable,
  troubled: ReadonlySet<string>,
): readonly PaneProblem[] {
  const said = new Set(
    rows.flatMap(({ input }) => (input.ok ? [] : input.problems.map(({ place }) => place))),
  );
  const strangers = rows.flatMap(({ authority }) => (!authority || authority.ok ? [] : authority.problems));
  return [
    ...unreadable.filter(({ place = '' }) => !said.has(place) && !troubled.has(place)),
    ...notes.filter(({ code }) => code !== 'authorities-matched'),
    ...strangers,
  ];
}

function Total({ table }: { readonly table: MembersTable }) {
  const styles = useStyles();
  const { state, voice } = usePane();
  const total = useMemo(() => recommendedTotal(table, state.recommended), [table, state.recommended]);
  const { amount, known, of: count } = total;
  return (
    <div>
      <div className={styles.label}>{voice.say('total.recommended')}</div>
      {isDetermined(total) ? (
        <div className={styles.total}>
          <Amount value={amount} />
        </div>
      ) : (
        <>
          <div>{voice.say('total.undetermined')}</div>
          <div>{voice.say('total.known', { amount: voice.nis(amount), known, count })}</div>
        </>
      )}
    </div>
  );
}

/** Whose figures these are; nothing is said until the registry has arrived. */
function Vintage({ table }: { readonly table: MembersTable }) {
  const styles = useStyles();
  const { state, voice } = usePane();
  const best = table.vintage ?? table.vintages[0];
  if (!state.registry || !best || best.compared === 0) return null;
  if (best.agreeing === 0) return <p className={styles.plain}>{voice.say('vintage.none')}</p>;
  const vintage = voice.say(`vintage.${best.vintage}`);
  const { agreeing, compared } = best;
  if (best.differences.length === 0) {
    return <p className={styles.plain}>{voice.say('vintage.all', { vintage })}</p>;
  }
  return (
    <div>
      {voice.say('vintage.part', { vintage, matching: agreeing, count: compared })}
      <ul className={styles.list}>
        <Differences table={table} agreement={best} />
      </ul>
    </div>
  );
}

function Differences({
  table,
  agreement,
}: {
  readonly table: MembersTable;
  readonly agreement: VintageAgreement;
}) {
  const { voice } = usePane();
  return agreement.differences.map((difference) => {
    const row = table.rows.find((each) => each.row === difference.row);
    const at = row && fieldCell(table, row, difference.field);
    return (
      <li key={difference.place}>
        {at && <CellLink at={at} />}{' '}
        {voice.say('vintage.differs', {
          name: row ? memberName(table, row) : '',
          field: voice.say(difference.field),
          here: voice.digits(new Exact(difference.here)),
          known: voice.digits(new Exact(difference.there)),
        })}
      </li>
    );
  });
}
