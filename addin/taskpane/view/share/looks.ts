import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../tokens.js';

/** What the parts of the area have in common. */
export const useShareLooks = makeStyles({
  plain: { margin: 0 },
  // Where the focus goes when what had it is gone.
  place: { outlineStyle: 'none' },
  act: { alignSelf: 'flex-start' },
  files: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  cards: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  // Two columns where there is room for both, one under the other where not.
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(9em, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: 0 },
  },
  // A formula runs from left to right in every language, and stands where the text begins.
  formula: {
    unicodeBidi: 'isolate',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});
