import { OfficeHost, type OfficeHostOptions } from './office.js';

export interface FrameOptions extends Omit<OfficeHostOptions, 'post' | 'origin' | 'conversation'> {
  /** Address of the task pane's page, on the same host name as this one, over https. */
  readonly url: string;
  /** Excel on the web hands no theme to office.js; the pane learns it from the colour scheme of its frame. */
  readonly theme?: 'light' | 'dark';
}

export interface Framed {
  readonly host: OfficeHost;
  /** Takes the add-in out of the page. */
  remove(): void;
}

/** Loads the add-in into a frame inside `parent`, with an Excel of its own. */
export function frameAddin(parent: HTMLElement, options: FrameOptions): Framed {
  const frame = parent.ownerDocument.createElement('iframe');
  const target = new URL(options.url, location.href);
  const host = new OfficeHost({
    ...options,
    origin: location.origin,
    conversation: crypto.randomUUID(),
    post: (text) => frame.contentWindow?.postMessage(text, target.origin),
  });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === target.origin) host.receive(event.data);
  };
  addEventListener('message', listen);
  frame.name = host.windowName;
  frame.style.colorScheme = options.theme ?? 'light';
  frame.src = target.href;
  parent.append(frame);
  return {
    host,
    remove: () => {
      removeEventListener('message', listen);
      host.dispose();
      frame.remove();
    },
  };
}
