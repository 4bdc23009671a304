/** Charts without a browser: `custody-charts/static`. */
export { htmlForm } from './html-form.ts';
export { MissingPackageError, pngOf } from './png-form.ts';
export { LIVE_ATTRIBUTES, type RenderOptions } from './chart-of.ts';
export { renderChart } from './render-chart.ts';
export { CHART_NAMES, type ChartName, type StaticChart } from './static-chart.ts';
export { LEAST_WIDTH, MOST_WIDTH, svgCard, svgForm } from './svg-form.ts';
export { textForm } from './text-form.ts';
