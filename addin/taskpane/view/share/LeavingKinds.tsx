import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import {
  leavingKindNote,
  type LeavingChoice,
  type LeavingItem,
  type LeavingKind,
} from '../../../../lib/index.js';
import { TextButton } from '../TextButton.js';
import { LeavingPlace, LeavingSaid, type Shown } from './LeavingItems.js';
import { useLeavingLooks } from './LeavingLooks.js';
import { sentence } from './share.js';

/** What is to be left out: things by their id. */
export type Out = ReadonlySet<string>;

/** A kind is left out where any thing of it is; those that are not chosen stay. */
export function choiceOf(items: readonly LeavingItem[], out: Out): LeavingChoice {
  const without = [...new Set(items.filter(({ id }) => out.has(id)).map(({ kind }) => kind))];
  const keep = items
    .filter(({ id, kind, removable }) => removable && without.includes(kind) && !out.has(id))
    .map(({ id }) => id);
  return { without, keep };
}

interface KindProps extends Shown {
  readonly kind: LeavingKind;
  readonly items: readonly LeavingItem[];
  readonly out: Out;
  readonly onChoose: (ids: readonly string[], leave: boolean) => void;
}

const FIRST = 5;

function Kind({ kind, items, out, onChoose, ...shown }: KindProps) {
  const looks = useLeavingLooks();
  const [all, setAll] = useState(false);
  const { voice } = shown;
  const removable = items.filter((item) => item.removable).map(({ id }) => id);
  const chosen = removable.filter((id) => out.has(id)).length;
  const title = sentence(leavingKindNote(kind), voice);
  const listed = all ? items : items.slice(0, FIRST);
  return (
    <div className={looks.kind} role="group" aria-label={title}>
      {removable.length === 0 ? (
        <strong>{title}</strong>
      ) : (
        <Checkbox
          label={<strong>{title}</strong>}
          checked={chosen === removable.length ? true : chosen === 0 ? false : 'mixed'}
          onChange={() => {
            onChoose(removable, chosen < removable.length);
          }}
        />
      )}
      <ul className={looks.things}>
        {listed.map((item) => (
          <li key={item.id} className={looks.inside}>
            {item.removable && items.length > 1 ? (
              <Checkbox
                label={<LeavingSaid item={item} {...shown} />}
                checked={out.has(item.id)}
                onChange={(_event, { checked }) => {
                  onChoose([item.id], checked === true);
                }}
              />
            ) : (
              <LeavingSaid item={item} {...shown} />
            )}
            <div className={item.removable && items.length > 1 ? looks.inside : undefined}>
              <LeavingPlace item={item} {...shown} />
            </div>
            {!item.removable && <div className={looks.fixed}>{voice.say('share.leaving.fixed')}</div>}
          </li>
        ))}
        {listed.length < items.length && (
          <li className={looks.inside}>
            <TextButton
              onClick={() => {
                setAll(true);
              }}
            >
              {voice.say('show-all', { count: items.length - listed.length })}
            </TextButton>
          </li>
        )}
      </ul>
    </div>
  );
}

interface Props extends Shown {
  readonly items: readonly LeavingItem[];
  readonly out: Out;
  readonly onChoose: (out: Out) => void;
}

/** Everything that leaves unseen, by kind; at first nothing is left out, for nobody has said so. */
export function LeavingKinds({ items, out, onChoose, ...shown }: Props) {
  const looks = useLeavingLooks();
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return (
    <fieldset className={looks.kinds}>
      <legend>{shown.voice.say('share.leaving.leave-out')}</legend>
      {kinds.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          items={items.filter((item) => item.kind === kind)}
          out={out}
          onChoose={(ids, leave) => {
            const next = new Set(out);
            for (const id of ids) {
              if (leave) next.add(id);
              else next.delete(id);
            }
            onChoose(next);
          }}
          {...shown}
        />
      ))}
    </fieldset>
  );
}
