import type { CompareWords } from './types.js';

export const words: CompareWords = {
  'compare.old': 'Before',
  'compare.next': 'After',
  'compare.swap': 'Swap the two',
  'compare.one': 'A comparison needs two scenarios. Add one and change a parameter in it.',
  'compare.total': 'Total of the quotas a year: {name}',
  'compare.unknown':
    '{count, plural, one {For one authority the difference cannot be determined, so the total is partial} other {For # authorities the difference cannot be determined, so the total is partial}}',
  'compare.unchanged': 'There is no difference between the two.',

  payers: 'Who pays more and who less',
  'payers.authorities': 'Authorities',
  'payers.residents': 'Residents',
  'payers.unknown':
    '{count, plural, one {The residents of one authority are not known} other {The residents of # authorities are not known}}',
  'pays.more': 'Pay more',
  'pays.less': 'Pay less',
  'pays.same': 'No change',
  'pays.joined': 'Join',
  'pays.left': 'Leave',
  'pays.undetermined': 'Cannot be determined',

  'list.caption': 'By authority, in ₪ a year',
  'list.authority': 'Authority',
  'list.quota': 'Before and after',
  'list.change': 'Difference',
  'list.per-resident': 'A resident: {old} → {next}',
  'list.order': 'Order',
  'order.given': 'As the authorities stand',
  'order.more': 'Largest increase first',
  'order.less': 'Largest decrease first',
  'order.per-resident': 'Highest quota a resident first',
  joined: 'joins',
  left: 'leaves',
  unknown: 'missing',

  why: 'Why? {name}',
  'why.difference': 'Where the difference comes from',
  'why.no-difference': 'There is no difference.',
  'why.sheet': 'The difference is to the sum that stands in the sheet, so it is not divided among causes.',
  'why.working': 'How it was computed: {name}',
  'factor.membership': 'Joining or leaving',
  'factor.band': 'Crossing into another population band',
  'factor.residents': 'Change in the number of residents',
  'factor.socio': 'Change of the socio-economic cluster',
  'factor.periph': 'Change of the peripherality cluster',
  'factor.A': 'The fixed sums (A)',
  'factor.B': 'The tariff per resident (B)',
  'factor.C': 'The socio-economic coefficients (C)',
  'factor.D': 'The peripherality coefficients (D)',
  'factor.rest': 'The rest of the arrangement: weights, overall factor, caps and floors',
  'factor.together': 'Several changes together',

  causes: 'Where the whole difference comes from',
  moves: 'Who crossed a band or cluster, and at what cost',
  'moves.none': 'No authority crossed into another band or coefficient.',
  'moves.A': 'Band of the fixed sum: from {old} residents to {next}',
  'moves.C': 'Socio-economic cluster: from {old} to {next}',
  'moves.D': 'Peripherality cluster: from {old} to {next}',
  'moves.cost': 'Because of it: {amount}',
  'moves.cost-unknown': 'The cost cannot be told apart from other changes',

  spread: 'How the burden is spread',
  'spread.per-resident': '₪ a resident, on average',
  'spread.gini': 'Gini index of the quota per resident',
  'spread.gini.means':
    'Zero: every resident bears the same share. The closer to one, the fewer residents bear it.',
  'spread.gini.more': 'The burden is spread less evenly: the index rises from {old} to {next}.',
  'spread.gini.less': 'The burden is spread more evenly: the index falls from {old} to {next}.',
  'spread.gini.same': 'The evenness does not change: the index stays {next}.',
  'spread.concentration': 'Concentration index by socio-economic cluster',
  'spread.concentration.means':
    'Positive: residents of stronger authorities bear more each. Negative: residents of weaker ones bear more.',
  'spread.concentration.strong':
    'After the change, residents of stronger authorities bear more each ({next}).',
  'spread.concentration.weak': 'After the change, residents of weaker authorities bear more each ({next}).',
  'spread.concentration.even':
    'After the change, what a resident bears does not depend on the socio-economic cluster.',
  'spread.partial':
    'By {known, plural, one {one authority whose quota is known} other {# authorities whose quota is known}}, of {count, number}',
  'spread.none': 'There are no quotas to measure.',

  matrix: 'All scenarios side by side',
  'matrix.hint': 'The table scrolls sideways. Press a sum to see how it was computed.',
  'matrix.total': 'Total',
  'matrix.why': 'Why? {name}, {scenario}',
  'matrix.absent': 'Not a member',

  pictures: 'Pictures',
  'picture.table': 'The figures as a table',
  'picture.omitted':
    '{count, plural, one {One authority whose quota is not known is not shown} other {# authorities whose quota is not known are not shown}}',
  'axis.nis': '₪ a year',
  'axis.per-resident': '₪ a resident',
  'axis.socio': 'Socio-economic cluster',
  'axis.authorities': 'Authorities',
  'picture.bars': 'Quotas before and after',
  'bars.told': 'The largest change: {name}, {amount}.',
  'bars.same': 'No quota changes.',
  'picture.scatter': 'Quota per resident by socio-economic cluster',
  'scatter.told':
    'After the change, the quota per resident ranges from {least} ({weakest}) to {most} ({strongest}).',
  'scatter.point': '{name}: cluster {socio, number}, {amount} a resident',
  'picture.distribution': 'Distribution of the quota per resident',
  'distribution.told':
    'The largest group after the change: {count, plural, one {one authority} other {# authorities}}, between {from} and {to} a resident.',
  'distribution.bin': '{from} to {to}',

  'write.comparison': 'Write the comparison to a sheet',
  'write.comparison.sheet':
    'A sheet takes a comparison of two scenarios; the quotas that stand in the sheet are there already.',
};
