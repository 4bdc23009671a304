import { CustodyBreakdown } from './elements/breakdown.ts';
import { define } from './elements/define.ts';

define('custody-breakdown', CustodyBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'custody-breakdown': CustodyBreakdown;
  }
}
