import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { lockedNote, planRepair } from '../../../../lib/index.js';
import { Note } from '../parts.js';
import { useShareLooks } from './looks.js';
import { sentence, sheetNames, type ShareProps } from './share.js';

/** Our formulas that stick, entered anew; protected sheets are named. */
export function Repair({ voice, sheets, announce }: ShareProps) {
  const looks = useShareLooks();
  const { plan, cells, locked } = useMemo(() => planRepair(sheets), [sheets]);
  if (cells.length + locked.length === 0) return <div>{voice.say('share.repair.none')}</div>;
  return (
    <>
      <p className={looks.plain}>{voice.say('share.repair.why')}</p>
      {locked.map((one) => (
        <Note key={one.sheet} tone="warning">
          {sentence(lockedNote(one), voice)}
        </Note>
      ))}
      {cells.length > 0 && (
        <>
          <div>{voice.say('share.repair.count', { count: cells.length, where: sheetNames(cells) })}</div>
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
      )}
    </>
  );
}
