import { mergeClasses } from '@fluentui/react-components';
import { Exact, type Money, type Movement } from '../../../../lib/index.js';
import { useLooks } from '../looks.js';
import { Amount } from '../parts.js';
import { labelOf } from './parameterLabel.js';
import type { QuestionVoice } from './voice.js';

/** A council decides on tables, but on neither residents nor clusters; and a factor moves everybody alike. */
export const isDecided = ({ parameter: { kind } }: Movement): boolean =>
  !['factor', 'population', 'socio-index', 'periph-index'].includes(kind);

const effectOn = (movement: Movement | undefined, member: number): Money | undefined => {
  const effect = movement?.effects[member];
  return effect?.known && !effect.amount.isZero() ? effect.amount : undefined;
};

export function strongestOf(member: number, movements: readonly Movement[]): Movement | undefined {
  const size = (movement: Movement | undefined) => effectOn(movement, member)?.abs() ?? new Exact(0);
  return movements.reduce<Movement | undefined>(
    (most, each) => (size(each).gt(size(most)) ? each : most),
    undefined,
  );
}

interface AuthorityProps {
  readonly name: string;
  readonly member: number;
  /** Of what the arrangement decides. */
  readonly decided: Movement | undefined;
  /** Of everything. */
  readonly any: Movement | undefined;
  readonly voice: QuestionVoice;
}

/** One authority, and what moves it most. */
export function AuthorityRow({ name, member, decided, any, voice }: AuthorityProps) {
  const looks = useLooks();
  const amount = effectOn(decided, member);
  const other = any === decided ? undefined : effectOn(any, member);
  return (
    <tr>
      <th scope="row" className={mergeClasses(looks.cell, looks.name)}>
        <bdi>{name}</bdi>
        <div className={looks.small}>
          {decided ? labelOf(decided, voice) : voice.say('sensitivity.nothing')}
        </div>
        {any && other && (
          <div className={looks.small}>{`${labelOf(any, voice)}: ${voice.nis(other, true)}`}</div>
        )}
      </th>
      <td dir="ltr" className={mergeClasses(looks.cell, looks.number)}>
        {amount ? <Amount value={amount} signed bare /> : '–'}
      </td>
    </tr>
  );
}
