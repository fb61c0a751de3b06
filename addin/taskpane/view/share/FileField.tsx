import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useShareLooks } from './looks.js';
import type { ShareVoice } from './share.js';

interface Props {
  readonly label: string;
  readonly voice: ShareVoice;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

const NAMED = 3;

/** Chooses workbooks from this computer. A browser words its own field in its own language, so a button of ours stands for it. */
export function FileField({ label, voice, multiple = false, onFiles }: Props) {
  const looks = useShareLooks();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const more = names.length - NAMED;
  return (
    <div className={looks.files}>
      <label id={`${id}label`} htmlFor={`${id}input`}>
        {label}
      </label>
      <input
        ref={input}
        id={`${id}input`}
        type="file"
        hidden
        multiple={multiple}
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          setNames(files.map(({ name }) => name));
          onFiles(files);
          // The same file may be chosen again, after it was mended.
          target.value = '';
        }}
      />
      <Button
        id={`${id}button`}
        size="small"
        className={looks.act}
        aria-labelledby={`${id}label ${id}button`}
        onClick={() => input.current?.click()}
      >
        {voice.say(multiple ? 'share.files.choose' : 'share.file.choose')}
      </Button>
      {names.length > 0 && (
        <div>
          {names.slice(0, NAMED).map((name, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              <bdi>{name}</bdi>
            </span>
          ))}
          {more > 0 && ` ${voice.say('share.file.more', { count: more })}`}
        </div>
      )}
    </div>
  );
}
