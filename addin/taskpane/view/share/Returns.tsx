import { Button, Field, Input } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { fileSentence } from './FilesSentence.js';
import { useShareLooks } from './looks.js';
import { makeBooks, prospectOf, type Prospect, type Source, type Told } from './ReturnsBooks.js';
import { ReturnsMade, type MadeBooks } from './ReturnsMade.js';
import { BOOK_LANGUAGES, ReturnsMembers, type Chosen } from './ReturnsMembers.js';
import { ReturnsProgress } from './ReturnsProgress.js';
import { ReturnsCluster, ReturnsUnit } from './ReturnsTold.js';
import type { ShareProps } from './share.js';

type Asked = Omit<Source, 'answers'>;

interface Found {
  readonly of: Source['sheets'];
  readonly prospect: Prospect;
}

/** Whom books could be made for, asked again whenever the workbook or what was told changes. */
function useProspect({ sheets, registry, issued, unit, cluster }: Asked): Found | undefined {
  const { intents, today } = usePane();
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let wanted = true;
    const told = { ...(unit && { unit }), ...(cluster !== undefined && { cluster }) };
    void intents
      .checks(today)
      .then((checks) => checks.kept())
      .then((answers) => prospectOf({ sheets, registry, issued, answers, ...told }))
      .then((prospect) => {
        if (wanted) setFound({ of: sheets, prospect });
      });
    return () => {
      wanted = false;
    };
  }, [intents, today, sheets, registry, issued, unit, cluster]);
  return found;
}

interface Run {
  readonly done: number;
  readonly of: number;
}

/** A workbook for each authority with its own rows. The cluster's own is not written to, unless it is to remember them. */
export function Returns(props: ShareProps) {
  const { voice, sheets } = props;
  const looks = useShareLooks();
  const { state, today } = usePane();
  const [told, setTold] = useState<Told>({});
  const asked: Asked = { sheets, registry: state.registry ?? null, issued: today(), ...told };
  const found = useProspect(asked);
  const [chosen, setChosen] = useState<Chosen>({ left: new Set(), languages: new Map() });
  const [typed, setTyped] = useState<string>();
  const [run, setRun] = useState<Run>();
  const [ended, setEnded] = useState<{ readonly stopped: boolean; readonly problems: readonly Problem[] }>();
  const [made, setMade] = useState<MadeBooks>();
  const stopped = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () => () => {
      stopped.current = true;
    },
    [],
  );

  if (!found) return <Busy label={voice.say('share.returns.reading')} />;
  const { prospect } = found;
  // Of the workbook as it was a moment ago, the edition may be one that went out since.
  const isPast = found.of !== sheets;
  const problems = 'problems' in prospect ? prospect.problems : [];
  const asks = (code: string): boolean => problems.some((problem) => problem.code === code);
  const going = 'members' in prospect ? prospect.members.filter(({ id }) => !chosen.left.has(id)) : [];
  const next = 'members' in prospect ? prospect.edition : 1;
  // Books of an edition before the last would be refused when they come back.
  const least = Math.max(1, next - 1);
  const edition = typed === undefined ? next : /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : NaN;
  const isEdition = edition >= least;

  const make = async () => {
    if (!('members' in prospect)) return;
    stopped.current = false;
    setEnded(undefined);
    setMade(undefined);
    setRun({ done: 0, of: going.length });
    const languages = new Map(
      going.map(({ id }) => [id, chosen.languages.get(id) ?? BOOK_LANGUAGES[0]] as const),
    );
    const books = await makeBooks(
      { ...asked, answers: prospect.answers, edition, languages },
      {
        tell: (done) => {
          setRun({ done, of: going.length });
        },
        isStopped: () => stopped.current,
      },
    );
    setRun(undefined);
    if (!books) setEnded({ stopped: true, problems: [] });
    else if ('problems' in books) setEnded({ stopped: false, problems: books.problems });
    else {
      setTyped(undefined);
      setMade({ ...books, issued: asked.issued, edition });
    }
  };

  return (
    <>
      <p className={looks.plain}>{voice.say('share.returns.why')}</p>
      {[...problems, ...(ended?.problems ?? [])].map((problem, index) => (
        <Note key={index} tone="warning">
          {fileSentence(problem, voice)}
        </Note>
      ))}
      {(told.unit ?? asks('returns-unit-unstated')) && (
        <ReturnsUnit told={told} voice={voice} onTell={setTold} />
      )}
      {(told.cluster !== undefined || asks('returns-cluster-unknown')) && (
        <ReturnsCluster told={told} voice={voice} onTell={setTold} />
      )}
      {'members' in prospect && (
        <>
          <ReturnsMembers members={prospect.members} chosen={chosen} voice={voice} onChoose={setChosen} />
          <Field
            label={voice.say('share.returns.edition')}
            size="small"
            {...(!isEdition && {
              validationState: 'error',
              validationMessage: voice.say('share.returns.edition.whole', { least }),
            })}
          >
            <Input
              size="small"
              inputMode="numeric"
              value={typed ?? String(next)}
              onChange={(_event, { value }) => {
                setTyped(value);
              }}
            />
          </Field>
          <Button
            size="small"
            className={looks.act}
            disabled={going.length === 0 || !isEdition}
            disabledFocusable={run !== undefined || isPast}
            onClick={() => void make()}
          >
            {voice.say('share.returns.do', { count: going.length })}
          </Button>
        </>
      )}
      {run && (
        <ReturnsProgress
          progress={run}
          voice={voice}
          onStop={() => {
            // The button goes away; what is said instead stands here.
            place.current?.focus();
            stopped.current = true;
          }}
        />
      )}
      <div ref={place} tabIndex={-1} className={looks.place} role="status">
        {ended?.stopped && <Note>{voice.say('share.returns.stopped')}</Note>}
      </div>
      {made && <ReturnsMade {...props} made={made} />}
    </>
  );
}
