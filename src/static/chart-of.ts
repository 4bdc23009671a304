import type { Basemap, BasemapRegions } from '../model/basemap.ts';
import type { Dataset } from '../model/dataset.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import { selectAsOf } from '../model/select-as-of.ts';
import { HIDEABLE } from '../views/frame-view.ts';
import { staticBreakdown } from './breakdown.ts';
import type { ChartRequest } from './chart-request.ts';
import { staticCount } from './count.ts';
import { staticDeathsMap } from './deaths-map.ts';
import { Given } from './given.ts';
import type { ChartFacts, ChartName, StaticChart } from './static-chart.ts';
import { staticTimeline } from './timeline.ts';
import { exportStrings } from '../i18n/export-languages.ts';
import { countLanguages } from '../i18n/count-languages.ts';
import { loadStrings } from '../i18n/load-strings.ts';

/** What a chart is rendered with. */
export interface RenderOptions {
  /** By the names that they have on the tag; a bare one is empty. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Tag of the language; absent: English. */
  readonly lang?: string | undefined;
  /** For the map of deaths; absent: it is told without a map. */
  readonly basemap?: Basemap | undefined;
  /** For its view of regions; absent: they are coarser. */
  readonly basemapRegions?: BasemapRegions | undefined;
}

/** Attributes of the tag that mean nothing without a page: they are kept, and change nothing. */
export const LIVE_ATTRIBUTES = ['src', 'refresh-interval', 'announce', 'loading'] as const;

const CHARTS: Readonly<Record<ChartName, (request: ChartRequest) => Promise<ChartFacts>>> = {
  count: staticCount,
  timeline: staticTimeline,
  breakdown: staticBreakdown,
  'deaths-map': staticDeathsMap,
};

/**
 * A chart with the attributes that its tag has; needs neither a page nor files.
 * @throws {FactError} when an attribute that chooses facts names none, or the chart has no such attribute.
 */
export async function chartOf(
  name: ChartName,
  dataset: Dataset,
  { attributes = {}, lang = 'en', basemap, basemapRegions }: RenderOptions,
  measureText: MeasureText,
): Promise<StaticChart> {
  const given = new Given(attributes);
  for (const live of LIVE_ATTRIBUTES) given.text(live);
  const asOf = given.text('as-of');
  const seen = asOf === undefined ? dataset : selectAsOf(dataset, asOf);
  given.presentation('heading-level', ['1', '2', '3', '4', '5', '6'], '3');
  const scheme = given.presentation('color-scheme', ['auto', 'light', 'dark'], 'auto');
  const hide = (given.text('hide') ?? '')
    .split(/\s+/)
    .map((part) => given.presentation('hide', HIDEABLE, 'nothing', part));
  const ownHeading = given.text('heading');
  const facts = await CHARTS[name]({
    dataset: seen,
    given,
    lang,
    measureText,
    basemap,
    basemapRegions,
  });
  given.done();
  const [strings, words] = await Promise.all([
    loadStrings(countLanguages, lang),
    exportStrings(lang),
  ]);
  return {
    ...facts,
    name,
    attributes,
    dataset: seen,
    strings,
    words,
    ownHeading,
    scheme: scheme === 'dark' ? 'dark' : 'light',
    hide: new Set(hide),
    warnings: given.warnings,
  };
}
