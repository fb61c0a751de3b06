import { useEffect, useState } from 'react';
import { loadSeals, type Seals } from '../../../../lib/index.js';

/** Sealing and verifying, once they have arrived. */
export function useSeals(): Seals | undefined {
  const [seals, setSeals] = useState<Seals>();
  useEffect(() => {
    let wanted = true;
    void loadSeals().then((loaded) => {
      if (wanted) setSeals(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return seals;
}
