import { typedNumber } from '../../numbers.js';
import type { PartDraft } from '../../state/scenarios/arrangement.js';
import { useSimulation } from '../simulate/simulation.js';
import { DraftField } from '../simulate/TextField.js';
import { FormulaFields } from './FormulaFields.js';
import { Section } from './Section.js';
import { Shares } from './Shares.js';

interface Props {
  readonly index: number;
  readonly part: PartDraft;
}

/** One of several parts with its weight, closed until somebody looks into it; or an only one that divides a total. */
export function Part({ index, part }: Props) {
  const { voice, entry } = useSimulation();
  const several = entry.draft.arrangement.parts.length > 1;
  const at = `arrangement.parts.${index}`;
  const weight = typedNumber(part.weight);
  if (!several) return <Fields at={at} part={part} />;
  return (
    <Section
      title={voice.say('part', { number: index + 1 })}
      said={weight ? voice.perCent(weight) : part.weight}
    >
      <DraftField field={`${at}.weight`} label={voice.say('step.weight')} value={part.weight} unit="%" />
      <Fields at={at} part={part} />
    </Section>
  );
}

function Fields({ at, part }: { readonly at: string; readonly part: PartDraft }) {
  return part.kind === 'shares' ? <Shares at={at} part={part} /> : <FormulaFields at={at} part={part} />;
}
