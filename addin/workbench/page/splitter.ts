import { byId } from './dom.js';

const LEAST = 320;
const MOST = 720;
const START = 400;
const STEP = 24;

/** The bar between sheet and pane, for the pointer and for the arrow keys. The pane stands at the right in every language. */
export function makeSplitter(): void {
  const bar = byId('splitter', HTMLDivElement);
  const pane = byId('pane', HTMLElement);
  let width = START;
  const set = (wanted: number): void => {
    width = Math.max(LEAST, Math.min(MOST, wanted, innerWidth - LEAST));
    pane.style.width = `${width}px`;
    bar.setAttribute('aria-valuenow', String(Math.round(width)));
  };
  bar.setAttribute('aria-valuemin', String(LEAST));
  bar.setAttribute('aria-valuemax', String(MOST));
  set(START);
  bar.addEventListener('pointerdown', (down) => {
    bar.setPointerCapture(down.pointerId);
    // The frame would swallow the pointer as soon as it crosses its border.
    pane.classList.add('resizing');
  });
  bar.addEventListener('pointermove', (move) => {
    if (bar.hasPointerCapture(move.pointerId)) set(innerWidth - move.clientX);
  });
  bar.addEventListener('lostpointercapture', () => {
    pane.classList.remove('resizing');
  });
  bar.addEventListener('keydown', (key) => {
    if (key.key === 'ArrowLeft') set(width + STEP);
    else if (key.key === 'ArrowRight') set(width - STEP);
    else return;
    key.preventDefault();
    key.stopPropagation();
  });
}
