/** The address of a tab that was opened to show a workbook of another tab's. */
const MARK = '#handed-over';

/** A tab that says nothing for so long was closed, or is no workbench. */
const PATIENCE = 30_000;

const READY = 'eshkol-workbench-ready';

interface Handed {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Opens a further tab with this workbook in it; false where the browser opens none. */
export function handOver(handed: Handed): boolean {
  const tab = open(`${location.pathname}${MARK}`, '_blank');
  if (!tab) return false;
  const stop = (): void => {
    removeEventListener('message', listen);
  };
  const listen = ({ source, origin, data }: MessageEvent): void => {
    if (source !== tab || origin !== location.origin || data !== READY) return;
    tab.postMessage(handed, location.origin);
    stop();
  };
  addEventListener('message', listen);
  setTimeout(stop, PATIENCE);
  return true;
}

const isHanded = (data: unknown): data is Handed =>
  typeof data === 'object' &&
  data !== null &&
  'bytes' in data &&
  data.bytes instanceof Uint8Array &&
  'name' in data &&
  typeof data.name === 'string';

/** In a tab that was opened so: what it is to show. Undefined in every other. */
export async function handedOver(): Promise<Handed | undefined> {
  const from = opener as Window | null;
  if (location.hash !== MARK || !from) return undefined;
  // Once only: loaded anew, the tab is one like any other.
  history.replaceState(null, '', location.pathname);
  return new Promise((resolve) => {
    const listen = ({ source, origin, data }: MessageEvent): void => {
      if (source !== from || origin !== location.origin || !isHanded(data)) return;
      removeEventListener('message', listen);
      resolve(data);
    };
    addEventListener('message', listen);
    setTimeout(() => {
      resolve(undefined);
    }, PATIENCE);
    from.postMessage(READY, location.origin);
  });
}
