import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLooks } from '../looks.js';
import { Digits } from '../parts.js';
import { Section } from '../scenarios/Section.js';
import { tokens } from '../tokens.js';
import { useCheck } from './check.js';
import { TemplateMaker } from './TemplateMaker.js';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  total: { fontWeight: tokens.fontWeightSemibold },
});

const KINDS = ['K1', 'K2', 'K3', 'K4', 'members'] as const;

/** The first rows of the income side of Mate Yehuda's budget for 2024 as it was published, in the ministry's words. */
const FORM = [
  ['ארנונה כללית', '198,473'],
  ['מפעל המים', '–'],
  ['עצמיות חינוך', '22,299'],
  ['עצמיות רווחה', '2,761'],
  ['עצמיות אחר', '74,038'],
  ['סה"כ הכנסות עצמיות', '297,571'],
] as const;

/** Nothing recognised: what is, what the most usual form looks like, and a way to begin. */
export function NothingKnown() {
  const styles = useStyles();
  const looks = useLooks();
  const { voice } = useCheck();
  return (
    <>
      <div>
        {voice.say('empty.known')}
        <ul className={styles.list}>
          {KINDS.map((kind) => (
            <li key={kind}>{voice.say(`kind.${kind}`)}</li>
          ))}
        </ul>
      </div>
      <TemplateMaker />
      <Section title={voice.say('empty.form')} wide>
        <table className={looks.table} lang="he" dir="rtl">
          <caption className={looks.caption} lang={voice.language} dir="auto">
            {voice.say('empty.form.caption')}
          </caption>
          <thead className={looks.head}>
            <tr>
              <th scope="col" className={mergeClasses(looks.cell, looks.name)}>
                הכנסות
              </th>
              <th scope="col" dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
                <bdi>מסגרת תקציב לשנת 2024</bdi>
              </th>
            </tr>
          </thead>
          <tbody>
            {FORM.map(([label, amount], index) => (
              <tr key={label} className={index === FORM.length - 1 ? styles.total : undefined}>
                <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
                  {label}
                </th>
                <td dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
                  <Digits>{amount}</Digits>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}
