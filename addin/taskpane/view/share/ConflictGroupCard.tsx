import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { Conflict, Decision, Decisions } from '../../../../lib/index.js';
import { decidedAlike, takers, type ConflictGroup } from '../../state/share/conflictGroups.js';
import { Section } from '../scenarios/Section.js';
import { TextButton } from '../TextButton.js';
import { ConflictCard } from './ConflictCard.js';
import { useShareLooks } from './looks.js';
import type { ShareVoice } from './share.js';

interface Props {
  readonly group: ConflictGroup;
  readonly decisions: Decisions;
  readonly voice: ShareVoice;
  /** Decides alike on all these. */
  readonly onDecide: (conflicts: readonly Conflict[], decision: Decision | undefined) => void;
}

const DECISIONS: readonly Decision[] = ['formula', 'keep'];
const LATER = 'later';
/** Cards that are drawn before somebody asks for all of them. */
const FIRST = 5;

/** What happened to several formulas of a sheet: one decision for all of them, or on each by itself. */
export function ConflictGroupCard({ group, decisions, voice, onDecide }: Props) {
  const looks = useShareLooks();
  const { sheet, kind, conflicts } = group;
  const [only] = conflicts;
  if (only && conflicts.length === 1) {
    return <Cards conflicts={conflicts} decisions={decisions} voice={voice} onDecide={onDecide} />;
  }
  const count = conflicts.length;
  const decided = conflicts.filter(({ id }) => decisions[id] !== undefined).length;
  const title = voice.say('share.group', { sheet, what: voice.say(`share.kind.${kind}`), count });
  return (
    <div role="group" aria-label={title} className={looks.card}>
      <h4 className={looks.plain}>{title}</h4>
      <Field label={voice.say('share.group.all', { count })}>
        <RadioGroup
          value={decidedAlike(group, decisions) ?? ''}
          onChange={(_event, { value }) => {
            onDecide(
              conflicts,
              DECISIONS.find((each) => each === value),
            );
          }}
        >
          <Radio value={LATER} label={voice.say('share.decide.later')} />
          {DECISIONS.map((decision) => {
            const can = takers(group, decision);
            const label = voice.say(`share.decide.${decision}`);
            return can === 0 ? null : (
              <Radio
                key={decision}
                value={decision}
                label={can === count ? label : voice.say('share.group.some', { label, can, count })}
              />
            );
          })}
        </RadioGroup>
      </Field>
      <div role="status">{voice.say('share.group.decided', { decided, count })}</div>
      <Section title={voice.say('share.group.each')} {...(count <= FIRST && { begins: 'open' as const })}>
        <Cards conflicts={conflicts} decisions={decisions} voice={voice} onDecide={onDecide} />
      </Section>
    </div>
  );
}

interface CardsProps extends Omit<Props, 'group'> {
  readonly conflicts: readonly Conflict[];
}

function Cards({ conflicts, decisions, voice, onDecide }: CardsProps) {
  const looks = useShareLooks();
  const [all, setAll] = useState(false);
  const shown = all ? conflicts : conflicts.slice(0, FIRST);
  const hidden = conflicts.length - shown.length;
  return (
    <>
      <ul className={looks.cards}>
        {shown.map((conflict) => (
          <li key={conflict.id}>
            <ConflictCard
              conflict={conflict}
              decision={decisions[conflict.id]}
              voice={voice}
              onDecide={(decision) => {
                onDecide([conflict], decision);
              }}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <TextButton
            onClick={() => {
              setAll(true);
            }}
          >
            {voice.say('show-all', { count: hidden })}
          </TextButton>
        </div>
      )}
    </>
  );
}
