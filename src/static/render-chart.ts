import type { Dataset } from '../model/dataset.ts';
import { chartOf, type RenderOptions } from './chart-of.ts';
import { measureInFonts } from './fonts.ts';
import type { ChartName, StaticChart } from './static-chart.ts';

/**
 * A chart with the attributes that its tag has, laid out in Node.
 * @throws {FactError} when an attribute that chooses facts names none, or the chart has no such attribute.
 */
export function renderChart(
  name: ChartName,
  dataset: Dataset,
  options: RenderOptions = {},
): Promise<StaticChart> {
  return chartOf(name, dataset, options, measureInFonts());
}
