import type { ReactiveElement } from 'lit';
import { FocusKeeper } from './focus-keeper.ts';
import { OneStop } from './one-stop.ts';

const served = new WeakSet<ReactiveElement>();

/** What an element does for those who use keys; loaded when the focus first comes to it. */
export function serveKeyboard(host: ReactiveElement): void {
  if (served.has(host)) return;
  served.add(host);
  new FocusKeeper(host);
  new OneStop(host);
}
