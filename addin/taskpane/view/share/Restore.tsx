import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { planRestore } from '../../../../lib/index.js';
import { Section } from '../scenarios/Section.js';
import { conflictGroups } from '../../state/share/conflictGroups.js';
import { decideAll, decisionsOn, type Decided } from '../../state/share/deciding.js';
import { ConflictGroupCard } from './ConflictGroupCard.js';
import { FreezeGiveUp } from './FreezeGiveUp.js';
import { useShareLooks } from './looks.js';
import { sentence, type ShareProps } from './share.js';

/** Frozen formulas put back, with a decision on each that something happened to. */
export function Restore({ voice, sheets, announce }: ShareProps) {
  const looks = useShareLooks();
  const [decided, setDecided] = useState<Decided>(new Map());
  const asked = useMemo(() => planRestore(sheets), [sheets]);
  const conflicts = useMemo(() => (asked.ok ? asked.value.conflicts : []), [asked]);
  const decisions = useMemo(() => decisionsOn(conflicts, decided), [conflicts, decided]);
  const planned = useMemo(() => planRestore(sheets, decisions), [sheets, decisions]);
  if (!planned.ok) {
    return planned.problems.map((problem, index) => <div key={index}>{sentence(problem, voice)}</div>);
  }
  const { plan, restored, conflicts: open, sheetsKept } = planned.value;
  const already = restored.filter((each) => each.already).length;
  return (
    <>
      <p className={looks.plain}>{voice.say('share.restore.why')}</p>
      <div>{voice.say('share.restore.count', { count: restored.length - already })}</div>
      {already > 0 && <div>{voice.say('share.restore.already', { count: already })}</div>}
      {conflicts.length > 0 && (
        <>
          <h4 className={looks.plain}>{voice.say('share.conflicts', { count: conflicts.length })}</h4>
          <div className={looks.cards}>
            {conflictGroups(conflicts).map((group) => (
              <ConflictGroupCard
                key={`${group.kind} ${group.sheet}`}
                group={group}
                decisions={decisions}
                voice={voice}
                onDecide={(several, decision) => {
                  setDecided((before) => decideAll(before, several, decision));
                }}
              />
            ))}
          </div>
        </>
      )}
      {open.length > 0 && <div>{voice.say('share.restore.rest', { count: open.length })}</div>}
      {sheetsKept.map(({ sheet, why }) => (
        <div key={sheet}>{voice.say(`share.kept.${why}`, { sheet })}</div>
      ))}
      <Button
        size="small"
        className={looks.act}
        disabled={plan.steps.length === 0}
        onClick={() => {
          announce(plan);
        }}
      >
        {voice.say('share.announce')}
      </Button>
      <Section title={voice.say('share.give-up')}>
        <FreezeGiveUp voice={voice} sheets={sheets} announce={announce} />
      </Section>
    </>
  );
}
