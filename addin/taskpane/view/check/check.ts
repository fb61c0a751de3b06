import { createContext, useContext } from 'react';
import type { BookCheck, CheckEntry, Problem } from '../../../../lib/index.js';
import type { CheckIntents } from '../../checkIntents.js';
import type { Checking } from '../../state/check/checking.js';
import type { CheckEvent } from '../../state/check/events.js';
import type { CheckFacts } from '../../words/check/types.js';
import type { AnySaid } from '../../words/voice.js';
import type { LateVoice } from '../lateWords.js';

export type CheckVoice = LateVoice<CheckFacts>;

/** What views of the check are given. */
export interface CheckView {
  readonly voice: CheckVoice;
  readonly checking: Checking;
  readonly send: (event: CheckEvent) => void;
  readonly intents: CheckIntents;
}

export const CheckContext = createContext<CheckView | undefined>(undefined);

export function useCheck(): CheckView {
  const view = useContext(CheckContext);
  if (!view) throw new Error('a view outside the check');
  return view;
}

/** A coded problem, note or finding in the words of the library. */
export const sentence = (what: Problem, voice: CheckVoice): string => voice.problem(what as AnySaid);

export const sentenceOf = ({ what }: CheckEntry, voice: CheckVoice): string => sentence(what, voice);

/** Whether anything of the book was recognised. */
export const isKnown = ({ sheets }: BookCheck): boolean => sheets.some(({ readings }) => readings.length > 0);
