import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { memberCell, memberIn, fieldCell } from '../../state/members.js';
import { basisOf, type Line, type Picture } from '../../state/scenarios/outcome.js';
import type { Basis } from '../../state/scenarios/simulation.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { Amount, CellLink } from '../parts.js';
import { tokens } from '../tokens.js';
import { TextButton } from '../TextButton.js';
import { Details } from './Details.js';
import { useSimulation } from './simulation.js';

const useStyles = makeStyles({
  basis: { overflowWrap: 'anywhere' },
  why: { fontSize: 'inherit' },
  selected: { backgroundColor: tokens.colorBrandBackground2 },
  standing: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100, display: 'block' },
});

/** Every authority with what it pays, what it would pay and the difference; each number answers "why". */
export function QuotaTable({ picture }: { readonly picture: Picture }) {
  const styles = useStyles();
  const looks = useLooks();
  const { state } = usePane();
  const { voice, base, simulation, nameOf } = useSimulation();
  const { selection } = state;
  const { table } = base;
  const selected = selection && table && memberIn(table, selection.sheet, selection.area);
  const basis = basisOf(simulation, base);
  const compared = simulation.entries.find(({ draft }) => draft.id === basis);
  const before = compared ? nameOf(compared) : voice.say(basis === 'sheet' ? 'now' : 'now.recommended');
  const headings = [before, voice.say('new'), voice.say('delta')];
  return (
    <table className={looks.table}>
      <caption className={looks.caption}>{voice.say('table.caption')}</caption>
      <thead className={looks.head}>
        <tr>
          <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
            {voice.say('authority')}
          </th>
          {headings.map((heading, index) => (
            <th
              key={index}
              scope="col"
              dir="ltr"
              className={mergeClasses(looks.cell, looks.number, styles.basis)}
            >
              <bdi>{heading}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {picture.lines.map((line) => (
          <AuthorityRow
            key={`${line.standing} ${line.key}`}
            line={line}
            basis={basis}
            selected={line.member !== undefined && line.member.row === selected?.row}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly line: Line;
  readonly basis: Basis;
  readonly selected: boolean;
}

function AuthorityRow({ line, basis, selected }: RowProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { voice, base } = useSimulation();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLTableRowElement>(null);
  const details = useId();
  const { table } = base;
  const { name, member, standing } = line;
  const quotaCell = table && member && fieldCell(table, member, 'quota');

  // The row that is selected in the sheet comes into view here.
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const number = mergeClasses(looks.cell, looks.number);
  const before = line.before && <Amount value={line.before} bare />;
  return (
    <Fragment>
      <tr
        ref={row}
        className={mergeClasses(selected && styles.selected)}
        {...(selected && { 'aria-current': true })}
      >
        <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
          {table && member ? (
            <CellLink at={memberCell(table, member)}>
              <bdi>{name}</bdi>
            </CellLink>
          ) : (
            <bdi>{name}</bdi>
          )}
          {standing !== 'member' && (
            <span className={styles.standing}>
              {voice.say(standing === 'left' ? 'standing.left' : 'standing.added')}
            </span>
          )}
        </th>
        <td dir="ltr" className={number}>
          {before && basis === 'sheet' && quotaCell ? (
            <CellLink at={quotaCell}>{before}</CellLink>
          ) : (
            (before ?? '–')
          )}
        </td>
        <td dir="ltr" className={number}>
          {standing === 'left' ? (
            '–'
          ) : (
            <TextButton
              className={styles.why}
              aria-expanded={open}
              aria-controls={details}
              title={voice.say('why', { name })}
              onClick={() => {
                setOpen(!open);
              }}
            >
              {line.working ? (
                <Amount value={line.working.quota} bare />
              ) : (
                <span className={looks.missing}>{voice.say('undetermined')}</span>
              )}
            </TextButton>
          )}
        </td>
        <td dir="ltr" className={number}>
          {line.delta ? <Amount value={line.delta} signed bare /> : '–'}
        </td>
      </tr>
      {open && standing !== 'left' && (
        <tr id={details}>
          <td colSpan={4} className={looks.cell}>
            <Details line={line} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}
