import type { Box } from './box.ts';
import type { PlacedCrowd } from './deaths-map-bubbles.ts';
import type { Zoom } from './deaths-map-zoom.ts';
import type { Point } from './plane.ts';
import type { Viewport } from './viewport.ts';

/** What one map shows. */
export interface MapContent {
  readonly id: 'country' | 'inset';
  readonly viewport: Viewport;
  readonly crowds: readonly PlacedCrowd[];
  /** What the reader asks for by choosing a mark of several places; undefined where that is no step closer. */
  readonly closerTo: (at: Point) => Zoom | undefined;
  /** px of the radius of one person. */
  readonly ofOne: number;
  /** People by region. */
  readonly areas: ReadonlyMap<string, number>;
  readonly namesAreas: boolean;
  /** The part that is enlarged elsewhere, and the people in it. */
  readonly frame: { readonly box: Box; readonly people: number } | undefined;
  readonly hidden: Box | undefined;
}
