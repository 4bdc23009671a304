import { CustodyDeathsMap } from './elements/deaths-map.ts';
import { define } from './elements/define.ts';

define('custody-deaths-map', CustodyDeathsMap);

declare global {
  interface HTMLElementTagNameMap {
    'custody-deaths-map': CustodyDeathsMap;
  }
}
