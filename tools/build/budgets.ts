/**
 * The most that a reader's browser may have to load, in bytes after gzip -9, dependencies included: ceilings to be met
 * without dropping a feature.
 */
export const BUDGETS: Readonly<Record<string, number>> = {
  // One element with the default language, up to its first picture.
  count: 19_000,
  timeline: 34_000,
  breakdown: 28_000,
  'deaths-map': 40_000,
  // All elements, languages, views and exports in one file: 60 kB before the exports, the other views of the breakdown
  // and the map, the board, the notes, what serves the keyboard and the embed code; Turkish and Arabic are 14 kB of it.
  'custody-charts': 124_500,
  // The lazy loader and the host's script for frames, after brotli.
  'embed.js': 2_000,
  'resize.js': 1_000,
  basemap: 10_000,
  dataset: 40_000,
};

/** Entries of src/ that are built alone to be weighed; they aren't published so. */
export const SINGLE_ELEMENTS = ['count', 'timeline', 'breakdown', 'deaths-map'] as const;
