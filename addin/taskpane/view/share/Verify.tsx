import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Problem, Result, Seals, SheetSnapshot, Verification } from '../../../../lib/index.js';
import { sealCrypto } from '../../sealCrypto.js';
import { Busy, Note } from '../parts.js';
import { Section } from '../scenarios/Section.js';
import { ChangeList } from './ChangeList.js';
import { useShareLooks } from './looks.js';
import { PassphraseField } from './PassphraseField.js';
import { useSeals } from './seals.js';
import { sentence, type ShareProps, type ShareVoice } from './share.js';

interface Verified {
  readonly of: readonly SheetSnapshot[];
  readonly asked: { readonly passphrase: string };
  readonly result: Result<Verification, Problem>;
}

/** The workbook beside its newest seal; once asked for, it keeps up with every edit. */
export function Verify({ voice, sheets }: Omit<ShareProps, 'announce'>) {
  const looks = useShareLooks();
  const seals = useSeals();
  const [passphrase, setPassphrase] = useState('');
  const [asked, setAsked] = useState<Verified['asked']>();
  const [verified, setVerified] = useState<Verified>();
  useEffect(() => {
    if (!asked || !seals) return;
    let wanted = true;
    const given = asked.passphrase === '' ? {} : { passphrase: asked.passphrase };
    void seals.verifyBook(sheets, sealCrypto, given).then((result) => {
      if (wanted) setVerified({ of: sheets, asked, result });
    });
    return () => {
      wanted = false;
    };
  }, [asked, seals, sheets]);
  const waits = asked !== undefined && (verified?.of !== sheets || verified.asked !== asked);
  return (
    <>
      <p className={looks.plain}>{voice.say('share.verify.why')}</p>
      <PassphraseField
        label={voice.say('share.verify.passphrase')}
        value={passphrase}
        onText={setPassphrase}
      />
      <Button
        size="small"
        className={looks.act}
        onClick={() => {
          setAsked({ passphrase });
        }}
      >
        {voice.say('share.verify.do')}
      </Button>
      {waits && <Busy label={voice.say('share.verify.busy')} />}
      {seals && verified && <Found result={verified.result} seals={seals} voice={voice} />}
    </>
  );
}

const TONES = { unchanged: 'plain', 'needs-passphrase': 'warning' } as const;

interface FoundProps {
  readonly result: Verified['result'];
  readonly seals: Seals;
  readonly voice: ShareVoice;
}

function Found({ result, seals, voice }: FoundProps) {
  if (!result.ok) {
    return (
      <div role="status">
        {result.problems.map((problem, index) => (
          <div key={index}>{sentence(problem, voice)}</div>
        ))}
      </div>
    );
  }
  const { verdict, changes, apart, damaged } = result.value;
  const [says, ...more] = seals.verificationNotes(result.value);
  const tone = verdict in TONES ? TONES[verdict as keyof typeof TONES] : 'error';
  return (
    <>
      <div role="status">
        <Note tone={tone}>{says && sentence(says, voice)}</Note>
      </div>
      {changes.length > 0 && (
        <Section title={voice.say('share.changes', { count: changes.length })} begins="open">
          <ChangeList changes={changes} seals={seals} voice={voice} />
        </Section>
      )}
      {seals.apartGroups(apart).map(({ kind, note, changes: own }) => (
        <Section key={kind} title={sentence(note, voice)} begins="open">
          <ChangeList changes={own} seals={seals} voice={voice} />
        </Section>
      ))}
      {[...more, ...damaged].map((note, index) => (
        <div key={index}>{sentence(note, voice)}</div>
      ))}
    </>
  );
}
