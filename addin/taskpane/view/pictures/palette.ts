import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../tokens.js';

/** In forced colours only the person's own few are left: shapes, outlines and numbers must tell the rest. */
const forced = '@media (forced-colors: active)';

/**
 * Blue against orange, which colour-blind people tell apart, in the theme's own shades; one is filled and the other only outlined, so that
 * print and forced colours tell them apart as well.
 */
export const usePalette = makeStyles({
  next: { fill: tokens.colorBrandForeground1, [forced]: { fill: 'Highlight' } },
  old: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: '1.5px',
    [forced]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  between: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    [forced]: { stroke: 'CanvasText' },
  },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', [forced]: { stroke: 'GrayText' } },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', [forced]: { stroke: 'CanvasText' } },
  text: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '12px',
    [forced]: { fill: 'CanvasText' },
  },
  tick: {
    fill: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
    [forced]: { fill: 'CanvasText' },
  },

  more: { fill: tokens.colorPaletteDarkOrangeForeground1, [forced]: { fill: 'Highlight' } },
  less: { fill: tokens.colorBrandForeground1, [forced]: { fill: 'LinkText' } },
  same: { fill: tokens.colorNeutralForeground4, [forced]: { fill: 'GrayText' } },
  joined: { fill: tokens.colorPaletteBerryForeground1, [forced]: { fill: 'VisitedText' } },
  left: { fill: tokens.colorPaletteBrownForeground2, [forced]: { fill: 'CanvasText' } },
  undetermined: { fill: tokens.colorNeutralStroke1, [forced]: { fill: 'ButtonBorder' } },
});
