import { makeStyles } from '@fluentui/react-components';
import type { MembersTable } from '../../../lib/index.js';
import { hasAllColumns, tableId, withoutInput } from '../state/members.js';
import { usePane } from './pane.js';
import { tokens } from './tokens.js';

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase300 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  area: {
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Where one can go, each area with its state. A cluster of the registry can be simulated in any workbook. */
export function Areas() {
  const styles = useStyles();
  const { state, voice, send } = usePane();
  const tables = state.reading.phase === 'read' ? state.reading.tables.filter(hasAllColumns) : [];
  if (state.reading.phase !== 'read') return null;
  return (
    <section>
      <h3 className={styles.heading}>{voice.say('areas')}</h3>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={tableId(table)}>
            <SimulateArea table={table} named={tables.length > 1} />
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.area}
            onClick={() => {
              send({ type: 'went', area: { name: 'simulate', cluster: '' } });
            }}
          >
            <span className={styles.title}>{voice.say('simulate.cluster')}</span>
          </button>
        </li>
      </ul>
    </section>
  );
}

interface AreaProps {
  readonly table: MembersTable;
  /** Says which sheet, where there are several. */
  readonly named: boolean;
}

function SimulateArea({ table, named }: AreaProps) {
  const styles = useStyles();
  const { voice, send } = usePane();
  const missing = withoutInput(table).length;
  const count = table.rows.length;
  return (
    <button
      type="button"
      className={styles.area}
      onClick={() => {
        send({ type: 'went', area: { name: 'simulate', table: tableId(table) } });
      }}
    >
      <span className={styles.title}>
        {voice.say('simulate')}
        {named && (
          <>
            {' · '}
            <bdi>{table.sheet}</bdi>
          </>
        )}
      </span>
      <span className={styles.state}>
        {missing === 0
          ? voice.say('simulate.ready', { count })
          : voice.say('simulate.incomplete', { count, missing })}
      </span>
    </button>
  );
}
