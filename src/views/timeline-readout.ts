import { html, nothing, type TemplateResult } from 'lit';
import { spokenReadout } from '../i18n/timeline-words.ts';
import type { TimelineContext } from './timeline-context.ts';

/**
 * The active list in a line over the picture, which keeps the room of the longest. Hidden from those whom the slider
 * tells the same; after a button it is spoken once.
 */
export function timelineReadout({ words, scene, reading }: TimelineContext): TemplateResult {
  const readout = words.readouts[reading.active];
  if (!readout) return html`${nothing}`;
  const { compiler, before, value, after } = readout;
  return html`<p
      part="readout"
      class="readout lines-${Math.min(scene.readoutLines, 8)}"
      aria-hidden="true"
    >
      ${compiler ? html`<bdi>${compiler}</bdi>` : nothing}${before}<b>${value}</b
      ><span class="rest">${after}</span>
    </p>
    <p class="hidden" role="status">${reading.spoken ? spokenReadout(readout) : nothing}</p>`;
}
