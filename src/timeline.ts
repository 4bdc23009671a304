import { define } from './elements/define.ts';
import { CustodyTimeline } from './elements/timeline.ts';

define('custody-timeline', CustodyTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'custody-timeline': CustodyTimeline;
  }
}
