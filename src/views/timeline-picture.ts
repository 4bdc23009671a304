import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { SceneLabel } from '../scenes/timeline-labels.ts';
import type { Mark, SeriesMarks } from '../scenes/timeline-marks.ts';
import type { TimelineScene } from '../scenes/timeline.ts';
import type { TimelineContext } from './timeline-context.ts';

type Piece = SVGTemplateResult | typeof nothing;

/** The drawing itself: grid, steps, points, labels, beads, and a hairline and a ring on the active list. */
export function timelinePicture(context: TimelineContext): TemplateResult {
  const { timeline, scene, strings, dataset, reading, handlers } = context;
  const { width, height, bottom, series } = scene;
  const [first, last] = [timeline.lists[0], timeline.lists.at(-1)];
  const name =
    first && last
      ? strings.timeline.picture(timeline.lists.length, first.count.date, last.count.date)
      : strings.charts.chart;
  const active = scene.stops[reading.active];
  const classes = timeline.series.map(
    ({ main }, i) => `${main ? 'main' : otherClass(i)}${i === 0 ? ' lead' : ''}`,
  );
  return html`<svg
    class="timeline"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-label=${timeline.noNewer ? `${name} – ${strings.timeline.noNewerList}` : name}
    @pointerdown=${handlers.onPoint}
    @pointermove=${handlers.onPoint}
    @pointercancel=${handlers.onLeave}
    @pointerup=${handlers.onPick}
  >
    <mask id="halo" maskUnits="userSpaceOnUse" x="0" y="0" width=${width} height=${height}>
      <rect class="keep" width=${width} height=${height}></rect>
      ${scene.halos.map((box) => svg`<rect class="cut" x=${box.x} y=${box.y} width=${box.width} height=${box.height}></rect>`)}
    </mask>
    <rect class="catch" width=${width} height=${height}></rect>
    <g mask="url(#halo)">
      ${gridView(scene)} ${context.notes?.lines(scene) ?? nothing}
      ${active ? svg`<line class="cross" x1=${active.x} x2=${active.x} y1=${active.y} y2=${bottom}></line>` : nothing}
    </g>
    ${scene.time.labels.map(({ x, text }) => svg`<text class="muted" x=${x} y=${bottom + scene.years} text-anchor="middle">${text}</text>`)}
    ${scene.grid.map(({ y, text }) => svg`<text class="muted" x="0" y=${y - 4}>${text}</text>`)}
    ${series.map((marks, i) => seriesView(marks, classes[i] ?? '')).reverse()}
    ${scene.labels.map((label) => labelView(label, label.series === undefined ? '' : (classes[label.series] ?? '')))}
    ${scene.beads.map(
      (bead) => svg`<g class="bead">
        <rect x=${bead.x - bead.width / 2} y=${bottom - 7} width=${bead.width} height="14" rx="7"></rect>
        <text x=${bead.x} y=${bottom + 4} text-anchor="middle">${bead.text}</text>
      </g>`,
    )}
    ${context.notes?.marks(scene) ?? nothing}
    ${active ? svg`<circle class="ring" cx=${active.x} cy=${active.y} r="6.5"></circle>` : nothing}
    ${
      dataset.synthetic
        ? svg`<text class="synthetic" x=${width / 2} y=${height / 2} text-anchor="middle" transform="rotate(-12 ${width / 2} ${height / 2})">${strings.common.synthetic}</text>`
        : nothing
    }
  </svg>`;
}

function otherClass(series: number): string {
  return series % 2 === 1 ? 'other-1' : 'other-2';
}

function gridView({ width, bottom, grid, time }: TimelineScene): SVGTemplateResult {
  return svg`${grid.map(
    ({ y }) =>
      svg`<line class=${y === bottom ? 'zero' : 'grid'} x1="0" x2=${width} y1=${y} y2=${y}></line>`,
  )}${time.ticks.map((x) => svg`<line class="tick" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 6}></line>`)}`;
}

function seriesView({ path, marks, points }: SeriesMarks, className: string): SVGTemplateResult {
  const hollow = marks.length === 1 && !className.includes('lead');
  return svg`<g class="series ${className}${hollow ? ' hollow' : ''}">
    ${path ? svg`<path class="line" d=${path}></path>` : nothing}
    ${points.map(markView)}
  </g>`;
}

function markView(
  { x, y, span, whisker }: Mark,
  i: number,
  points: readonly Mark[],
): SVGTemplateResult {
  const last = i === points.length - 1 ? ' last' : '';
  return svg`${whiskerView(x, whisker)}${
    y === undefined
      ? nothing
      : span && span.to - span.from > 2
        ? svg`<rect class="span" x=${span.from - 3} y=${y - 3} width=${span.to - span.from + 6} height="6" rx="3"></rect>`
        : svg`<circle class="point${last}" cx=${x} cy=${y} r=${last ? 4 : 3}></circle>`
  }`;
}

/** A list without a number has no mark: the table and the slider have it. */
function whiskerView(x: number, whisker: Mark['whisker']): Piece {
  if (!whisker) return nothing;
  const { top, bottom } = whisker;
  return svg`<path class="whisker" d="M${x - 3} ${top}H${x + 3}M${x} ${top}V${bottom}M${x - 3} ${bottom}H${x + 3}"></path>`;
}

/** A text a line: within one text WebKit sorts right-to-left letters over the ends of lines. */
function labelView(
  { kind, lines, x, anchor, leader }: SceneLabel,
  className: string,
): SVGTemplateResult {
  return svg`${
    leader
      ? svg`<line class="leader" x1=${leader.x1} y1=${leader.y1} x2=${leader.x2} y2=${leader.y2}></line>`
      : nothing
  }${lines.map(
    ({ y, runs }) =>
      svg`<text class="label label-${kind} ${className}" x=${x} y=${y} text-anchor=${anchor}>${runs.map(
        ({ text, lang, weight }, i) =>
          svg`<tspan dx=${i === 0 ? nothing : 4} lang=${lang ?? nothing} class=${weight === 600 ? 'value' : nothing}>${text}</tspan>`,
      )}</text>`,
  )}`;
}
