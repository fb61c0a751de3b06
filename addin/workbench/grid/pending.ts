const FRAMES = 60;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const isInEditor = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('revogr-edit') !== null;

/** Enter pressed in the cell's editor, which heard of it before anyone else. */
export const endsEntry = (key: KeyboardEvent): boolean => key.key === 'Enter' && isInEditor(key);

/**
 * Enter or Tab pressed before the cell's editor has the keyboard. RevoGrid keeps letters that come that early and drops these,
 * so that an entry typed quickly stayed open and what was typed next went into it.
 */
export const comesTooEarly = (key: KeyboardEvent): boolean =>
  (key.key === 'Enter' || key.key === 'Tab') && !isInEditor(key);

/** Presses the key in the editor as soon as it is there, unless the entry was given up meanwhile. */
export async function pressInEditor(
  grid: HTMLElement,
  { key, code, shiftKey }: KeyboardEvent,
  isWanted: () => boolean,
): Promise<void> {
  for (let frame = 0; frame < FRAMES && isWanted(); frame++) {
    const input = grid.querySelector<HTMLInputElement>('revogr-edit input');
    if (input) {
      input.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
      );
      return;
    }
    await nextFrame();
  }
}
