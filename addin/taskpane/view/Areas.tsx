import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MembersTable } from '../../../lib/index.js';
import { hasAllColumns, tableId, withoutInput } from '../state/members.js';
import type { Area, PaneState } from '../state/pane.js';
import type { Voice } from '../words/voice.js';
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
  const { state, voice } = usePane();
  if (state.reading.phase !== 'read') return null;
  const tables = state.reading.tables.filter(hasAllColumns);
  return (
    <section>
      <h3 className={styles.heading}>{voice.say('areas')}</h3>
      <ul className={styles.list}>
        {tables.map((table) => (
          <SimulateArea key={tableId(table)} table={table} named={tables.length > 1} />
        ))}
        <Door to={{ name: 'simulate', cluster: '' }} title={voice.say('simulate.cluster')} />
        <Door to={{ name: 'check' }} title={voice.say('check')} state={checked(state, voice)} />
        <Door to={{ name: 'governance' }} title={voice.say('governance')} />
        <Door to={{ name: 'share' }} title={voice.say('share')} />
      </ul>
    </section>
  );
}

function checked({ check }: PaneState, voice: Voice): string {
  if (!check?.book) return voice.say('check.not-yet');
  const count = check.book.findings.filter(({ outcome }) => outcome === 'breached').length;
  return count > 0 ? voice.say('check.breaches', { count }) : voice.say('check.none');
}

interface DoorProps {
  readonly to: Area;
  readonly title: ReactNode;
  readonly state?: string;
}

function Door({ to, title, state }: DoorProps) {
  const styles = useStyles();
  const { send } = usePane();
  return (
    <li>
      <button
        type="button"
        className={styles.area}
        onClick={() => {
          send({ type: 'went', area: to });
        }}
      >
        <span className={styles.title}>{title}</span>
        {state && <span className={styles.state}>{state}</span>}
      </button>
    </li>
  );
}

interface AreaProps {
  readonly table: MembersTable;
  /** Says which sheet, where there are several. */
  readonly named: boolean;
}

function SimulateArea({ table, named }: AreaProps) {
  const { voice } = usePane();
  const missing = withoutInput(table).length;
  const count = table.rows.length;
  return (
    <Door
      to={{ name: 'simulate', table: tableId(table) }}
      title={
        <>
          {voice.say('simulate')}
          {named && (
            <>
              {' · '}
              <bdi>{table.sheet}</bdi>
            </>
          )}
        </>
      }
      state={
        missing === 0
          ? voice.say('simulate.ready', { count })
          : voice.say('simulate.incomplete', { count, missing })
      }
    />
  );
}
