import { writeFile } from 'node:fs/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import {
  CHART_NAMES,
  htmlForm,
  LEAST_WIDTH,
  LIVE_ATTRIBUTES,
  MOST_WIDTH,
  pngOf,
  renderChart,
  svgCard,
  svgForm,
  textForm,
  type ChartName,
  type StaticChart,
} from '../static/index.ts';
import { readBasemapOf, readDataset, readRegionsOf } from './read-dataset.ts';
import { tagAttributes, type TagAttribute } from './tag-attributes.ts';

const FORMATS = ['svg', 'png', 'html', 'txt'] as const;
type Format = (typeof FORMATS)[number];

const USAGE = `custody-charts render <${CHART_NAMES.join(' | ')}>
  --data <file>     dataset.json, or the folder that has it (.)
  --out <file>      where it goes (standard output); its ending names the format
  --format <name>   ${FORMATS.join(', ')} (svg)
  --width <px>      ${LEAST_WIDTH} to ${MOST_WIDTH} (700); of HTML the picture in columns that are so wide
  --card            the 1200 by 630 px card for shared links, as svg or png
  --lang <tag>      the chart's language (en)
Of PNG each px is drawn twice as wide; a card is 1200 px wide. PNG needs the package @resvg/resvg-js.
And every attribute of the tag, as --name value:`;

/**
 * Writes a chart in a static form; the exit code.
 * @throws {Error} for what is asked wrongly, or can't be read.
 */
export async function render(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help') {
    console.log(USAGE);
    console.log('  custody-charts render <chart> --help lists them.');
    return 0;
  }
  if (!isChart(name))
    throw new Error(`there is no chart "${name}". Known: ${CHART_NAMES.join(', ')}.`);
  const known = await tagAttributes(`custody-${name}`);
  const { values } = parseArgs({ args: rest, options: optionsFor(known) });
  const text = (option: string): string | undefined => {
    const value = values[option];
    return typeof value === 'string' ? value : undefined;
  };
  if (values['help']) {
    console.log([USAGE, ...known.map(helpLine)].join('\n'));
    return 0;
  }
  const out = text('out');
  const format = formatOf(text('format'), out);
  const isCard = values['card'] === true;
  if (isCard && format !== 'svg' && format !== 'png')
    throw new Error(`--card: a card is svg or png, not ${format}.`);
  const width = widthOf(text('width'));
  const attributes = Object.fromEntries(
    known.flatMap((attribute): [string, string][] => {
      const value = attribute.bare && values[attribute.name] ? '' : text(attribute.name);
      return value === undefined ? [] : [[attribute.name, value]];
    }),
  );
  const at = await readDataset(text('data') ?? '.');
  const basemap = name === 'deaths-map' ? await readBasemapOf(at, text('basemap')) : undefined;
  const lang = text('lang') ?? 'en';
  const basemapRegions =
    basemap && text('view') === 'regions' && text('basemap') === undefined
      ? await readRegionsOf(at)
      : undefined;
  const chart = await renderChart(name, at.dataset, {
    attributes,
    lang,
    basemap,
    basemapRegions,
  });
  for (const warning of chart.warnings) console.warn(`warning: ${warning}`);
  const written = await formOf(chart, format, width, isCard);
  if (out !== undefined) await writeFile(out, written);
  else if (format === 'png' && process.stdout.isTTY)
    throw new Error('a PNG is no text: name a file with --out.');
  else process.stdout.write(written);
  return 0;
}

async function formOf(
  chart: StaticChart,
  format: Format,
  width: number,
  isCard: boolean,
): Promise<string | Uint8Array> {
  const svg = (): string => (isCard ? svgCard(chart) : svgForm(chart, width));
  switch (format) {
    case 'svg':
      return svg();
    case 'png':
      return pngOf(svg(), isCard ? 1 : 2);
    case 'html':
      return htmlForm(chart, width);
    case 'txt':
      return textForm(chart);
  }
}

function isChart(name: string): name is ChartName {
  return CHART_NAMES.some((known) => known === name);
}

function optionsFor(attributes: readonly TagAttribute[]): NonNullable<ParseArgsConfig['options']> {
  const own = ['data', 'out', 'format', 'width', 'lang'].map((name) => [name, { type: 'string' }]);
  const flags = ['card', 'help'].map((name) => [name, { type: 'boolean' }]);
  const ofTag = attributes.map(({ name, bare }) => [name, { type: bare ? 'boolean' : 'string' }]);
  return Object.fromEntries([...ofTag, ...own, ...flags]) as NonNullable<
    ParseArgsConfig['options']
  >;
}

function helpLine({ name, description }: TagAttribute): string {
  const isLive = LIVE_ATTRIBUTES.some((live) => live === name);
  const [first = ''] = description.split('\n\n');
  return `  --${name.padEnd(16)}${first.replace(/\s+/g, ' ')}${isLive ? ' Written into the tag of HTML.' : ''}`;
}

function formatOf(named: string | undefined, out: string | undefined): Format {
  const wanted = named ?? /\.([a-z]+)$/.exec(out ?? '')?.[1] ?? 'svg';
  const format = FORMATS.find((known) => known === wanted);
  if (!format) throw new Error(`"${wanted}" is no format. Known: ${FORMATS.join(', ')}.`);
  return format;
}

function widthOf(text = '700'): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < LEAST_WIDTH || width > MOST_WIDTH)
    throw new Error(`--width ${text}: a whole number of px from ${LEAST_WIDTH} to ${MOST_WIDTH}.`);
  return width;
}
