import { html, nothing, type TemplateResult } from 'lit';
import { sourceNames } from './source-names.ts';
import type { TimelineContext } from './timeline-context.ts';

/** The style sheet knows so many heights. */
const MOST_LINES = 16;

/**
 * The active list over the picture, which keeps the room of the longest. Hidden from those whom the slider tells the
 * same, and the live region after a button.
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
  </p>`;
}

/**
 * The sources of the active list after the controls, and on a phone its groups, which the slider tells; they keep the
 * room of the longest. Links to them stand behind "More", so that nobody has to press through them to leave the chart.
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
          ${sourceNames(count.sources, strings, false)}`
        : nothing
    }
  </p>`;
}

/** The same with their links, behind "More". */
export function timelineSourceLinks({
  timeline,
  strings,
  reading,
}: TimelineContext): TemplateResult | typeof nothing {
  const { date, sources = [] } = timeline.lists[reading.active]?.count ?? {};
  if (!date || sources.every(({ url }) => url === undefined)) return nothing;
  return html`<p class="source links">
    ${strings.timeline.sourcesOf(date, sources.length)} ${sourceNames(sources, strings)}
  </p>`;
}

function linesClass(lines: number): string {
  return `lines-${Math.min(lines, MOST_LINES)}`;
}
