import widths from '../../fonts/widths.json';
import type { Embed } from '../../src/embed/snippet.ts';
import type { Basemap, BasemapRegions } from '../../src/model/basemap.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { chartOf } from '../../src/static/chart-of.ts';
import { fallbackOf } from '../../src/static/fallback.ts';
import { measureByWidths, type FontWidths } from '../../src/static/font-widths.ts';
import { htmlForm } from '../../src/static/html-form.ts';
import type { ChartName } from '../../src/static/static-chart.ts';

/** What of a chart stands in its codes. */
export interface ChartWords extends Pick<Embed, 'fallback' | 'source'> {
  readonly title: string;
  /** Instead of the sentence, for a number inside one. */
  readonly bare: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** The tag with complete content. */
  readonly html: string;
  /** Attributes of the picture that were not understood, each in a line. */
  readonly warnings: readonly string[];
}

const measureText = measureByWidths(widths as unknown as FontWidths);

/** Px of the picture in the static form: the column of an article. */
const ARTICLE = 700;

/**
 * The words of a chart with these attributes, by the code that draws it without a browser.
 * @param publisher Address that the source links to where the dataset names none.
 * @throws {FactError} when an attribute that chooses facts names none.
 */
export async function chartWords(
  chart: ChartName,
  dataset: Dataset,
  options: {
    readonly attributes: Readonly<Record<string, string>>;
    readonly publisher: string;
    readonly basemap: Basemap | undefined;
    readonly basemapRegions: BasemapRegions | undefined;
  },
): Promise<ChartWords> {
  const { lang = 'en', ...attributes } = options.attributes;
  const { basemap, basemapRegions } = options;
  const url = dataset.publisher.url ?? options.publisher;
  const linked = { ...dataset, publisher: { ...dataset.publisher, url } };
  const made = await chartOf(
    chart,
    linked,
    { attributes, lang, basemap, basemapRegions },
    measureText,
  );
  return {
    ...fallbackOf(made),
    title: made.ownHeading ?? made.heading.text,
    bare: made.bare,
    direction: made.strings.direction,
    html: htmlForm(made, ARTICLE),
    warnings: made.warnings,
  };
}
