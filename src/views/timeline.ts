import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { TimelineLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import type { Dataset } from '../model/dataset.ts';
import type { EmptyTimeline } from '../model/select-timeline.ts';
import type { Drawing } from './drawing.ts';
import { sourceNames } from './source-names.ts';
import { textInView } from './text-in-view.ts';
import type { TimelineContext } from './timeline-context.ts';
import { timelineControls } from './timeline-controls.ts';
import { timelineEvents } from './timeline-events.ts';
import { timelinePicture } from './timeline-picture.ts';
import { timelineReadout, timelineSourceLinks, timelineSources } from './timeline-readout.ts';
import type { NotesViews } from './timeline-notes.ts';
import { timelineTable } from './timeline-table.ts';

/** The timeline in its frame: readout over the picture, controls and events under it, every list in the table. */
export function timelineDrawing(context: TimelineContext): Drawing {
  const { dataset, strings, timeline, scene, withTable, notes } = context;
  const { cut, lists, noNewer, releasesSince, summary } = timeline;
  return {
    state: 'ready',
    heading: textIn(dataset.title, strings.lang),
    measure: measureView(context),
    sentence: strings.timeline.sentence(summary),
    notices: cut ? [strings.timeline.cut(cut)] : [],
    picture: html`<div @pointerleave=${context.handlers.onLeave}>
        ${timelineReadout(context)} ${timelinePicture(context)}
      </div>
      ${timelineControls(context)} ${timelineSources(context)}`,
    below: html`${notes?.list(scene) ?? nothing} ${timelineEvents(context)} ${sinceView(context)}
    ${unlabelledView(context)}`,
    howTo: lists.length > 1 ? strings.timeline.howTo(scene.beads.length > 0) : undefined,
    table: html`${timelineSourceLinks(context)}
    ${guard([timeline, strings], () => timelineTable(timeline, strings))}`,
    sources: [
      ...(withTable ? [] : lists.flatMap(({ count }) => count.sources)),
      ...releasesSince.flatMap(({ sources }) => sources),
    ],
    newest: noNewer ? summary.latest.date : undefined,
  };
}

/** No list to draw: said in words, without axes. */
export function emptyTimeline(
  dataset: Dataset,
  { none }: EmptyTimeline,
  strings: TimelineLanguage,
  notes: NotesViews | undefined,
): Drawing {
  const words = none ? strings.timeline.noneIn(none) : strings.common.noLists;
  return {
    state: 'empty',
    heading: textIn(dataset.title, strings.lang),
    picture: html`<p class="none">${words}</p>`,
    none: words,
    below: notes?.list(undefined),
    sources: [],
  };
}

function measureView({ timeline, strings }: TimelineContext): TemplateResult {
  const names = timeline.series.map(({ compiler }) => textIn(compiler.name, strings.lang));
  return html`${strings.timeline.measure}. ${strings.common.compiler}:
  ${names.map((name, i) => html`${i > 0 ? strings.separators.semicolon : nothing}${textInView(name)}`)}`;
}

/** Releases reported since stand beside the last number, and are never taken from it. */
function sinceView({ timeline, strings }: TimelineContext): TemplateResult | typeof nothing {
  const { releasesSince } = timeline;
  if (releasesSince.length === 0) return nothing;
  return html`<div class="since">
    <p>${strings.timeline.reportedSince}</p>
    <ul>
      ${releasesSince.map(
        ({ date, text, sources }) =>
          html`<li>
            <span class="when">${strings.date(date)}</span>
            ${textInView(textIn(text, strings.lang))}
            <span class="when">${sourceNames(sources, strings, false)}</span>
          </li>`,
      )}
    </ul>
  </div>`;
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
