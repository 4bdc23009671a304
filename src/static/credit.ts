import { publishersOf } from '../export/publishers.ts';
import { textIn } from '../i18n/text-in.ts';
import type { StaticChart } from './static-chart.ts';

/** Sources that are named one by one; the others are counted. */
const MOST_NAMED = 12;

/** Publisher and date of the data: "Source: …, data of 23 November 2026". */
export function creditLine({ dataset, strings }: StaticChart): string {
  const publisher = textIn(dataset.publisher.name, strings.lang).text;
  return strings.common.credit(publisher, dataset.published);
}

/** Where the figures are from, and under which licence, a line each. */
export function creditLines(chart: StaticChart): readonly string[] {
  const { dataset, strings, takeaway, words } = chart;
  const sources = publishersOf(takeaway?.sources ?? []);
  const credits = takeaway?.showsPlaces ? dataset.credits : [];
  return [
    creditLine(chart),
    ...(sources.length > 0 ? [words.basedOn(sources, MOST_NAMED)] : []),
    [
      strings.common.licence(dataset.licence.name),
      ...credits.map((credit) => textIn(credit, strings.lang).text),
    ].join('. '),
  ];
}
