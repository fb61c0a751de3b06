import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sideBySide } from '../../../../lib/index.js';
import type { Choice } from '../../state/compare/choices.js';
import { Amount, Note } from '../parts.js';
import { TextButton } from '../TextButton.js';
import { tokens } from '../tokens.js';
import { useLooks } from '../looks.js';
import { useSaid } from './voice.js';
import { Working } from './WhyDifference.js';

const useStyles = makeStyles({
  region: {
    overflow: 'auto',
    maxHeight: '70vh',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Separate borders, for collapsed ones do not move along with sticky cells.
  table: { borderCollapse: 'separate', borderSpacing: 0, fontSize: tokens.fontSizeBase200 },
  column: {
    position: 'sticky',
    insetInlineStart: 0,
    zIndex: 1,
    maxWidth: '8.5em',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    maxWidth: '9em',
    minWidth: '6em',
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    verticalAlign: 'bottom',
  },
  corner: { zIndex: 3 },
  // A long name is whole where it is pointed at, and in the list above.
  scenario: {
    display: '-webkit-box',
    overflow: 'hidden',
    WebkitLineClamp: 4,
    WebkitBoxOrient: 'vertical',
  },
  pad: { paddingInline: tokens.spacingHorizontalS },
});

/** Every scenario beside the others, authority by authority; it scrolls within itself, names and headings stay. */
export function Matrix({ choices }: { readonly choices: readonly Choice[] }) {
  const styles = useStyles();
  const looks = useLooks();
  const voice = useSaid();
  const matrix = useMemo(() => sideBySide(choices.map(({ result }) => result)), [choices]);
  const [asked, ask] = useState<{ readonly key: string; readonly column: number }>();
  const number = mergeClasses(looks.cell, looks.number, styles.pad);
  const name = mergeClasses(looks.cell, looks.name, styles.pad, styles.column);
  const askedRow = matrix.rows.find(({ key }) => key === asked?.key);
  const askedCell = asked && askedRow?.cells[asked.column];
  const askedChoice = asked && choices[asked.column];
  return (
    <>
      <div className={looks.small}>{voice.say('matrix.hint')}</div>
      <div className={styles.region} role="region" aria-label={voice.say('matrix')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(name, styles.row, styles.corner)}>
                {voice.say('list.authority')}
              </th>
              {choices.map((choice) => (
                <th key={choice.id} scope="col" dir="ltr" className={mergeClasses(number, styles.row)}>
                  <bdi className={styles.scenario} title={choice.name}>
                    {choice.name}
                  </bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={name}>
                  <bdi>{row.name}</bdi>
                </th>
                {row.cells.map((cell, column) => (
                  <td key={column} dir="ltr" className={number}>
                    {cell.row ? (
                      <TextButton
                        title={voice.say('matrix.why', {
                          name: row.name,
                          scenario: choices[column]?.name ?? '',
                        })}
                        onClick={() => {
                          ask({ key: row.key, column });
                        }}
                      >
                        {cell.quota ? (
                          <Amount value={cell.quota} bare />
                        ) : (
                          <span className={looks.missing}>{voice.say('unknown')}</span>
                        )}
                      </TextButton>
                    ) : (
                      <span title={voice.say('matrix.absent')}>–</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(name, looks.foot)}>
                {voice.say('matrix.total')}
              </th>
              {matrix.scenarios.map(({ total }, column) => (
                <td key={column} dir="ltr" className={mergeClasses(number, looks.foot)}>
                  {total ? (
                    <Amount value={total} bare />
                  ) : (
                    <span className={looks.missing}>{voice.say('total.undetermined')}</span>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <div aria-live="polite">
        {askedRow && askedCell?.row && askedChoice && (
          <Note>
            <strong>
              <bdi>{askedRow.name}</bdi>
            </strong>
            {askedChoice.sheet ? (
              <div>{askedChoice.name}</div>
            ) : (
              <Working side={{ row: askedCell.row }} choice={askedChoice} open />
            )}
          </Note>
        )}
      </div>
    </>
  );
}
