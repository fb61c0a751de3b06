import { useMemo, useRef } from 'react';
import type { SimulationResult } from '../../../../lib/index.js';
import { askedOf, isSame, type Asked } from '../../state/questions/asked.js';

/** What is asked of a simulation; the same object for as long as it is the same question, so that answers stay. */
export function useAsked(result: SimulationResult): Asked {
  const now = useMemo(() => askedOf(result), [result]);
  const kept = useRef(now);
  if (!isSame(kept.current, now)) kept.current = now;
  return kept.current;
}
