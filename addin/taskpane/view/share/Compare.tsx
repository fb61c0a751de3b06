import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { loadBookComparer, type Snapshot } from '../../../../lib/index.js';
import { rest } from '../../rest.js';
import { EARLIER, sameBook, type Earlier } from '../../state/share/compared.js';
import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { openBookFile, type BookFile, type FileRefusal } from './compareFile.js';
import { CompareResult, type Compared } from './CompareResult.js';
import { FileField } from './FileField.js';
import { useShareLooks } from './looks.js';
import { sentence, type ShareProps } from './share.js';

interface Found extends Compared {
  /** The open workbook as it was compared. */
  readonly of: Snapshot;
}

/** The workbook that is open beside a file, by what is in them: authorities, accounts, scenarios. */
export function Compare({ voice, announce }: ShareProps) {
  const looks = useShareLooks();
  const { state, intents, today } = usePane();
  const { reading } = state;
  const book = reading.phase === 'read' ? reading.snapshot : undefined;
  const [opened, setOpened] = useState<BookFile>();
  const [refusal, setRefusal] = useState<FileRefusal>();
  const [earlier, setEarlier] = useState<Earlier>('file');
  const [busy, setBusy] = useState<'opening' | 'comparing'>();
  const [found, setFound] = useState<Found>();
  const asked = useRef(0);

  /** Whatever was under way answers another question by now. */
  const anew = (): number => {
    setFound(undefined);
    setBusy(undefined);
    return ++asked.current;
  };

  const choose = async (file: File | undefined) => {
    const mine = anew();
    setOpened(undefined);
    setRefusal(undefined);
    if (!file) return;
    setBusy('opening');
    const read = await openBookFile(file);
    if (mine !== asked.current) return;
    setBusy(undefined);
    if ('snapshot' in read) setOpened(read);
    else setRefusal(read);
  };

  const compare = async (file: BookFile, of: Snapshot) => {
    const mine = anew();
    setBusy('comparing');
    try {
      const [{ checked }, comparer] = await Promise.all([intents.checks(today), loadBookComparer()]);
      const [own, other] = [await checked(of), await checked(file.snapshot)];
      await rest();
      if (mine !== asked.current) return;
      const [older, newer] = earlier === 'file' ? [other, own] : [own, other];
      const comparison = comparer.compareBooks(older, newer, today());
      setFound({ of, file: file.name, earlier, comparison, comparer });
    } finally {
      if (mine === asked.current) setBusy(undefined);
    }
  };

  const isPast = found !== undefined && book !== undefined && !sameBook(found.of, book);
  return (
    <>
      <p className={looks.plain}>{voice.say('share.compare.why')}</p>
      <FileField
        voice={voice}
        label={voice.say('share.compare.file')}
        onFiles={([file]) => void choose(file)}
      />
      <div role="alert">
        {refusal &&
          ('report' in refusal
            ? voice.say('share.compare.report', { file: refusal.report })
            : refusal.problems.map((problem, index) => <div key={index}>{sentence(problem, voice)}</div>))}
      </div>
      <Field label={voice.say('share.compare.earlier')}>
        <RadioGroup
          value={earlier}
          onChange={(_event, { value }) => {
            anew();
            setEarlier(EARLIER.find((each) => each === value) ?? earlier);
          }}
        >
          {EARLIER.map((each) => (
            <Radio key={each} value={each} label={voice.say(`share.compare.earlier.${each}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Button
        size="small"
        className={looks.act}
        disabled={!opened || !book || busy !== undefined}
        onClick={() => {
          if (opened && book) void compare(opened, book);
        }}
      >
        {voice.say('share.compare.do')}
      </Button>
      {busy && <Busy label={voice.say(`share.compare.${busy}`)} />}
      <div role="status">{isPast && <Note tone="warning">{voice.say('share.compare.past')}</Note>}</div>
      {found && <CompareResult {...found} voice={voice} {...(!isPast && { announce })} />}
    </>
  );
}
