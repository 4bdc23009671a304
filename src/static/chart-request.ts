import type { Basemap, BasemapRegions } from '../model/basemap.ts';
import type { Dataset } from '../model/dataset.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import type { Given } from './given.ts';

/** What a chart is made of. */
export interface ChartRequest {
  readonly dataset: Dataset;
  readonly given: Given;
  /** A language's tag. */
  readonly lang: string;
  readonly measureText: MeasureText;
  /** Undefined where the map is to be told without one. */
  readonly basemap: Basemap | undefined;
  readonly basemapRegions: BasemapRegions | undefined;
}
