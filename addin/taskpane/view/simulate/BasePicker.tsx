import { Field, makeStyles, Select } from '@fluentui/react-components';
import { nameIn } from '../../../../lib/index.js';
import { hasAllColumns, tableId } from '../../state/members.js';
import type { Area } from '../../state/pane.js';
import type { SimulateVoice } from '../../words/simulate/load.js';
import { usePane } from '../pane.js';

const TABLE = 'table ';
const CLUSTER = 'cluster ';

const areaOf = (value: string): Area =>
  value.startsWith(TABLE)
    ? { name: 'simulate', table: value.slice(TABLE.length) }
    : { name: 'simulate', cluster: value.slice(CLUSTER.length) };

// A list is as wide as its longest option unless it is told otherwise.
const useStyles = makeStyles({ select: { minWidth: 0, width: '100%' } });

/** Whose quotas: a table of the workbook, or any cluster of the registry, which needs no sheet. */
export function BasePicker({ voice }: { readonly voice: SimulateVoice }) {
  const styles = useStyles();
  const { state, send } = usePane();
  const { area, reading, registry, language } = state;
  if (area.name !== 'simulate') return null;
  const tables = reading.phase === 'read' ? reading.tables.filter(hasAllColumns) : [];
  return (
    <Field label={voice.say('base')} orientation="horizontal">
      <Select
        size="small"
        className={styles.select}
        value={'table' in area ? TABLE + area.table : CLUSTER + area.cluster}
        onChange={(_event, { value }) => {
          send({ type: 'went', area: areaOf(value) });
        }}
      >
        {'cluster' in area && area.cluster === '' && (
          <option value={CLUSTER}>{voice.say('base.choose')}</option>
        )}
        {tables.map((table) => (
          <option key={tableId(table)} value={TABLE + tableId(table)}>
            {voice.say('base.table', { sheet: table.sheet, count: table.rows.length })}
          </option>
        ))}
        {registry?.clusters().map(({ name, members, uncoded }) => (
          <option key={name.he} value={CLUSTER + name.he}>
            {voice.say('base.cluster', {
              cluster: nameIn(name, language),
              count: members.length + uncoded.length,
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
