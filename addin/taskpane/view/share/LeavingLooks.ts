import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../tokens.js';

export const useLeavingLooks = makeStyles({
  kinds: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  kind: { display: 'flex', flexDirection: 'column' },
  // Under the box of its kind, as far in as the box's own label.
  inside: { paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: 'anywhere' },
  things: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
  },
  shows: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fixed: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
