import { makeStyles } from '@fluentui/react-components';
import type { Outcome } from '../../../../lib/index.js';
import { Sign } from '../Sign.js';
import { tokens } from '../tokens.js';

const useStyles = makeStyles({
  breached: { color: tokens.colorPaletteRedForeground1 },
  undetermined: { color: tokens.colorPaletteDarkOrangeForeground1 },
  advisory: { color: tokens.colorPaletteBlueForeground2 },
  met: { color: tokens.colorPaletteGreenForeground1 },
});

/** Told apart by form, not by colour alone: a cross, a triangle, a note, a tick. */
const FORMS: Readonly<Record<Outcome, string>> = {
  breached: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM5.5 5.5l5 5m0-5-5 5',
  undetermined: 'M8 1.5 15 14H1zM8 6v4m0 1.6v1',
  advisory: 'M2 2h12v9H7l-3.5 3.5V11H2zM5 5h6M5 8h4',
  met: 'M2.5 8.5l3.5 4 7.5-9',
};

/** The heading above says the same in words. */
export function OutcomeIcon({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  return <Sign path={FORMS[outcome]} color={styles[outcome]} />;
}
