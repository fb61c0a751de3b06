import { makeStyles } from '@fluentui/react-components';
import type { StepStanding } from '../../../../../lib/index.js';
import { Sign } from '../../Sign.js';
import { tokens } from '../../tokens.js';

const useStyles = makeStyles({
  shown: { color: tokens.colorPaletteGreenForeground1 },
  missing: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorPaletteDarkOrangeForeground1 },
  replaced: { color: tokens.colorPaletteBlueForeground2 },
  'not-needed': { color: tokens.colorNeutralForeground3 },
});

/** Told apart by form, not by colour alone: a tick, a cross, an empty ring, an arrow back and forth, a dash. */
const FORMS: Readonly<Record<StepStanding, string>> = {
  shown: 'M2.5 8.5l3.5 4 7.5-9',
  missing: 'M3.5 3.5l9 9m0-9-9 9',
  unknown: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5v4m0 1.6v1',
  replaced: 'M2 5.5h11m-3-3 3 3-3 3M14 10.5H3m3-3-3 3 3 3',
  'not-needed': 'M4 8h8',
};

/** The word beside it says the same. */
export function StandingIcon({ standing }: { readonly standing: StepStanding }) {
  const styles = useStyles();
  return <Sign path={FORMS[standing]} color={styles[standing]} />;
}
