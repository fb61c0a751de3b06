import type { OpenPane } from '../support/pane.js';

/** Presses the button of the part under this heading. */
export async function pressIn({ document }: OpenPane, title: string, button: string): Promise<void> {
  const part = [...document.querySelectorAll('section')].find(
    (section) => section.querySelector('h3')?.textContent.trim().replaceAll('\u200e', '') === title,
  );
  const found = [...(part?.querySelectorAll('button') ?? [])].find((each) => each.textContent === button);
  if (!found) throw new Error(`no "${button}" under "${title}": ${part?.textContent ?? ''}`);
  found.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Chooses what is labelled so, of radio buttons and boxes to tick. */
export async function choose({ document }: OpenPane, label: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLInputElement>('input')].find(
    (input) => input.labels?.[0]?.textContent.replaceAll(/[\u2066-\u2069]/g, '') === label,
  );
  if (!found) throw new Error(`no "${label}"`);
  found.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A file as a browser hands it over. */
export const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
});

/** Gives files to the field for them. */
export async function give(
  { document }: OpenPane,
  files: readonly ReturnType<typeof fileOf>[],
): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for files');
  Object.defineProperty(input, 'files', { configurable: true, value: files });
  const { Event } = document.defaultView as unknown as { readonly Event: typeof globalThis.Event };
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.resolve();
}
