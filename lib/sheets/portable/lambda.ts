/**
 * What the workbook name CLUSTERQUOTA stands for: the quota by one formula part, over a table whose steps ascend. In a file's spelling,
 * where parameters and newer functions have prefixes. Needs an Excel that knows LAMBDA, LET and FILTER.
 */
export function lambdaText(recommended: string): string {
  const p = (name: string): string => `_xlpm.${name}`;
  const rows = (column: string): string => `_xlfn._xlws.FILTER(${p(column)},${p('letters')}=${p('letter')})`;
  const step = `_xlfn.LAMBDA(${p('letter')},${p('at')},LOOKUP(${p('at')},${rows('froms')},${rows('amounts')}))`;
  const coefficient = (letter: string, cluster: string): string =>
    `${p('step')}("${letter}",MATCH(${p(cluster)},{1,2,3,4,5,6,7,8,9,10},0))`;
  const tariff = `INDEX(${p('amounts')},MATCH("B",${p('letters')},0))`;
  const variable = [p('population'), tariff, coefficient('C', 'socio'), coefficient('D', 'periph')].join('*');
  const n = p('population');
  const quota = `IF(AND(ISNUMBER(${n}),${n}>0,${n}=INT(${n})),ROUND(${p('step')}("A",${n})+${variable},2),NA())`;
  const lets = [
    `${p('table')},IF(_xlfn.ISOMITTED(${p('model')}),${recommended},${p('model')})`,
    `${p('letters')},INDEX(${p('table')},0,1)`,
    `${p('froms')},INDEX(${p('table')},0,2)`,
    `${p('amounts')},INDEX(${p('table')},0,3)`,
    `${p('step')},${step}`,
  ];
  return `_xlfn.LAMBDA(${n},${p('socio')},${p('periph')},_xlop.model,_xlfn.LET(${lets.join(',')},${quota}))`;
}
