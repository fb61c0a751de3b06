import { Checkbox } from '@fluentui/react-components';
import { useSimulation } from '../simulate/simulation.js';
import { DraftField } from '../simulate/TextField.js';

/** Limits of the order on quotas (Q9). Blank fields limit nothing and say nothing; "none" is said by a tick. */
export function OrderLimits() {
  const { voice, entry, send } = useSimulation();
  const { unlimited, limits } = entry.draft;
  return (
    <>
      <Checkbox
        label={voice.say('limits.none')}
        checked={unlimited}
        onChange={(_event, { checked }) => {
          send({ type: 'unlimited', unlimited: checked === true });
        }}
      />
      {!unlimited && (
        <>
          <DraftField
            field="limits.perAuthority"
            label={voice.say('limits.per-authority')}
            value={limits.perAuthority}
            unit="₪"
          />
          <DraftField field="limits.total" label={voice.say('limits.total')} value={limits.total} unit="₪" />
        </>
      )}
    </>
  );
}
