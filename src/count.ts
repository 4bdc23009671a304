import { CustodyCount } from './elements/count.ts';
import { define } from './elements/define.ts';

define('custody-count', CustodyCount);

declare global {
  interface HTMLElementTagNameMap {
    'custody-count': CustodyCount;
  }
}
