import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planGiveUp } from '../../../../lib/index.js';
import { useShareLooks } from './looks.js';
import type { ShareProps } from './share.js';

/** The values for good: formulas that the workbook keeps are forgotten. */
export function FreezeGiveUp({ voice, sheets, announce }: ShareProps) {
  const looks = useShareLooks();
  const planned = useMemo(() => planGiveUp(sheets), [sheets]);
  if (!planned.ok) return null;
  const { plan, forgotten, sheetsKept } = planned.value;
  return (
    <>
      <p className={looks.plain}>{voice.say('share.give-up.why')}</p>
      <div>{voice.say('share.give-up.count', { count: forgotten.length })}</div>
      {sheetsKept.map(({ sheet, why }) => (
        <div key={sheet}>{voice.say(`share.kept.${why}`, { sheet })}</div>
      ))}
      <Button
        size="small"
        className={looks.act}
        onClick={() => {
          announce(plan);
        }}
      >
        {voice.say('share.announce')}
      </Button>
    </>
  );
}
