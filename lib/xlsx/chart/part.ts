import type { ChartAxis, DrawnChart, DrawnSeries } from '../../sheets/chart.js';
import { toRaw, type Raw } from '../xml/raw.js';
import { attributeText } from '../xml/text.js';
import { runsToTheLeft } from '../direction.js';
import { HEAD, RELATIONS } from '../write/blank.js';
import { DRAWING, CHART } from './names.js';
import { numbers, texts, type ReadRange } from './cache.js';

/** What the two axes of a chart call each other. */
const [CATEGORIES, VALUES] = [1, 2];

const text = (words: string): Raw => toRaw(attributeText(words));

/** Arial has Hebrew, Arabic and Latin letters; without a name for complex scripts each program takes another one. */
const FONTS = '<a:latin typeface="Arial"/><a:cs typeface="Arial"/>';

/** `turned`: read from the bottom upwards, beside an axis that stands. */
function title(words: string, size: number, turned = false): Raw {
  if (words === '') return '';
  const direction = runsToTheLeft(words) ? ' rtl="1"' : '';
  const properties = `sz="${size}" b="${turned || size < 1200 ? 0 : 1}"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ''}/><a:p>` +
    `<a:pPr${direction}><a:defRPr ${properties}>${FONTS}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr ${properties}>${FONTS}</a:rPr><a:t>${text(words)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

const fill = (color: string | undefined): Raw =>
  color === undefined
    ? ''
    : `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;

function series(one: DrawnSeries, at: number, kind: DrawnChart['kind'], read: ReadRange): Raw {
  const { name, categories, values, color } = one;
  const head = `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${text(name)}</c:v></c:tx>`;
  if (kind === 'scatter') {
    const dot = `<c:spPr>${fill(color)}<a:ln w="9525">${fill(color)}</a:ln></c:spPr>`;
    return (
      `${head}<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>` +
      `<c:marker><c:symbol val="circle"/><c:size val="7"/>${color === undefined ? '' : dot}</c:marker>` +
      (categories ? `<c:xVal>${numbers(categories, read)}</c:xVal>` : '') +
      `<c:yVal>${numbers(values, read)}</c:yVal><c:smooth val="0"/></c:ser>`
    );
  }
  return (
    head +
    (color === undefined ? '' : `<c:spPr>${fill(color)}</c:spPr>`) +
    '<c:invertIfNegative val="0"/>' +
    (categories ? `<c:cat>${texts(categories, read)}</c:cat>` : '') +
    `<c:val>${numbers(values, read)}</c:val></c:ser>`
  );
}

interface AxisPlace {
  readonly element: 'catAx' | 'valAx';
  readonly id: number;
  readonly stands: boolean;
  readonly position: 'b' | 'l' | 'r';
  /** Bars stand between the marks of their axis, dots on them. */
  readonly between: boolean;
}

/** `crossed` is the axis that this one crosses. */
function axis(
  own: ChartAxis,
  crossed: ChartAxis,
  { element, id, stands, position, between }: AxisPlace,
): Raw {
  const format =
    own.format === undefined ? 'General" sourceLinked="1' : `${text(own.format)}" sourceLinked="0`;
  return (
    `<c:${element}><c:axId val="${id}"/>` +
    `<c:scaling><c:orientation val="${own.reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${position}"/>` +
    (id === VALUES
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : '') +
    title(own.title, 1000, stands) +
    `<c:numFmt formatCode="${format}"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    // Names keep to the edge where values are below nought.
    `<c:tickLblPos val="${crossed.crossedAt === 'end' ? 'high' : 'low'}"/>` +
    `<c:crossAx val="${id === VALUES ? CATEGORIES : VALUES}"/>` +
    `<c:crosses val="${crossed.crossedAt === 'end' ? 'max' : 'autoZero'}"/>` +
    (element === 'catAx'
      ? // Each name is shown, however little room there is.
        '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/>'
      : `<c:crossBetween val="${between ? 'between' : 'midCat'}"/>`) +
    `</c:${element}>`
  );
}

function axes({ kind, axes: { categories, values } }: DrawnChart): Raw {
  const side = (crossed: ChartAxis): 'l' | 'r' => (crossed.reversed ? 'r' : 'l');
  const lies = { stands: false, position: 'b' } as const;
  const stands = (crossed: ChartAxis) => ({ stands: true, position: side(crossed) }) as const;
  const between = kind !== 'scatter';
  const element = between ? 'catAx' : 'valAx';
  const [first, second] = kind === 'bars' ? [stands(values), lies] : [lies, stands(categories)];
  return (
    axis(categories, values, { element, id: CATEGORIES, between, ...first }) +
    axis(values, categories, { element: 'valAx', id: VALUES, between, ...second })
  );
}

const LEGEND = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

/** A chart part, with the values that its cells have now. */
export function chartPart(chart: DrawnChart, read: ReadRange): Raw {
  const { kind, legend } = chart;
  const drawn = chart.series.map((one, at) => series(one, at, kind, read)).join('');
  const ids = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;
  const plot =
    kind === 'scatter'
      ? `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn}${ids}</c:scatterChart>`
      : `<c:barChart><c:barDir val="${kind === 'bars' ? 'bar' : 'col'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
        `${drawn}<c:gapWidth val="70"/>${ids}</c:barChart>`;
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:roundedCorners val="0"/>` +
    `<c:chart>${title(chart.title, 1400)}<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plot}${axes(chart)}</c:plotArea>` +
    (legend === 'none'
      ? ''
      : `<c:legend><c:legendPos val="${LEGEND[legend]}"/><c:overlay val="0"/></c:legend>`) +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">${FONTS}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}
