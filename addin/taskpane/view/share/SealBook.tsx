import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { isOwnSheet, type Problem } from '../../../../lib/index.js';
import { sealCrypto } from '../../sealCrypto.js';
import { VERSION } from '../../version.js';
import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { useShareLooks } from './looks.js';
import { PassphraseField } from './PassphraseField.js';
import { useSeals } from './seals.js';
import { sentence, type ShareProps } from './share.js';

/** A seal over chosen sheets, with or without a passphrase, announced before it is written. */
export function SealBook({ voice, sheets, announce }: ShareProps) {
  const looks = useShareLooks();
  const { today } = usePane();
  const seals = useSeals();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [sealing, setSealing] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const offered = sheets.filter(({ name, visibility }) => visibility !== 'very-hidden' && !isOwnSheet(name));
  const chosen = offered.flatMap(({ name }) => (left.has(name) ? [] : [name]));
  const differs = passphrase !== again;

  const seal = async () => {
    if (!seals) return;
    setSealing(true);
    const asked = { sheets: chosen, on: today(), by: VERSION, ...(passphrase !== '' && { passphrase }) };
    const sealed = await seals.sealBook(sheets, asked, sealCrypto);
    setSealing(false);
    setProblems(sealed.ok ? [] : sealed.problems);
    if (!sealed.ok) return;
    setPassphrase('');
    setAgain('');
    announce(sealed.value.plan);
  };

  return (
    <>
      <p className={looks.plain}>{voice.say('share.seal.why')}</p>
      <fieldset className={looks.group}>
        <legend>{voice.say('share.seal.sheets')}</legend>
        {offered.map(({ name, visibility }) => (
          <div key={name}>
            <Checkbox
              label={
                visibility === 'visible' ? <bdi>{name}</bdi> : voice.say('share.seal.hidden', { sheet: name })
              }
              checked={!left.has(name)}
              onChange={(_event, { checked }) => {
                const next = new Set(left);
                if (checked === true) next.delete(name);
                else next.add(name);
                setLeft(next);
              }}
            />
          </div>
        ))}
      </fieldset>
      <PassphraseField
        label={voice.say('share.passphrase')}
        value={passphrase}
        fresh
        {...(passphrase !== '' && { hint: voice.say('share.passphrase.kept') })}
        onText={setPassphrase}
      />
      {passphrase !== '' && (
        <PassphraseField
          label={voice.say('share.passphrase.again')}
          value={again}
          fresh
          problem={again !== '' && differs ? voice.say('share.passphrase.differs') : undefined}
          onText={setAgain}
        />
      )}
      <Note>
        {sentence(
          { code: passphrase === '' ? 'seal-proves-accident' : 'seal-proves-passphrase', facts: {} },
          voice,
        )}
      </Note>
      <div role="alert">
        {problems.map((problem, index) => (
          <div key={index}>{sentence(problem, voice)}</div>
        ))}
      </div>
      {sealing && <Busy label={voice.say('share.sealing')} />}
      <Button
        size="small"
        className={looks.act}
        disabled={!seals || sealing || chosen.length === 0 || (passphrase !== '' && differs)}
        onClick={() => void seal()}
      >
        {voice.say('share.announce')}
      </Button>
    </>
  );
}
