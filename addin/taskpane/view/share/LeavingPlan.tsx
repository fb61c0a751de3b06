import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Leaving, LeavingNote, Problem, Result } from '../../../../lib/index.js';
import { rest } from '../../rest.js';
import { Busy, Note } from '../parts.js';
import { Section } from '../scenarios/Section.js';
import { Several } from '../Several.js';
import { Files } from './Files.js';
import { LeavingItems, LeavingLine, type Shown } from './LeavingItems.js';
import { choiceOf, type Out } from './LeavingKinds.js';
import { makeCopy, planned, type Looked, type MadeCopy } from './LeavingSource.js';
import { useShareLooks } from './looks.js';
import { sentence } from './share.js';

type Planned = Result<Leaving, Problem>;

interface Known {
  readonly looked: Looked;
  readonly out: Out;
  readonly plan: Planned;
}

/** What a copy without these things would be; the one before stays until it is known. */
function usePlanned(looked: Looked, out: Out): Known | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    let wanted = true;
    void rest().then(() => {
      if (wanted) setKnown({ looked, out, plan: planned(looked, choiceOf(looked.items, out)) });
    });
    return () => {
      wanted = false;
    };
  }, [looked, out]);
  return known?.looked === looked ? known : undefined;
}

const key = (note: LeavingNote, index: number): string => `${String(index)} ${note.code}`;

interface Props extends Shown {
  readonly looked: Looked;
  readonly out: Out;
  /** Of the copy, with its ending. */
  readonly name: string;
  /** The workbook is another now. */
  readonly isPast: boolean;
}

/** What the copy lacks, then the copy itself, and what it says of itself when it is read again. */
export function LeavingPlan({ looked, out, name, isPast, ...shown }: Props) {
  const { voice } = shown;
  const looks = useShareLooks();
  const known = usePlanned(looked, out);
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<{ readonly of: Leaving; readonly copy: MadeCopy }>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (!known) return <Busy label={voice.say('share.leaving.reading')} />;
  const { plan } = known;
  if (!plan.ok) {
    return plan.problems.map((problem, index) => (
      <Note key={index} tone="error">
        {sentence(problem, voice)}
      </Note>
    ));
  }
  const leaving = plan.value;

  const make = async () => {
    setMaking(true);
    setMade(undefined);
    setProblems([]);
    const copy = await makeCopy(looked, leaving, name);
    setMaking(false);
    if (copy.ok) setMade({ of: leaving, copy: copy.value });
    else setProblems(copy.problems);
  };

  return (
    <>
      {leaving.warnings.length > 0 && (
        <Note tone="warning">
          {voice.say('share.leaving.warnings')}
          <Several>
            {leaving.warnings.map((note, index) => (
              <LeavingLine key={key(note, index)} note={note} {...shown} />
            ))}
          </Several>
        </Note>
      )}
      {leaving.unchanged ? (
        <div>{voice.say('share.leaving.no-change')}</div>
      ) : (
        <Section title={voice.say('share.leaving.changes', { count: leaving.changes.length })} begins="open">
          <Several>
            {leaving.changes.map((note, index) => (
              <LeavingLine key={key(note, index)} note={note} {...shown} />
            ))}
          </Several>
        </Section>
      )}
      <Button
        size="small"
        className={looks.act}
        disabled={leaving.unchanged || isPast}
        disabledFocusable={making || known.out !== out}
        onClick={() => void make()}
      >
        {voice.say('share.leaving.do')}
      </Button>
      {making && <Busy label={voice.say('share.leaving.making')} />}
      <div role="alert">
        {problems.map((problem, index) => (
          <Note key={index} tone="error">
            {sentence(problem, voice)}
          </Note>
        ))}
      </div>
      {made?.of === leaving && <CopyMade copy={made.copy} name={name} {...shown} />}
    </>
  );
}

function CopyMade({ copy, name, ...shown }: Shown & { readonly copy: MadeCopy; readonly name: string }) {
  const { voice } = shown;
  const { file, still } = copy;
  const [files] = useState([file]);
  return (
    <>
      <div role="status">
        <Note tone={still.length > 0 ? 'warning' : 'plain'}>
          {voice.say('share.leaving.made')}{' '}
          {still.length > 0
            ? voice.say('share.leaving.still', { count: still.length })
            : voice.say('share.leaving.clean')}
        </Note>
      </div>
      {still.length > 0 && <LeavingItems items={still} {...shown} canShow={() => false} />}
      <Files files={files} together={name} voice={voice} />
    </>
  );
}
