import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { isRightToLeft, type Language } from '../../../../lib/index.js';

/** Where nothing is laid out. */
const USUAL_WIDTH = 340;

/** The width that an element has, in CSS pixels: pictures are drawn to it, so that their text keeps its size. */
export function useWidth<E extends Element>(): { readonly ref: RefObject<E>; readonly width: number } {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, width };
}

/** Pictures are thought from the side where the page begins; this lays them out from the right where that is the right one. */
export interface Layout {
  readonly rtl: boolean;
  /** A distance from the page's start as an x of the drawing. */
  readonly x: (fromStart: number) => number;
  /** The left edge of a box that begins so far from the start. */
  readonly left: (fromStart: number, width: number) => number;
}

export function layoutOf(language: Language, width: number): Layout {
  const rtl = isRightToLeft(language);
  return {
    rtl,
    x: (fromStart) => (rtl ? width - fromStart : fromStart),
    left: (fromStart, box) => (rtl ? width - fromStart - box : fromStart),
  };
}
