import type { BookCheck, CheckedSheet } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { Section } from '../scenarios/Section.js';
import { Answered } from './Answered.js';
import { useCheck } from './check.js';
import { SheetCard } from './SheetCard.js';

const isUnsure = ({ readings }: CheckedSheet): boolean =>
  readings.some(({ confidence, questions }) => confidence === 'unsure' || questions.length > 0);

/** Which sheets were understood as what, what was asked about them, and which were not. Open where somebody is asked something. */
export function Sheets({ book }: { readonly book: BookCheck }) {
  const looks = useLooks();
  const { voice, checking } = useCheck();
  const { snapshot } = book.request;
  const read = book.sheets.filter(({ readings }) => readings.length > 0);
  const unsure = read.filter(isUnsure).length;
  const hidden = new Set(
    snapshot.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [] : [name])),
  );
  const names = new Set(read.map(({ sheet }) => sheet));
  const orphans = checking.answers.filter(({ sheet }) => !names.has(sheet));
  return (
    <Section
      title={voice.say('sheets.read', { count: read.length, unsure })}
      wide
      {...(unsure > 0 && { begins: 'open' })}
    >
      <ul className={looks.list}>
        {read.map((sheet) => (
          <li key={sheet.sheet}>
            <SheetCard checked={sheet} hidden={hidden.has(sheet.sheet)} book={book} />
          </li>
        ))}
      </ul>
      {orphans.length > 0 && (
        <>
          <h4 className={looks.heading}>{voice.say('answers.given')}</h4>
          <Answered answers={orphans} named />
        </>
      )}
    </Section>
  );
}
