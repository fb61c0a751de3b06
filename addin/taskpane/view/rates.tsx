import type { Exact } from '../../../lib/index.js';
import { digits, type NumberLook } from '../numbers.js';
import { usePane } from './pane.js';
import { Digits } from './parts.js';

interface Props {
  readonly value: Exact;
  readonly signed?: boolean;
}

/** Exact to any length; shown to so many places, half-up. */
function Rounded({ value, places, suffix = '', ...look }: Props & NumberLook & { readonly suffix?: string }) {
  const { voice } = usePane();
  const shown = value.toDecimalPlaces(places ?? 0);
  return <Digits>{digits(shown, voice.language, { ...look, places: places ?? 0 }) + suffix}</Digits>;
}

/** NIS per resident, which need not end at the agora. */
export const Rate = (props: Props) => <Rounded {...props} places={2} />;

export const Percent = (props: Props) => <Rounded {...props} places={1} suffix="%" />;

/** An index between −1 and 1. */
export const Index = (props: Props) => <Rounded {...props} places={3} />;
