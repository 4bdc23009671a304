/** Classes, types and parsing; importing this defines no tag. */
export * from './model/index.ts';
export { CustodyBreakdown } from './elements/breakdown.ts';
export { CustodyCount } from './elements/count.ts';
export { CustodyDeathsMap } from './elements/deaths-map.ts';
export { CustodyElement, type Surroundings } from './elements/custody-element.ts';
export { CustodyTimeline } from './elements/timeline.ts';
