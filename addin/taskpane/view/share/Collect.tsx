import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { loadReturns, type CollectConflict, type Returns, type ReturnedFile } from '../../../../lib/index.js';
import { usePane } from '../pane.js';
import { Busy } from '../parts.js';
import { Section } from '../scenarios/Section.js';
import { Several } from '../Several.js';
import { ClashCard } from './ClashCard.js';
import { CollectedList } from './CollectedList.js';
import { FileField } from './FileField.js';
import { useShareLooks } from './looks.js';
import { sentence, type ShareProps } from './share.js';

function useReturns(): Returns | undefined {
  const [returns, setReturns] = useState<Returns>();
  useEffect(() => {
    let wanted = true;
    void loadReturns().then((loaded) => {
      if (wanted) setReturns(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return returns;
}

/** Files as workbooks, or with the reason why not; read here, sent nowhere. */
async function opened(files: readonly File[]): Promise<readonly ReturnedFile[]> {
  const { readWorkbook } = await import('../../../../lib/xlsx/index.js');
  const read: ReturnedFile[] = [];
  for (const file of files) {
    const { name } = file;
    const book = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
    read.push(book.ok ? { name, snapshot: book.value } : { name, problems: book.problems });
  }
  return read;
}

/** Everything that a decision was made on, so that another question is asked anew. */
const asked = ({ id, now, options }: CollectConflict): string =>
  JSON.stringify([id, now, options.map(({ id: option, text, files }) => [option, text, files])]);

/** Workbooks of the authorities taken into the cluster's own, which is the one that is open. */
export function Collect({ voice, sheets, announce }: ShareProps) {
  const looks = useShareLooks();
  const { state, today } = usePane();
  const { registry } = state;
  const returns = useReturns();
  const [reading, setReading] = useState(false);
  const [files, setFiles] = useState<readonly ReturnedFile[]>([]);
  const [decided, setDecided] = useState<ReadonlyMap<string, string>>(new Map());
  const request = useMemo(
    () => ({
      base: sheets,
      files,
      on: today(),
      registry: registry ?? null,
      language: voice.language,
      say: (what: Parameters<typeof sentence>[0]) => sentence(what, voice).replace(/[\u2066-\u2069]/g, ''),
    }),
    [sheets, files, today, registry, voice],
  );
  const first = useMemo(
    () => (returns && files.length > 0 ? returns.collect(request) : undefined),
    [returns, files, request],
  );
  const decisions = useMemo(
    () =>
      Object.fromEntries(
        (first?.ok ? first.value.conflicts : []).flatMap((conflict) => {
          const choice = decided.get(asked(conflict));
          return choice === undefined ? [] : [[conflict.id, choice]];
        }),
      ),
    [first, decided],
  );
  const collected = useMemo(
    () =>
      returns && first?.ok && Object.keys(decisions).length > 0
        ? returns.collect({ ...request, decisions })
        : first,
    [returns, first, request, decisions],
  );

  const choose = async (chosen: readonly File[]) => {
    setReading(true);
    setFiles(await opened(chosen));
    setReading(false);
  };

  return (
    <>
      <p className={looks.plain}>{voice.say('share.collect.why')}</p>
      <FileField
        voice={voice}
        label={voice.say('share.collect.files')}
        multiple
        onFiles={(chosen) => void choose(chosen)}
      />
      {reading && <Busy label={voice.say('share.collect.busy')} />}
      {collected?.ok === false &&
        collected.problems.map((problem, index) => <div key={index}>{sentence(problem, voice)}</div>)}
      {collected?.ok && (
        <>
          <CollectedList files={collected.value.files} voice={voice} />
          {collected.value.conflicts.length > 0 && (
            <>
              <h4 className={looks.plain}>
                {voice.say('share.conflicts', { count: collected.value.conflicts.length })}
              </h4>
              <ul className={looks.cards}>
                {collected.value.conflicts.map((conflict) => (
                  <li key={conflict.id}>
                    <ClashCard
                      conflict={conflict}
                      voice={voice}
                      onChoose={(option) => {
                        setDecided((before) => {
                          const next = new Map(before);
                          if (option === undefined) next.delete(asked(conflict));
                          else next.set(asked(conflict), option);
                          return next;
                        });
                      }}
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
          {collected.value.changes.length > 0 && (
            <Section title={voice.say('share.collect.list', { count: collected.value.changes.length })}>
              <Several>
                {collected.value.changes.map(({ sheet, cell, authority, heading, before, after }) => (
                  <span key={`${sheet} ${cell}`}>
                    <bdi>{`${sheet} ${cell}`}</bdi> · <bdi>{authority}</bdi> · <bdi>{heading}</bdi> ·{' '}
                    {voice.say('share.collect.change', {
                      before: before === '' ? voice.say('share.conflict.blank') : before,
                      after: after === '' ? voice.say('share.conflict.blank') : after,
                    })}
                  </span>
                ))}
              </Several>
            </Section>
          )}
          <Button
            size="small"
            className={looks.act}
            disabled={collected.value.plan.steps.length === 0}
            onClick={() => {
              announce(collected.value.plan);
            }}
          >
            {voice.say('share.announce')}
          </Button>
        </>
      )}
    </>
  );
}
