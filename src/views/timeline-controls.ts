import { html, nothing, type TemplateResult } from 'lit';
import { spokenReadout } from '../i18n/timeline-words.ts';
import type { TimelineContext } from './timeline-context.ts';

/**
 * Native controls that reach every list: a slider, and two buttons beside it; then the events. The buttons do what the
 * slider's arrow keys do, so that they are no stops on the way through the page.
 */
export function timelineControls({
  timeline,
  words,
  strings,
  reading,
  handlers,
}: TimelineContext): TemplateResult | typeof nothing {
  const { lists, milestones } = timeline;
  const { active, eventsOpen } = reading;
  const readout = words.readout(active);
  const last = lists.length - 1;
  if (last < 1 && milestones.length === 0) return nothing;
  const step = (by: -1 | 1, text: string, end: number): TemplateResult =>
    html`<button
      type="button"
      tabindex="-1"
      aria-disabled=${active === end ? 'true' : 'false'}
      @click=${() => {
        handlers.onStep(active, by);
      }}
    >
      ${text}
    </button>`;
  return html`<div part="controls" class="controls" dir="ltr">
    ${
      last < 1
        ? nothing
        : html`<input
              type="range"
              aria-label=${strings.timeline.slider}
              aria-valuetext=${readout ? spokenReadout(readout) : nothing}
              min="0"
              max=${last}
              step="1"
              .value=${String(active)}
              @input=${handlers.onSlide}
              @change=${handlers.onSlid}
            />
            ${step(-1, strings.charts.previous, 0)} ${step(1, strings.charts.next, last)}`
    }
    ${
      milestones.length === 0
        ? nothing
        : html`<button
            type="button"
            class="events-button"
            aria-expanded=${eventsOpen ? 'true' : 'false'}
            aria-controls="events"
            @click=${handlers.onEvents}
          >
            ${strings.timeline.events(milestones.length)}
          </button>`
    }
  </div>`;
}
