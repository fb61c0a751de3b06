import { useEffect, useState } from 'react';
import { loadAllWords, type Language } from '../../../lib/index.js';
import { isUnsolved, type LateProblem } from '../state/explain/unsolved.js';
import { cellOfPlace } from '../state/places.js';
import { usePane } from './pane.js';
import { CellLink } from './parts.js';
import { Several } from './Several.js';

type Say = (problem: LateProblem) => string;

/** The library's sentences; those of the functions on the council where one of these fails. */
async function loadSay(language: Language, councils: boolean): Promise<Say> {
  const [speaker, own] = await Promise.all([
    loadAllWords(language),
    councils
      ? import(/* webpackChunkName: "functions_membership" */ '../../functions/membership/speech.js')
      : undefined,
  ]);
  return (problem) =>
    isUnsolved(problem)
      ? speaker.say({ code: problem.code, facts: problem.facts })
      : (own?.membershipSentence(problem, language) ?? '');
}

/** Why a question has no answer, each reason with the cell that it stands in; nothing until its sentences are there. */
export function Unsolved({ problems }: { readonly problems: readonly LateProblem[] }) {
  const { language } = usePane().voice;
  const councils = problems.some((problem) => !isUnsolved(problem));
  const [say, setSay] = useState<Say>();
  useEffect(() => {
    let wanted = true;
    void loadSay(language, councils).then((loaded) => {
      if (wanted) setSay(() => loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language, councils]);
  if (!say) return null;

  const lines = problems.map((problem, index) => {
    const { place } = problem;
    const at = place === undefined ? undefined : cellOfPlace(place);
    return (
      <span key={index}>
        {at && <CellLink at={at} />} {say(problem)}
      </span>
    );
  });
  return lines.length === 1 ? lines[0] : <Several>{lines}</Several>;
}
