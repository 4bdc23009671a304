import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../i18n/text-in.ts';
import { sourceNames } from './source-names.ts';
import { textInView } from './text-in-view.ts';
import type { TimelineContext } from './timeline-context.ts';

/** The texts to the numbers on the baseline; closed at first, so that the article stays where it is. */
export function timelineEvents({
  timeline,
  strings,
  reading,
}: TimelineContext): TemplateResult | typeof nothing {
  const { milestones } = timeline;
  if (milestones.length === 0) return nothing;
  // The digits on the baseline: a list's own numbers are Western.
  const digits = strings.number(1) === '1' ? 'events' : 'events arabic-indic';
  return html`<ol id="events" class=${digits} ?hidden=${!reading.eventsOpen}>
    ${milestones.map(
      ({ date, text, sources }) =>
        html`<li>
          <span class="when">${strings.date(date)}</span>
          ${textInView(textIn(text, strings.lang))}
          <span class="when">${sourceNames(sources, strings)}</span>
        </li>`,
    )}
  </ol>`;
}
