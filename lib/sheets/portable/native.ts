import type { FormulaPlaces, SharesPlaces, StepPlaces, TablePlaces } from './places.js';

/** The three arguments of a quota as a formula writes them: single cells or values, or areas of equal shape for a total. */
export interface QuotaArguments {
  readonly population: string;
  readonly socio: string;
  readonly periph: string;
}

/** What bands and shares are looked up by, where that is not the population as it stands. */
interface Looked extends QuotaArguments {
  readonly size?: string;
}

/** A reference, a name or a number stands alone; anything longer is kept together. */
export const atom = (text: string): string =>
  /^(?:[\p{L}\p{M}\p{Nd}_.$:!]|'(?:[^']|'')*')+$/u.test(text) ? text : `(${text})`;

/** Whole numbers from 1 to 10, and nothing else: a blank, a text or 2.5 is not found, and the formula #N/A. */
const CLUSTERS = '{1,2,3,4,5,6,7,8,9,10}';

export const step = (at: string, { from, value }: StepPlaces): string => `LOOKUP(${at},${from},${value})`;

export const coefficient = (cluster: string, steps: StepPlaces): string =>
  step(`MATCH(${cluster},${CLUSTERS},0)`, steps);

function formulaAmount({ A, B, C, D }: FormulaPlaces, args: Looked): string {
  const { population, size = population, socio, periph } = args;
  const variable = [atom(population), B, coefficient(socio, C), coefficient(periph, D)].join('*');
  return `${step(size, A)}+${variable}`;
}

/** The share of so many residents; none is #DIV/0!. Two rows of one size have one share each, so it is their sum over their number. */
const sharesAmount = ({ T, S }: SharesPlaces, { population, size = population }: Looked): string =>
  `${T}*SUMIF(${S.from},${size},${S.value})/COUNTIF(${S.from},${size})/SUM(${S.value})`;

function unbounded({ parts, factor }: TablePlaces, args: Looked): string {
  const amounts = parts.map((part) => {
    const amount = part.kind === 'formula' ? formulaAmount(part, args) : sharesAmount(part, args);
    return part.weight === undefined ? amount : `${part.weight}*(${amount})`;
  });
  const sum = amounts.join('+');
  return factor === undefined ? sum : `${factor}*(${sum})`;
}

/** Below its first step a bound does not bind; the amount itself takes its place. */
function bound(kind: 'MIN' | 'MAX', amount: string, at: string, steps: StepPlaces | undefined): string {
  if (!steps) return amount;
  const limit = step(at, steps);
  const none = kind === 'MIN' ? '1E+300' : '0';
  return `${kind}(${amount},${steps.first === undefined ? limit : `IF(${atom(at)}<${steps.first},${none},${limit})`})`;
}

/**
 * One quota in functions that every spreadsheet program has, over a parameter table:
 *
 *     IF(three numbers, residents above 0 and whole, ROUND(bound(factor·Σ weight·(A + residents·B·C·D)), 2), NA())
 *
 * Bad input is an error (#N/A, #VALUE!), never 0. Exact to the agora while quota and parameters together need no more than fifteen
 * digits: see the room's README.
 */
export function quotaFormula(table: TablePlaces, args: QuotaArguments): string {
  const { population } = args;
  const capped = bound('MIN', unbounded(table, args), population, table.cap);
  const amount = bound('MAX', capped, population, table.floor);
  return guarded(args, `ROUND(${amount},2)`);
}

/** `result` where the arguments are three numbers, the residents whole and more than none; else an error. */
export function guarded({ population, socio, periph }: QuotaArguments, result: string): string {
  const n = atom(population);
  // LibreOffice takes TRUE for 1; its type tells them apart.
  const types = `TYPE(${population})+TYPE(${socio})+TYPE(${periph})=3`;
  return `IF(AND(${types},${n}>0,${n}=INT(${population})),${result},NA())`;
}

/** As `quotaFormula`, and empty text for a row of nothing but blanks and zeros, as CLUSTERQUOTAS shows it. */
export function rowFormula(table: TablePlaces, args: QuotaArguments): string {
  return `IF(${isBlankRow(args)},"",${quotaFormula(table, args)})`;
}

const isBlankRow = ({ population, socio, periph }: QuotaArguments): string =>
  `SUBSTITUTE(${atom(population)}&${atom(socio)}&${atom(periph)},"0","")=""`;

/** A bound by arithmetic, since MIN and MAX would swallow the rows of an area. */
function boundRows(kind: 'cap' | 'floor', amount: string, at: string, steps: StepPlaces | undefined): string {
  if (!steps) return amount;
  const limit = step(at, steps);
  const beyond = `((${amount})${kind === 'cap' ? '>' : '<'}${limit})`;
  return `(${amount})+${beyond}*(${limit}-(${amount}))`;
}

/**
 * The total of the rounded quotas over areas of equal shape, in one formula. Blank rows are passed over: they are looked up as an
 * authority that is valid, and count 0 times. Any bad row, and a total of nothing, is an error. The table's bounds must begin at 0.
 */
export function totalFormula(table: TablePlaces, { population, socio, periph }: QuotaArguments): string {
  const blank = `(${population}&${socio}&${periph}="")`;
  const divided = table.parts.find((part) => part.kind === 'shares');
  const size = `${population}+${blank}${divided ? `*INDEX(${divided.S.from},1)` : ''}`;
  const rows = { population, size, socio: `${socio}+${blank}`, periph: `${periph}+${blank}` };
  const capped = boundRows('cap', unbounded(table, rows), size, table.cap);
  const amount = boundRows('floor', capped, size, table.floor);
  const valid = `(${size}>0)/(${population}=INT(${population}))`;
  // Text that looks like a number would be added to as one.
  const count = `COUNT(${population})`;
  const numbers = `AND(${count}>0,COUNT(${socio})=${count},COUNT(${periph})=${count})`;
  return `(SUMPRODUCT((1-${blank})*ROUND(${amount},2)/${valid})/${numbers})`;
}
