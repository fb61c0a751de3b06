import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Maker } from './Maker.js';
import { usePane } from './pane.js';
import { Digits } from './parts.js';
import { tokens } from './tokens.js';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: tokens.spacingVerticalXS,
    textAlign: 'start',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  plain: { margin: 0 },
});

/** Tayibe and Kfar Saba by the statistics bureau's figures for 2024; an example on an empty screen needs no registry. */
const EXAMPLE = [
  { name: 'טייבה', population: '46,870', socio: '3', periph: '6' },
  { name: 'כפר סבא', population: '99,410', socio: '8', periph: '8' },
] as const;

/** Nothing found: what a members table looks like, and a way to make one. */
export function Empty() {
  const styles = useStyles();
  const { voice } = usePane();
  const headings = [
    voice.say('empty.heading.name'),
    voice.say('population'),
    voice.say('socio'),
    voice.say('periph'),
  ];
  return (
    <>
      <p className={styles.plain}>{voice.say('empty.teach')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {EXAMPLE.map(({ name, population, socio, periph }) => (
            <tr key={name}>
              <td className={styles.cell} lang="he">
                {name}
              </td>
              {[population, socio, periph].map((figure, index) => (
                <td key={index} className={styles.cell}>
                  <Digits>{figure}</Digits>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Maker />
      <p className={styles.plain}>{voice.say('empty.sample')}</p>
    </>
  );
}
