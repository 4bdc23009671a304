/** Defines all four tags. */
import './breakdown.ts';
import './count.ts';
import './deaths-map.ts';
import './timeline.ts';
