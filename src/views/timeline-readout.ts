import { html, nothing, type TemplateResult } from 'lit';
import { spokenReadout } from '../i18n/timeline-words.ts';
import { sourceNames } from './source-names.ts';
import type { TimelineContext } from './timeline-context.ts';

/** The style sheet knows so many heights. */
const MOST_LINES = 16;

/**
 * The active list over the picture, which keeps the room of the longest. Hidden from those whom the slider tells the
 * same; after a button it is spoken once.
 */
export function timelineReadout({ words, scene, reading }: TimelineContext): TemplateResult {
  const readout = words.readout(reading.active);
  if (!readout) return html`${nothing}`;
  const { compiler, before, value, after, groups } = readout;
  return html`<p
      part="readout"
      class="readout ${linesClass(scene.readoutLines)}"
      aria-hidden="true"
    >
      ${compiler}${before}<b>${value}</b><span class="rest">${after}</span>
      ${groups && !scene.groupsBelow ? html`<span class="groups">${groups}</span>` : nothing}
    </p>
    <p class="hidden" role="status">${reading.spoken ? spokenReadout(readout) : nothing}</p>`;
}

/**
 * The sources of the active list after the controls, where the keys reach them, and on a phone its groups, which the
 * slider tells; they keep the room of the longest.
 */
export function timelineSources({
  timeline,
  strings,
  words,
  scene,
  reading,
  withSources,
}: TimelineContext): TemplateResult | typeof nothing {
  const count = timeline.lists[reading.active]?.count;
  const groups = scene.groupsBelow && words.readout(reading.active)?.groups;
  if (!withSources || scene.sourceLines === 0) return nothing;
  return html`<p class="list-sources ${linesClass(scene.sourceLines)}">
    ${groups ? html`<span class="groups" aria-hidden="true">${groups}</span>` : nothing}
    ${
      count && count.sources.length > 0
        ? html`${strings.timeline.sourcesOf(count.date, count.sources.length)}
          ${sourceNames(count.sources, strings)}`
        : nothing
    }
  </p>`;
}

function linesClass(lines: number): string {
  return `lines-${Math.min(lines, MOST_LINES)}`;
}
