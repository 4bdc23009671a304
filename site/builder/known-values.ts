import { textIn } from '../../src/i18n/text-in.ts';
import { CUSTODY_KINDS } from '../../src/model/custody-kinds.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { ChartName } from '../../src/static/static-chart.ts';
import { HIDEABLE } from '../../src/views/frame-view.ts';

/** A value that an attribute takes, and what it means. */
export interface Known {
  readonly value: string;
  readonly label: string;
  /** True for a word that stands for several or for none. */
  readonly mode?: boolean;
}

const LEVELS = ['1', '2', '3', '4', '5', '6'];

/** The values that the charts and a dataset name, by attribute; attributes that take anything else are absent. */
export function knownValues(
  dataset: Dataset,
  chart: ChartName,
  lang: string,
): Readonly<Record<string, readonly Known[]>> {
  const text = (localised: Dataset['title']): string => textIn(localised, lang).text;
  const compilers = dataset.compilers.map(({ id, short }) => ({ value: id, label: text(short) }));
  const lists = [...dataset.counts].reverse().map(({ id, date, compiler }) => ({
    value: id,
    label: `${text(compiler.short)}, ${date.from}`,
  }));
  const days = [...new Set(dataset.counts.map(({ date }) => date).reverse())].flatMap((date) =>
    date.precision === 'day' ? [{ value: date.from, label: '' }] : [],
  );
  const places = dataset.places.map(({ id, name }) => ({ value: id, label: text(name) }));
  const categories = dataset.categories.map(({ id, label }) => ({ value: id, label: text(label) }));
  return {
    hide: same(HIDEABLE),
    'heading-level': same(LEVELS),
    compiler: compilers,
    compilers,
    date: days,
    'compare-to': [...(chart === 'count' ? modes('previous', 'year', 'none') : []), ...days],
    milestones: [
      ...modes('releases', 'all', 'none'),
      ...dataset.milestones.map(({ id, text: what }) => ({ value: id, label: text(what) })),
    ],
    measure: [
      ...lists,
      ...dataset.deathTotals.map(({ id, year, scope }) => ({
        value: id,
        label: `${year}, ${text(scope)}`,
      })),
      ...dataset.figures.map(({ id, label }) => ({ value: id, label: text(label) })),
    ],
    'custody-types': same(CUSTODY_KINDS),
    basemap: modes('none'),
    selected: { count: [], timeline: lists, breakdown: categories, 'deaths-map': places }[chart],
  };
}

const same = (values: readonly string[]): readonly Known[] =>
  values.map((value) => ({ value, label: value }));

const modes = (...values: readonly string[]): readonly Known[] =>
  values.map((value) => ({ value, label: '', mode: true }));
