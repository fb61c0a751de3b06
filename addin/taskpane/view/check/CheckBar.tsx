import { Button } from '@fluentui/react-components';
import { planMarks, planUnmark, type Plan } from '../../../../lib/index.js';
import { itemsOf } from '../../state/check/items.js';
import { usePane } from '../pane.js';
import { sentence, useCheck } from './check.js';
import { CheckProvider } from './CheckProvider.js';

/** What can be done with what the check found. */
export const CheckBar = () => (
  <CheckProvider wait={null}>
    <Buttons />
  </CheckProvider>
);

function Buttons() {
  const { state, today, send } = usePane();
  const { voice, checking, intents } = useCheck();
  const { book, run, marked } = checking;
  const { reading } = state;
  const items = book ? itemsOf(book) : [];
  const markable = items.some(({ entry }) => entry.outcome !== 'met' && entry.at);

  const announce = (plan: Plan) => {
    send({ type: 'announced', plan });
  };
  const report = async () => {
    if (!book || reading.phase !== 'read') return;
    const { reportPlan } = await import('./report.js');
    announce(
      await reportPlan(book, reading.snapshot, voice.language, today(), (what) => sentence(what, voice)),
    );
  };
  return (
    <>
      <Button
        appearance="primary"
        disabled={!markable}
        onClick={() => {
          announce(planMarks(items.map(({ entry }) => entry)));
        }}
      >
        {voice.say('mark')}
      </Button>
      {marked && (
        <Button
          onClick={() => {
            announce(planUnmark());
          }}
        >
          {voice.say('unmark')}
        </Button>
      )}
      <Button disabled={items.length === 0} onClick={() => void report()}>
        {voice.say('write.report')}
      </Button>
      <Button
        disabled={reading.phase === 'reading' || run.phase === 'running'}
        onClick={() => void intents.again()}
      >
        {voice.say('check.again')}
      </Button>
    </>
  );
}
