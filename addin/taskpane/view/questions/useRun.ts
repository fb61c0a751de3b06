import { useCallback, useEffect, useRef, useState } from 'react';
import { rest } from '../../rest.js';
import { inSlices, type Steps } from '../../state/questions/slices.js';

export type Run<Progress, Answer> =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly progress: Progress | undefined }
  | { readonly phase: 'stopped' }
  | { readonly phase: 'done'; readonly answer: Answer };

/** Long work that the page stays alive beside. Starting again, stopping and leaving all end what is under way. */
export function useRun<Progress, Answer>(): {
  readonly run: Run<Progress, Answer>;
  readonly start: (work: Steps<Progress, Answer>) => void;
  readonly stop: () => void;
  readonly reset: () => void;
} {
  const [run, setRun] = useState<Run<Progress, Answer>>({ phase: 'idle' });
  const current = useRef<object>();

  const start = useCallback((work: Steps<Progress, Answer>) => {
    const mine = {};
    current.current = mine;
    const stopped = () => current.current !== mine;
    setRun({ phase: 'running', progress: undefined });
    const told = (progress: Progress) => {
      setRun({ phase: 'running', progress });
    };
    void inSlices(work, told, { now: () => performance.now(), rest, stopped }).then((answer) => {
      if (answer !== undefined && !stopped()) setRun({ phase: 'done', answer });
    });
  }, []);

  const end = useCallback((phase: 'stopped' | 'idle') => {
    current.current = undefined;
    setRun({ phase });
  }, []);
  const stop = useCallback(() => {
    end('stopped');
  }, [end]);
  const reset = useCallback(() => {
    end('idle');
  }, [end]);

  useEffect(
    () => () => {
      current.current = undefined;
    },
    [],
  );
  return { run, start, stop, reset };
}
