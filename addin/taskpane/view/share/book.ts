import { useCallback, useEffect, useState } from 'react';
import type { Plan, Result, Snapshot } from '../../../../lib/index.js';
import type { ExcelProblem } from '../../../excel/port.js';
import { usePane } from '../pane.js';

interface Read {
  readonly of: Snapshot;
  readonly result: Result<Snapshot, ExcelProblem>;
}

/** The workbook with what its formulas fill; what was read before stays until it has been asked anew. */
export function useBook(): Read | undefined {
  const { state, intents } = usePane();
  const { reading } = state;
  const of = reading.phase === 'read' ? reading.snapshot : undefined;
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    if (!of) return;
    let wanted = true;
    void intents.spills(of).then((result) => {
      if (wanted) setRead({ of, result });
    });
    return () => {
      wanted = false;
    };
  }, [of, intents]);
  return read;
}

interface Announcing {
  readonly announce: (plan: Plan) => void;
  /** The last announcement was taken back, since the workbook is another now. */
  readonly stale: boolean;
}

/** Announces plans made of a workbook, for as long as it is that one: they would write what is no longer true. */
export function useAnnounce(of: Snapshot | undefined): Announcing {
  const { state, send } = usePane();
  const { reading, task } = state;
  const now = reading.phase === 'read' ? reading.snapshot : undefined;
  const [made, setMade] = useState<{ readonly plan: Plan; readonly of: Snapshot | undefined }>();
  const [stale, setStale] = useState(false);
  const stands = made !== undefined && task.phase === 'announced' && task.plan === made.plan;
  useEffect(() => {
    if (!stands || now === made?.of) return;
    send({ type: 'withdrawn' });
    setStale(true);
  }, [stands, now, made, send]);
  const announce = useCallback(
    (plan: Plan) => {
      setMade({ plan, of });
      setStale(false);
      send({ type: 'announced', plan });
    },
    [of, send],
  );
  return { announce, stale };
}
