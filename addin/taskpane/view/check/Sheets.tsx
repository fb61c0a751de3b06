import { Fragment, lazy, useMemo } from 'react';
import { unknownSheets, type BookCheck, type CheckedSheet } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { Section } from '../scenarios/Section.js';
import { TextButton } from '../TextButton.js';
import { Answered } from './Answered.js';
import { useCheck } from './check.js';
import { SheetCard } from './SheetCard.js';

const TemplateMaker = lazy(() =>
  import('./TemplateMaker.js').then((module) => ({ default: module.TemplateMaker })),
);

const isUnsure = ({ readings }: CheckedSheet): boolean =>
  readings.some(({ confidence, questions }) => confidence === 'unsure' || questions.length > 0);

/** Which sheets were understood as what, what was asked about them, and which were not. Open where somebody is asked something. */
export function Sheets({ book }: { readonly book: BookCheck }) {
  const looks = useLooks();
  const { intents } = usePane();
  const { voice, checking } = useCheck();
  const { snapshot } = book.request;
  const read = book.sheets.filter(({ readings }) => readings.length > 0);
  const unsure = read.filter(isUnsure).length;
  const hidden = new Set(
    snapshot.sheets.flatMap(({ name, visibility }) => (visibility === 'visible' ? [] : [name])),
  );
  const unknown = useMemo(() => [...unknownSheets(book)], [book]);
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
      {unknown.length > 0 && (
        <div className={looks.small}>
          {voice.say('kind.none')}:{' '}
          {unknown.map((sheet, index) => (
            <Fragment key={sheet}>
              {index > 0 && ' · '}
              <TextButton
                title={voice.say('go-to-sheet', { sheet })}
                onClick={() => void intents.show({ sheet, row: 0, column: 0 })}
              >
                <bdi>{sheet}</bdi>
              </TextButton>
            </Fragment>
          ))}
        </div>
      )}
      {orphans.length > 0 && (
        <>
          <h4 className={looks.heading}>{voice.say('answers.given')}</h4>
          <Answered answers={orphans} named />
        </>
      )}
      <Section title={voice.say('empty.template')}>
        <TemplateMaker />
      </Section>
    </Section>
  );
}
