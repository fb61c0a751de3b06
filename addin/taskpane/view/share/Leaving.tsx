import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Problem, Result, Snapshot } from '../../../../lib/index.js';
import { sameBook } from '../../state/share/compared.js';
import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { FileField } from './FileField.js';
import { fileSentence } from './FilesSentence.js';
import { LeavingKinds, type Out } from './LeavingKinds.js';
import { LeavingPlan } from './LeavingPlan.js';
import { lookInto, type Looked } from './LeavingSource.js';
import { useShareLooks } from './looks.js';
import type { ShareProps } from './share.js';

/** What was looked into: a file by its name, or the open workbook as it was then. */
type Origin = { readonly file: string } | { readonly of: Snapshot };

interface Found {
  readonly origin: Origin;
  readonly looked: Looked;
}

const ENDING = /\.xls[xm]$/i;

/** What goes along with a file unseen, and a copy of it without what is chosen; the workbook itself is never written to. */
export function Leaving({ voice, sheets }: Omit<ShareProps, 'announce'>) {
  const looks = useShareLooks();
  const { state, intents } = usePane();
  const { reading } = state;
  const book = reading.phase === 'read' ? reading.snapshot : undefined;
  const [busy, setBusy] = useState<'asking' | 'reading'>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [found, setFound] = useState<Found>();
  const [out, setOut] = useState<Out>(new Set());
  const asked = useRef(0);

  const look = async (
    origin: Origin,
    from: 'asking' | 'reading',
    bytes: () => Promise<Result<Uint8Array, Problem>>,
  ) => {
    const mine = ++asked.current;
    setFound(undefined);
    setProblems([]);
    setOut(new Set());
    setBusy(from);
    const given = await bytes();
    if (mine === asked.current) setBusy('reading');
    const looked = given.ok ? await lookInto(given.value) : given;
    // Something else was asked for meanwhile.
    if (mine !== asked.current) return;
    setBusy(undefined);
    if (looked.ok) setFound({ origin, looked: looked.value });
    else setProblems(looked.problems);
  };

  const origin = found?.origin;
  const isOwn = origin !== undefined && 'of' in origin;
  const isPast = isOwn && book !== undefined && !sameBook(origin.of, book);
  const ending = origin && 'file' in origin ? (ENDING.exec(origin.file)?.[0] ?? '.xlsx') : '.xlsx';
  const stem =
    origin && 'file' in origin
      ? voice.plain('share.leaving.copy-of', { file: origin.file.replace(ENDING, '') })
      : voice.plain('share.leaving.copy');
  const shown = {
    voice,
    canShow: (sheet: string) =>
      isOwn && sheets.some(({ name, visibility }) => name === sheet && visibility === 'visible'),
  };

  return (
    <>
      <p className={looks.plain}>{voice.say('share.leaving.why')}</p>
      <Button
        size="small"
        className={looks.act}
        disabled={!book}
        disabledFocusable={busy !== undefined}
        onClick={() => {
          if (book) void look({ of: book }, 'asking', async () => (await intents.files()).wholeFile());
        }}
      >
        {voice.say('share.leaving.ask')}
      </Button>
      <FileField
        voice={voice}
        label={voice.say('share.leaving.file')}
        onFiles={([file]) => {
          if (!file) return;
          void look({ file: file.name }, 'reading', async () => ({
            ok: true,
            value: new Uint8Array(await file.arrayBuffer()),
          }));
        }}
      />
      {busy && <Busy label={voice.say(`share.leaving.${busy}`)} />}
      <div role="alert">
        {problems.map((problem, index) => (
          <Note key={index} tone="error">
            {fileSentence(problem, voice)}
          </Note>
        ))}
      </div>
      <div role="status">
        {origin &&
          voice.say('share.leaving.of', {
            file: 'file' in origin ? origin.file : voice.say('share.leaving.book'),
          })}
        {isPast && <Note tone="warning">{voice.say('share.leaving.past')}</Note>}
        {found?.looked.items.length === 0 && <Note>{voice.say('share.leaving.none')}</Note>}
      </div>
      {found && found.looked.items.length > 0 && (
        <>
          <LeavingKinds items={found.looked.items} out={out} onChoose={setOut} {...shown} />
          <LeavingPlan looked={found.looked} out={out} name={`${stem}${ending}`} isPast={isPast} {...shown} />
        </>
      )}
    </>
  );
}
