import type { RegistryProblem } from '../../registry/types.js';
import type { Messages } from '../messages.js';

const field =
  '{field, select, population {population} socio {socio-economic cluster} periph {peripherality cluster} area {area} cluster {regional cluster} other {value}}';
const vintage =
  '{publisher, select, bureau {the statistics bureau’s figures of} ministry {the ministry’s register of} other {{publisher}}} {year, number, plain}';

export const registry: Messages<RegistryProblem['code']> = {
  'authority-blank': 'The name or code of an authority is missing.',
  'authority-not-found': 'No authority is called “{asked}”.{count, plural, =0 {} other { Perhaps: {en}.}}',
  'authority-code-unknown': 'No local authority has the code {asked}.',
  'authority-ambiguous': '“{asked}” fits {count, number} authorities: {en}. Write the full name or the code.',
  'cluster-blank': 'The name of a cluster is missing.',
  'cluster-not-found':
    'No cluster is called “{asked}”. {count, plural, one {Perhaps: {en}} other {The clusters are {en}}}.',
  'cluster-ambiguous': '“{asked}” fits {count, number} clusters: {en}.',
  'field-unknown': 'Unknown field: “{asked}”. The fields are {known}.',
  'vintage-unknown': 'Unknown vintage: “{asked}”. The vintages are {known}.',
  'value-in-other-vintage': `{en}: the ${field} is not among ${vintage}; it is in: {vintages}.`,
  'value-unknown': `{en}: the ${field} is not known.`,
};
