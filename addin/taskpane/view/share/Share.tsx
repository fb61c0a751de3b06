import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { ProblemList } from '../ProblemList.js';
import { Section } from '../scenarios/Section.js';
import { useAnnounce, useBook } from './book.js';
import { Collect } from './Collect.js';
import { Compare } from './Compare.js';
import { Freeze } from './Freeze.js';
import { Leaving } from './Leaving.js';
import { Repair } from './Repair.js';
import { Returns } from './Returns.js';
import { Restore } from './Restore.js';
import { SealBook } from './SealBook.js';
import { useShareVoice } from './share.js';
import { Verify } from './Verify.js';

/** Before a workbook is sent: freeze and seal. When it is back: restore, repair, verify, and collect what came with it. */
export function Share() {
  const { state, voice: first } = usePane();
  const voice = useShareVoice();
  const book = useBook();
  const { announce, stale } = useAnnounce(book?.of);
  const { reading } = state;
  if (reading.phase === 'failed' || book?.result.ok === false) {
    const problems =
      reading.phase === 'failed' ? reading.problems : book?.result.ok === false ? book.result.problems : [];
    return (
      <Note tone="error">
        <ProblemList problems={problems} />
      </Note>
    );
  }
  if (!voice || !book) return <Busy label={first.say('reading')} />;
  const parts = { voice, announce, sheets: book.result.value.sheets };
  return (
    <>
      <div role="status">{stale && <Note tone="warning">{voice.say('share.stale')}</Note>}</div>
      <Section title={voice.say('share.freeze')} begins="open">
        <Freeze {...parts} />
      </Section>
      <Section title={voice.say('share.restore')} begins="open">
        <Restore {...parts} />
      </Section>
      <Section title={voice.say('share.repair')} begins="open">
        <Repair {...parts} />
      </Section>
      <Section title={voice.say('share.seal')}>
        <SealBook {...parts} />
      </Section>
      <Section title={voice.say('share.verify')}>
        <Verify {...parts} />
      </Section>
      <Section title={voice.say('share.leaving')}>
        <Leaving {...parts} />
      </Section>
      <Section title={voice.say('share.returns')}>
        <Returns {...parts} />
      </Section>
      <Section title={voice.say('share.collect')}>
        <Collect {...parts} />
      </Section>
      <Section title={voice.say('share.compare')}>
        <Compare {...parts} />
      </Section>
    </>
  );
}
