import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, useEffect, useId, useRef, useState } from 'react';
import type { MembersTable } from '../../../../lib/index.js';
import type { Basis, Figures, Row } from '../../state/figures.js';
import { fieldCell, memberCell, memberIn, memberName } from '../../state/members.js';
import { usePane } from '../pane.js';
import { Amount, CellLink } from '../parts.js';
import { ProblemList } from '../ProblemList.js';
import { Why } from './Why.js';
import { tokens } from '../tokens.js';
import { TextButton } from '../TextButton.js';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  caption: {
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke1,
  },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`, verticalAlign: 'baseline' },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  // Units under units: in a left-to-right cell the end is on the right, whatever the page's direction.
  number: { textAlign: 'end' },
  why: { fontSize: 'inherit' },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  missing: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly table: MembersTable;
  readonly figures: Figures;
  readonly basis: Basis;
}

/** Every authority with what it pays, what it would pay and the difference; each number answers "why". */
export function QuotaTable({ table, figures, basis }: Props) {
  const styles = useStyles();
  const { state, voice } = usePane();
  const { selection } = state;
  const selected = selection && memberIn(table, selection.sheet, selection.area);
  const headings = [
    voice.say(basis === 'sheet' ? 'now' : 'now.recommended'),
    voice.say('new'),
    voice.say('delta'),
  ];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{voice.say('table.caption')}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name)}>
            {voice.say('authority')}
          </th>
          {headings.map((heading) => (
            <th key={heading} scope="col" dir="ltr" className={mergeClasses(styles.cell, styles.number)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.rows.map((row) => (
          <AuthorityRow
            key={row.member.row}
            table={table}
            row={row}
            basis={basis}
            selected={row.member.row === selected?.row}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly table: MembersTable;
  readonly row: Row;
  readonly basis: Basis;
  readonly selected: boolean;
}

function AuthorityRow({ table, row, basis, selected }: RowProps) {
  const styles = useStyles();
  const { voice } = usePane();
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLTableRowElement>(null);
  const details = useId();
  const name = memberName(table, row.member);
  const quotaCell = fieldCell(table, row.member, 'quota');

  // The row that is selected in the sheet comes into view here.
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const number = mergeClasses(styles.cell, styles.number);
  const before = row.before && <Amount value={row.before} bare />;
  return (
    <Fragment>
      <tr
        ref={line}
        className={mergeClasses(selected && styles.selected)}
        {...(selected && { 'aria-current': true })}
      >
        <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
          <CellLink at={memberCell(table, row.member)}>
            <bdi>{name}</bdi>
          </CellLink>
        </th>
        <td dir="ltr" className={number}>
          {before && basis === 'sheet' && quotaCell ? (
            <CellLink at={quotaCell}>{before}</CellLink>
          ) : (
            (before ?? '–')
          )}
        </td>
        <td dir="ltr" className={number}>
          <TextButton
            className={styles.why}
            aria-expanded={open}
            aria-controls={details}
            title={voice.say('why', { name })}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {row.working ? (
              <Amount value={row.working.quota} bare />
            ) : (
              <span className={styles.missing}>{voice.say('undetermined')}</span>
            )}
          </TextButton>
        </td>
        <td dir="ltr" className={number}>
          {row.delta ? <Amount value={row.delta} signed bare /> : '–'}
        </td>
      </tr>
      {open && (
        <tr id={details}>
          <td colSpan={4} className={styles.cell}>
            {row.working ? (
              <Why table={table} row={row} working={row.working} />
            ) : (
              <ProblemList problems={row.member.input.ok ? [] : row.member.input.problems} />
            )}
          </td>
        </tr>
      )}
    </Fragment>
  );
}
