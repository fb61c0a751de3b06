import { useEffect, useState } from 'react';
import { loadAllWords, type Speaker } from '../../../lib/index.js';
import type { UnsolvedProblem } from '../state/explain/unsolved.js';
import { cellOfPlace } from '../state/places.js';
import { usePane } from './pane.js';
import { CellLink } from './parts.js';
import { Several } from './Several.js';

/** Why a question has no answer, each reason with the cell that it stands in; nothing until its sentences are there. */
export function Unsolved({ problems }: { readonly problems: readonly UnsolvedProblem[] }) {
  const { language } = usePane().voice;
  const [speaker, setSpeaker] = useState<Speaker>();
  useEffect(() => {
    let wanted = true;
    void loadAllWords(language).then((loaded) => {
      if (wanted) setSpeaker(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  if (!speaker) return null;

  const lines = problems.map(({ code, facts, place }, index) => {
    const at = place === undefined ? undefined : cellOfPlace(place);
    return (
      <span key={index}>
        {at && <CellLink at={at} />} {speaker.say({ code, facts })}
      </span>
    );
  });
  return lines.length === 1 ? lines[0] : <Several>{lines}</Several>;
}
