import type { ScenarioCode } from '../../quota/scenarios/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {population} socio {socio-economic cluster} periph {peripherality cluster} other {figure}}';
const vintage =
  '{publisher, select, bureau {the statistics bureau’s figures of} ministry {the ministry’s register of} other {{publisher}}} {year, number, plain}';

export const scenarios: Messages<ScenarioCode> = {
  'figure-unknown': `{authority}: the ${argument} is not known, and so there is no quota.`,
  'figure-not-in-vintage': `{authority}: the ${argument} is not among ${vintage}, and so there is no quota; it can be typed in the scenario.`,
  'scenario-added-twice': '{authority} is a member already, and was not added a second time.',
  'scenario-removed-unknown': 'The authority {key}, which the scenario removes, is not among the members.',
  'scenario-override-unknown':
    'The authority {key}, for which the scenario has a figure of its own, is not among the members.',
  'scenario-shape':
    'This field is missing or not of the kind that it should be, and so the scenario was not read.',
  'scenario-format-newer':
    'The scenario was saved by a newer version of the add-in (format {format, number, plain}; known here is {known, number, plain}); it stays in the workbook as it is.',
  'scenario-growth-rate':
    'Growth a year in per cent: up to {most, number, exact}, or a decline of less than 100, with at most nine decimal places; found “{value}”.',
  'scenario-growth-years':
    'Years of growth: a whole number from 0 to {most, number, exact} is needed; found “{value}”.',
  'scenario-limit': 'Limit of the order: an amount of 0 or more in whole agorot is needed; found “{value}”.',
  'scenario-key-repeated': 'The authority {key} appears more than once.',
};
