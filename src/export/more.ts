import { html, nothing, type ReactiveElement } from 'lit';
import type { Framing } from '../views/frame-view.ts';
import { moreView } from '../views/more-view.ts';
import { Actions } from './actions.ts';
import type { Exports } from './exports.ts';

/** What stands behind an element's "More": the buttons to take it away, then what there is to read. */
export function moreOf(
  host: ReactiveElement,
  exports: () => Promise<Exports>,
): NonNullable<Framing['more']> {
  const actions = new Actions(host, exports);
  return (drawing, framing) =>
    html`${framing.hide.has('actions') ? nothing : actions.view(framing.strings)}
    ${moreView(drawing, framing)}`;
}
