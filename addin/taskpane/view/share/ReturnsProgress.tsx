import { Button } from '@fluentui/react-components';
import { Busy } from '../parts.js';
import { useShareLooks } from './looks.js';
import type { ShareVoice } from './share.js';

interface Props {
  readonly progress: { readonly done: number; readonly of: number };
  readonly voice: ShareVoice;
  readonly onStop: () => void;
}

export function ReturnsProgress({ progress, voice, onStop }: Props) {
  const looks = useShareLooks();
  return (
    <>
      <Busy label={voice.say('share.returns.making')} progress={progress}>
        {voice.say('share.returns.progress', progress)}
      </Busy>
      <Button size="small" className={looks.act} onClick={onStop}>
        {voice.say('share.returns.stop')}
      </Button>
    </>
  );
}
