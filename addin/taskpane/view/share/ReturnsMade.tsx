import { Button } from '@fluentui/react-components';
import { surveyRecord, type IsoDate, type ReturnBook, type Returns } from '../../../../lib/index.js';
import { Note } from '../parts.js';
import { Files } from './Files.js';
import type { MadeFile } from './FilesMade.js';
import { useShareLooks } from './looks.js';
import type { ShareProps } from './share.js';

export interface MadeBooks {
  readonly returns: Returns;
  readonly books: readonly ReturnBook[];
  readonly files: readonly MadeFile[];
  readonly issued: IsoDate;
  readonly edition: number;
}

/** Whether the workbook's own record speaks of these very books. */
function isRemembered({ books }: MadeBooks, sheets: ShareProps['sheets']): boolean {
  const kept = surveyRecord(sheets).entries.filter(({ kind }) => kind === 'return');
  const text = JSON.stringify(kept.map(({ payload }) => payload));
  return books.every(({ id }) => text.includes(id));
}

/** The books as files, and what the cluster's own workbook has to remember of them. */
export function ReturnsMade({ made, voice, sheets, announce }: ShareProps & { readonly made: MadeBooks }) {
  const looks = useShareLooks();
  const { books, files, issued, edition, returns } = made;
  return (
    <>
      <div role="status">
        <Note>{voice.say('share.returns.made', { count: books.length, edition })}</Note>
      </div>
      <Files files={files} together={`${voice.plain('share.returns')} ${String(edition)}`} voice={voice} />
      <div role="status">
        {isRemembered(made, sheets) ? (
          <Note>{voice.say('share.returns.remembered', { edition })}</Note>
        ) : (
          <Note tone="warning">
            <p className={looks.plain}>{voice.say('share.returns.remember')}</p>
            <Button
              size="small"
              onClick={() => {
                announce(returns.planIssued(sheets, issued, books));
              }}
            >
              {voice.say('share.announce')}
            </Button>
          </Note>
        )}
      </div>
    </>
  );
}
