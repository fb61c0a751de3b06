import {
  canJoin,
  canLeave,
  consentsOn,
  joiningSteps,
  leavingOn,
  leavingSteps,
  listPapers,
  papersToJoin,
  papersToLeave,
  type BookCheck,
} from '../../../../../lib/index.js';
import { itemsOf } from '../../../state/governance/settling.js';
import { useLooks } from '../../looks.js';
import { usePane } from '../../pane.js';
import type { MembershipVoice } from './membership.js';
import { RequestCard } from './RequestCard.js';

interface Props {
  readonly book: BookCheck;
  readonly voice: MembershipVoice;
}

/** Every request to join or to leave that the book has, as it stands today. */
export function Requests({ book, voice }: Props) {
  const looks = useLooks();
  const { today } = usePane();
  const on = today();
  const facts = book.facts.membership ?? {};
  const { joining = [], leaving = [], seats } = facts;
  const placeOf = (list: 'joining' | 'leaving', index: number) => (fact?: string) =>
    book.placeOf(['membership', list, index, fact ?? 'authority']);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{voice.say('req.title')}</h2>
      {joining.length + leaving.length === 0 && <div>{voice.say('req.none')}</div>}
      {joining.map((request, index) => (
        <RequestCard
          key={`joining ${String(index)}`}
          way="joining"
          who={request.authority}
          holds={canJoin(consentsOn(request, on))}
          steps={joiningSteps(request, on)}
          papers={listPapers(papersToJoin(request, on), on)}
          placeOf={placeOf('joining', index)}
          voice={voice}
        />
      ))}
      {leaving.map((request, index) => (
        <RequestCard
          key={`leaving ${String(index)}`}
          way="leaving"
          who={request.authority}
          holds={canLeave(leavingOn(request, seats, on))}
          steps={leavingSteps(request, seats, on)}
          papers={listPapers(papersToLeave(request, on), on)}
          placeOf={placeOf('leaving', index)}
          items={itemsOf(facts, request.authority)}
          voice={voice}
        />
      ))}
    </section>
  );
}
