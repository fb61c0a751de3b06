import type { Layout } from './frame.js';
import { usePalette } from './palette.js';

interface Props {
  readonly layout: Layout;
  /** From the start of the page. */
  readonly at: number;
  readonly y: number;
  /** Which edge of the text stands there, as the page runs. */
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly children: string;
}

/** Digits: always left to right. Their start, where the page runs from the right, is their right edge. */
export function NumberText({ layout, at, y, anchor = 'start', children }: Props) {
  const palette = usePalette();
  const mirrored = anchor === 'middle' ? anchor : anchor === 'start' ? 'end' : 'start';
  return (
    <text
      x={layout.x(at)}
      y={y}
      direction="ltr"
      textAnchor={layout.rtl ? mirrored : anchor}
      className={palette.tick}
    >
      {children}
    </text>
  );
}

/** Words and names, in the direction of the page. */
export function NameText({ layout, at, y, anchor = 'start', children }: Props) {
  const palette = usePalette();
  return (
    <text
      x={layout.x(at)}
      y={y}
      direction={layout.rtl ? 'rtl' : 'ltr'}
      textAnchor={anchor}
      className={palette.text}
    >
      {children}
    </text>
  );
}
