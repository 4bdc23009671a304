import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EmptyTimeline } from '../model/select-timeline.ts';
import type { Drawing } from './drawing.ts';
import { textInView } from './text-in-view.ts';
import type { TimelineContext } from './timeline-context.ts';
import { timelineControls } from './timeline-controls.ts';
import { timelineEvents } from './timeline-events.ts';
import { timelinePicture } from './timeline-picture.ts';
import { timelineReadout } from './timeline-readout.ts';
import { timelineTable } from './timeline-table.ts';

/** The timeline in its frame: readout over the picture, controls and events under it, every list in the table. */
export function timelineDrawing(context: TimelineContext): Drawing {
  const { dataset, strings, timeline, scene, withTable } = context;
  const { cut, lists, noNewer, summary } = timeline;
  return {
    state: 'ready',
    heading: textIn(dataset.title, strings.lang),
    measure: measureView(context),
    sentence: strings.timeline.sentence(summary),
    notices: cut ? [strings.timeline.cut(cut)] : [],
    picture: html`${timelineReadout(context)} ${timelinePicture(context)}
    ${timelineControls(context)}`,
    below: html`${timelineEvents(context)} ${sinceView(context)} ${unlabelledView(context)}`,
    howTo: lists.length > 1 ? strings.timeline.howTo(scene.beads.length > 0) : undefined,
    table: timelineTable(timeline, strings),
    sources: withTable ? [] : lists.flatMap(({ count }) => count.sources),
    newest: noNewer ? summary.latest.date : undefined,
  };
}

/** No list to draw: said in words, without axes. */
export function emptyTimeline(
  dataset: Dataset,
  { none }: EmptyTimeline,
  strings: TimelineLanguage,
): Drawing {
  return {
    state: 'empty',
    heading: textIn(dataset.title, strings.lang),
    picture: html`<p class="none">
      ${none ? strings.timeline.noneIn(none) : strings.common.noLists}
    </p>`,
    sources: [],
  };
}

function measureView({ timeline, strings }: TimelineContext): TemplateResult {
  const names = timeline.series.map(({ compiler }) => textIn(compiler.name, strings.lang));
  return html`${strings.timeline.measure}. ${strings.common.compiler}:
  ${names.map((name, i) => html`${i > 0 ? '; ' : nothing}${textInView(name)}`)}`;
}

/** Releases reported since stand beside the last number, and are never taken from it. */
function sinceView({ timeline, strings }: TimelineContext): TemplateResult | typeof nothing {
  const { releaseSince } = timeline;
  if (!releaseSince) return nothing;
  return html`<p class="since">
    ${strings.timeline.reportedSince(releaseSince.date)}
    ${textInView(textIn(releaseSince.text, strings.lang))}
  </p>`;
}

function unlabelledView({
  scene,
  words,
  strings,
}: TimelineContext): TemplateResult | typeof nothing {
  const names = scene.unlabelled.flatMap((i) => words.names[i]?.text ?? []);
  return names.length > 0
    ? html`<p class="how-to">${strings.timeline.unlabelled(names)}</p>`
    : nothing;
}
