import { element, escaped, svgElement, type Attributes, type Placed } from '../export/svg.ts';
import { openingTag } from '../embed/snippet.ts';
import { aboutChart } from './about-chart.ts';
import { creditLines } from './credit.ts';
import type { StaticChart } from './static-chart.ts';
import type { StaticTable } from './static-table.ts';
import { trimmedFigure } from './trimmed-figure.ts';

/** Px of the picture for columns that are too narrow for the wide one. */
const NARROW = 280;

/**
 * A chart's tag with complete content of its own: what a page shows before its script has come, without JavaScript and in
 * feeds. Plain elements alone, which are drawn under any content policy.
 */
export function htmlForm(chart: StaticChart, width: number): string {
  const { name, attributes, strings, bare } = chart;
  const tag = `custody-${name}`;
  const opening = openingTag(tag, {
    ...attributes,
    lang: strings.lang,
    ...(strings.direction === 'rtl' && { dir: 'rtl' }),
  });
  if (bare !== undefined) return `${opening}${escaped(bare)}</${tag}>\n`;
  return `${opening}\n${contentOf(chart, width).join('\n')}\n</${tag}>\n`;
}

function contentOf(chart: StaticChart, width: number): readonly string[] {
  const { heading, ownHeading, takeaway, sentence, notices, tables, hide, dataset, strings } =
    chart;
  const p = (content: string): string => element('p', {}, content);
  const title = hide.has('heading')
    ? []
    : [element('strong', {}, escaped(ownHeading ?? heading.text))];
  const measure = takeaway?.measure ? [escaped(takeaway.measure)] : [];
  return [
    p([...title, ...measure].join('<br>')),
    ...(hide.has('sentence') || !sentence ? [] : [p(escaped(sentence))]),
    ...[...(dataset.synthetic ? [strings.common.synthetic] : []), ...notices].map((notice) =>
      p(escaped(notice)),
    ),
    ...(takeaway ? [pictureOf(chart, width)] : []),
    ...(hide.has('table') ? [] : tables.map(tableOf)),
    ...(hide.has('source') ? [] : [p(element('small', {}, creditOf(chart).join('<br>')))]),
  ];
}

/** Where the figures are from, with a link to the publisher where one is known. */
function creditOf(chart: StaticChart): readonly string[] {
  const [credit = '', ...others] = creditLines(chart).map(escaped);
  const { url } = chart.dataset.publisher;
  return [url ? element('a', { href: url }, credit) : credit, ...others];
}

/** Closed, since the element that takes the place of all this has its table closed too. */
function tableOf({ caption, columns, rows, open = false, notes = [] }: StaticTable): string {
  // A number is never broken, also where the upgrade of the element lets long words break.
  const below = notes.map((note) => element('p', {}, escaped(note)));
  if (rows.length === 0) return [element('p', {}, escaped(caption)), ...below].join('\n');
  const align = (i: number): Attributes =>
    columns[i]?.numeric ? { align: 'right', nowrap: '' } : {};
  const head = columns.map(({ text }, i) =>
    element('th', { scope: 'col', ...align(i) }, escaped(text)),
  );
  const hasHead = columns.some(({ text }) => text !== '');
  const body = rows.map((row) =>
    element('tr', {}, row.map((text, i) => element('td', align(i), escaped(text))).join('')),
  );
  const table = element(
    'table',
    { width: '100%' },
    [
      ...(hasHead ? [element('thead', {}, element('tr', {}, head.join('')))] : []),
      element('tbody', {}, `\n${body.join('\n')}\n`),
    ].join('\n'),
  );
  return element(
    'details',
    open ? { open: '' } : {},
    [element('summary', {}, escaped(caption)), table, ...below].join('\n'),
  );
}

/** The picture, in a column that is too narrow for it a narrower one: at its own size, never a smaller one. */
function pictureOf(chart: StaticChart, width: number): string {
  const { takeaway, inPage: picture = takeaway?.picture, controls = 0 } = chart;
  if (!picture) return '';
  const drawn = (wide: number) => ({ wide, figure: trimmedFigure(picture(wide)) });
  const [narrow, wide] = [drawn(NARROW), drawn(width)];
  const height = Math.ceil(Math.max(narrow.figure.height, wide.figure.height)) + controls;
  const figures: readonly Placed[] = [
    { figure: narrow.figure, wrap: (content) => shownWhere('narrower', width, content) },
    { figure: wide.figure, wrap: (content) => shownWhere('wide', width, content) },
  ];
  return svgElement(figures, { width: '100%', height }, aboutChart(chart));
}

/** So far from the drawing is what it hides, for each px of the column's width. */
const AWAY = 1000;

/**
 * Shows its content in columns that are narrower than `limit` px, or in all others, by geometry alone: style sheets would
 * need the page's policy to allow them. The inner drawing is never scaled where its content is to be seen; elsewhere its
 * viewBox is, and takes the content, which lies far out in it, out of the drawing.
 */
function shownWhere(column: 'narrower' | 'wide', limit: number, content: string): string {
  // Half a px off, so that no whole width is on the border.
  const border = limit - 0.5;
  const far = border * AWAY;
  const inner = element('g', { transform: `translate(${far})` }, content);
  const fit = column === 'wide' ? 'xMinYMin meet' : 'xMinYMin slice';
  const drawing = element(
    'svg',
    {
      width: '100%',
      height: 1,
      viewBox: `0 0 ${border} 1`,
      preserveAspectRatio: fit,
      overflow: 'visible',
    },
    inner,
  );
  return element('g', { transform: `translate(${-far})` }, drawing);
}
