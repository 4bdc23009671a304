import { html, nothing } from 'lit';
import type { Framing } from '../views/frame-view.ts';
import { moreView } from '../views/more-view.ts';
import { Actions } from './actions.ts';
import { embedCode, type Embeddable } from './embed-code.ts';
import type { Exports } from './exports.ts';
import { Printing } from './printing.ts';

/**
 * What stands behind an element's "More": the buttons to take it away, then what there is to read. `onPrint` hears when
 * the page is about to be printed, and when it has been; `speak` puts words into the host's live region; `here` is the
 * address of a file of the script.
 */
export function moreOf(
  host: Embeddable,
  exports: () => Promise<Exports>,
  onPrint: (printed: boolean) => void,
  speak: (text: string) => void,
  here: string,
): NonNullable<Framing['more']> {
  const actions = new Actions(host, exports, speak);
  host.addController(new Printing(onPrint));
  return (drawing, framing) =>
    html`${framing.hide.has('actions') ? nothing : actions.view(framing.strings, (size) => embedCode(host, drawing, framing, size, here))}
    ${moreView(drawing, framing)}`;
}
