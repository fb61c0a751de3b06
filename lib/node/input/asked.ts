import { isoDate, MONEY_UNITS, type IsoDate, type MoneyUnit } from '../../index.js';
import type { Options } from '../options.js';
import type { Trouble } from '../problems.js';

/** `--on DATE`, by default today; what is no date comes into `problems`. */
export function readOn({ values }: Options, today: () => IsoDate, problems: Trouble[]): IsoDate | undefined {
  const value = values['on'];
  const on = value === undefined ? today() : isoDate(value);
  if (on === undefined) {
    problems.push({ code: 'option-not-a-date', facts: { option: '--on', value: value ?? '' } });
  }
  return on;
}

/** `--unit nis|thousands|millions`, undefined where it is not given; what is no unit comes into `problems`. */
export function readUnit({ values }: Options, problems: Trouble[]): MoneyUnit | undefined {
  const value = values['unit'];
  const unit = MONEY_UNITS.find((each) => each === value);
  if (value !== undefined && !unit) {
    const facts = { option: '--unit', value, known: MONEY_UNITS.join(', ') };
    problems.push({ code: 'option-not-one-of', facts });
  }
  return unit;
}
