import { Exact, type MovedParameter, type Movement } from '../../../../lib/index.js';
import type { QuestionVoice } from './voice.js';

/** What is moved, and for an index which way. */
export function labelOf({ parameter, change }: Movement, voice: QuestionVoice): string {
  const label = parameterLabel(parameter, voice);
  if (change.unit === 'per-cent') return label;
  return `${label} · ${voice.say(change.by === 1 ? 'change.up' : 'change.down')}`;
}

function parameterLabel(parameter: MovedParameter, voice: QuestionVoice): string {
  const residents = (count: number) => voice.digits(new Exact(count));
  const ofPart = (part: number, label: string) =>
    part === 1 ? label : voice.say('moved.part', { parameter: label, part });
  switch (parameter.kind) {
    case 'tariff':
    case 'divided':
      return ofPart(parameter.part, voice.say(`moved.${parameter.kind}`));
    case 'sum':
      return ofPart(parameter.part, voice.say('moved.sum', { from: residents(parameter.from) }));
    case 'socio':
    case 'periph': {
      const { kind, part, from, to } = parameter;
      const clusters =
        from === to ? voice.say('moved.cluster', { from }) : voice.say('moved.clusters', { from, to });
      return ofPart(part, `${voice.say(`moved.${kind}`)} · ${clusters}`);
    }
    case 'cap':
    case 'floor':
      return voice.say(`moved.${parameter.kind}`, { from: residents(parameter.from) });
    case 'factor':
    case 'population':
    case 'socio-index':
    case 'periph-index':
      return voice.say(`moved.${parameter.kind}`);
  }
}
