import { BEAD, BEAD_TEXT } from '../scenes/event-beads.ts';
import { CHART_TEXT, RUN_GAP, type Line } from '../scenes/label-block.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import type { SceneLabel } from '../scenes/timeline-labels.ts';
import type { Mark, SeriesMarks } from '../scenes/timeline-marks.ts';
import type { TimelineScene } from '../scenes/timeline.ts';
import type { Figure, Paint, Shape } from './shape.ts';
import { noteLines, noteShapes } from './timeline-note-shapes.ts';

/** The timeline as it is drawn on a page, without what a reader points at. `main` tells the main compiler's series. */
export function timelineFigure(
  scene: TimelineScene,
  main: readonly boolean[],
  measureText: MeasureText,
): Figure {
  const { width, height, series } = scene;
  const paints = main.map((isMain, i) => paintOf(isMain, i));
  const shapes: Shape[] = [
    gridShapes(scene),
    ...scaleShapes(scene),
    ...series
      .map((marks, i) => seriesShapes(marks, paints[i] ?? 'context-1', i === 0))
      .reverse()
      .flat(),
    ...scene.labels.flatMap((label) => labelShapes(label, paints, measureText)),
    ...beadShapes(scene),
    ...noteShapes(scene),
  ];
  return { width, height, shapes };
}

function paintOf(isMain: boolean, series: number): Paint {
  if (isMain) return 'accent';
  return series % 2 === 1 ? 'context-1' : 'context-2';
}

/** The grid and the lines of the page's notes, with holes where labels stand. */
function gridShapes(scene: TimelineScene): Shape {
  const { width, bottom, grid, time, halos } = scene;
  const line = (d: string, stroke: Paint): Shape => ({ kind: 'path', d, stroke, strokeWidth: 1 });
  return {
    kind: 'group',
    cut: halos.map((box) => ({ kind: 'rect', ...box, fill: 'ink' })),
    shapes: [
      ...noteLines(scene),
      ...grid.map(({ y }) => line(`M0 ${y}H${width}`, y === bottom ? 'muted' : 'hairline')),
      ...time.ticks.map((x) => line(`M${x} ${bottom}v6`, 'hairline')),
    ],
  };
}

function scaleShapes({ grid, time, bottom, years }: TimelineScene): Shape[] {
  const text = { kind: 'text', size: CHART_TEXT, fill: 'muted' } as const;
  return [
    ...grid.map((line): Shape => ({ ...text, x: 0, y: line.y - 4, text: line.text })),
    ...time.labels.map(({ x, text: name }): Shape => ({
      ...text,
      x,
      y: bottom + years,
      text: name,
      anchor: 'middle',
    })),
  ];
}

function seriesShapes({ path, marks, points }: SeriesMarks, paint: Paint, leads: boolean): Shape[] {
  const hollow = marks.length === 1 && !leads;
  return [
    ...(path
      ? [{ kind: 'path', d: path, stroke: paint, strokeWidth: leads ? 2 : 1.5 } as const]
      : []),
    ...points.flatMap((mark, i) => markShapes(mark, paint, hollow, i === points.length - 1)),
  ];
}

function markShapes(
  { x, y, span, whisker }: Mark,
  paint: Paint,
  hollow: boolean,
  last: boolean,
): Shape[] {
  const ink = hollow ? { stroke: paint, strokeWidth: 1.5 } : { fill: paint };
  const shapes: Shape[] = [];
  if (whisker) {
    const { top, bottom } = whisker;
    const d = `M${x - 3} ${top}H${x + 3}M${x} ${top}V${bottom}M${x - 3} ${bottom}H${x + 3}`;
    shapes.push({ kind: 'path', d, stroke: paint, strokeWidth: 1 });
  }
  if (y === undefined) return shapes;
  if (span && span.to - span.from > 2)
    shapes.push({
      kind: 'rect',
      x: span.from - 3,
      y: y - 3,
      width: span.to - span.from + 6,
      height: 6,
      radius: 3,
      fillOpacity: 0.6,
      ...ink,
    });
  else shapes.push({ kind: 'circle', x, y, r: last ? 4 : 3, ...ink });
  return shapes;
}

function labelShapes(
  { kind, lines, x, anchor, leader, series }: SceneLabel,
  paints: readonly Paint[],
  measureText: MeasureText,
): Shape[] {
  const own = series === undefined ? undefined : paints[series];
  const fill: Paint =
    kind === 'name' || kind === 'gap' || kind === 'conflict'
      ? 'muted'
      : kind === 'latest' && own === 'accent'
        ? 'accent'
        : 'ink';
  const shapes: Shape[] = [];
  if (leader) {
    const { x1, y1, x2, y2 } = leader;
    const d = `M${x1} ${y1}L${x2} ${y2}`;
    shapes.push({ kind: 'path', d, stroke: 'muted', strokeWidth: 1, strokeOpacity: 0.6 });
  }
  return [
    ...shapes,
    ...lines.flatMap(({ y, runs }) => runShapes(runs, { x, y, anchor, fill }, measureText)),
  ];
}

/** The pieces of a line side by side: each stands for itself, so that all have their place in any program. */
function runShapes(
  runs: Line,
  { x, y, anchor, fill }: { x: number; y: number; anchor: SceneLabel['anchor']; fill: Paint },
  measureText: MeasureText,
): Shape[] {
  const widths = runs.map(({ text, weight }) => measureText(text, CHART_TEXT, weight));
  const all = widths.reduce((sum, width) => sum + width, RUN_GAP * (runs.length - 1));
  let left = x - { start: 0, middle: all / 2, end: all }[anchor];
  if (runs.length === 1) left = x;
  return runs.map(({ text, lang, weight }, i): Shape => {
    const at = left;
    left += (widths[i] ?? 0) + RUN_GAP;
    return {
      kind: 'text',
      x: at,
      y,
      text,
      size: CHART_TEXT,
      weight,
      fill,
      anchor: runs.length === 1 ? anchor : 'start',
      ...(lang === undefined ? {} : { lang }),
    };
  });
}

function beadShapes({ beads, bottom }: TimelineScene): Shape[] {
  return beads.flatMap(({ x, width, text }): Shape[] => [
    {
      kind: 'rect',
      x: x - width / 2,
      y: bottom - BEAD / 2,
      width,
      height: BEAD,
      radius: BEAD / 2,
      stroke: 'muted',
      strokeWidth: 1,
    },
    {
      kind: 'text',
      x,
      y: bottom + 4,
      text,
      size: BEAD_TEXT,
      fill: 'ink',
      anchor: 'middle',
    },
  ]);
}
