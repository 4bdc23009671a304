import type { TimelineLanguage } from '../i18n/strings.ts';
import { textIn } from '../i18n/text-in.ts';
import { timelineWords, type TimelineWords } from '../i18n/timeline-words.ts';
import type { Milestone } from '../model/dataset.ts';
import type { Note } from '../model/select-notes.ts';
import type { Timeline } from '../model/select-timeline.ts';
import type { MeasureText } from '../scenes/text-width.ts';
import type { PlaceNotes } from '../scenes/timeline-notes.ts';
import { timelineScene, type TimelineScene } from '../scenes/timeline.ts';
import { inColumns } from './columns.ts';
import { paragraph, stacked, type Piece, type Setting } from './paragraph.ts';
import type { Figure } from './shape.ts';
import type { Takeaway } from './takeaway.ts';
import { timelineFigure } from './timeline-figure.ts';
import { timelineRows } from './timeline-rows.ts';

/** The notes of the page, and how they are put on a picture's scale. */
interface SiteNotes {
  readonly notes: readonly Note[];
  readonly place: PlaceNotes;
}

/** What can be taken away of a timeline; the page's notes stand apart from the publisher's words. */
export function timelineTakeaway(
  timeline: Timeline,
  strings: TimelineLanguage,
  measureText: MeasureText,
  site?: SiteNotes,
): Takeaway {
  const { series, summary, lists } = timeline;
  const names = series.map(({ compiler }) => textIn(compiler.name, strings.lang).text);
  const words = timelineWords(timeline, strings);
  const setting = { words, strings, stretch: 0, measureText, notes: site?.place };
  const sceneOf = (width: number): TimelineScene => timelineScene(timeline, { ...setting, width });
  const from = (summary.compared?.change ?? summary.change)?.from.sources ?? [];
  return {
    measure: `${strings.timeline.measure}. ${strings.common.compiler}: ${names.join(strings.separators.semicolon)}`,
    cited: [...summary.latest.sources, ...from],
    sources: [...lists].reverse().flatMap(({ count }) => count.sources),
    rows: timelineRows(timeline, strings),
    ...(site && { notes: noteLines(site.notes, sceneOf(ANY_WIDTH), strings) }),
    picture: (width) => picture(timeline, sceneOf(width), words, strings, measureText),
  };
}

/** Which notes have letters depends on the axis alone. */
const ANY_WIDTH = 700;

const SMALL: Setting = { size: 12, leading: 17 };
/** From this width the events stand in two columns. */
const LEAST_FOR_TWO = 560;
/** Px for an event's number, and between two columns of events. */
const [NUMBER, GUTTER] = [28, 32];

/** "a. 20 Nov 2023: Police search the office" */
function noteLines(
  notes: readonly Note[],
  scene: TimelineScene,
  strings: TimelineLanguage,
): readonly string[] {
  const letters = new Map(scene.notes.map(({ note, letter }) => [note, letter]));
  return notes.map(({ date, text }, i) => {
    const letter = letters.get(i);
    return `${letter ? `${letter}. ` : ''}${date ? `${strings.shortDate(date)}: ` : ''}${text}`;
  });
}

function picture(
  timeline: Timeline,
  scene: TimelineScene,
  words: TimelineWords,
  strings: TimelineLanguage,
  measureText: MeasureText,
): Figure {
  const { width } = scene;
  const main = timeline.series.map((one) => one.main);
  const wide = (text: string): Piece => paragraph(text, width, SMALL, measureText);
  const unlabelled = scene.unlabelled.flatMap((i) => words.names[i]?.text ?? []);
  const since = releasesSince(timeline, scene.beads.length > 0, strings);
  const { height, shapes } = stacked([
    { gap: 0, piece: timelineFigure(scene, main, measureText) },
    ...(scene.beads.length > 0
      ? [{ gap: 8, piece: events(timeline.milestones, width, strings, measureText) }]
      : []),
    ...(since ? [{ gap: 8, piece: wide(since) }] : []),
    ...(unlabelled.length > 0
      ? [{ gap: 8, piece: wide(strings.timeline.unlabelled(unlabelled)) }]
      : []),
  ]);
  return { width, height, shapes };
}

/** What must not be taken from the last number: by the events' numbers where all are among them, else in words. */
function releasesSince(
  { releasesSince: releases, milestones }: Timeline,
  numbered: boolean,
  strings: TimelineLanguage,
): string | undefined {
  if (releases.length === 0) return undefined;
  const numbers = releases.map((release) => (numbered ? milestones.indexOf(release) + 1 : 0));
  const said = numbers.every((number) => number > 0)
    ? `${numbers.join(strings.separators.comma)}.`
    : releases
        .map(({ date, text }) => `${strings.date(date)}: ${textIn(text, strings.lang).text}`)
        .join(' ');
  return `${strings.timeline.reportedSince} ${said}`;
}

/** The texts to the numbers on the baseline, in two columns where there is room. */
function events(
  milestones: readonly Milestone[],
  width: number,
  strings: TimelineLanguage,
  measureText: MeasureText,
): Piece {
  const columns = width < LEAST_FOR_TWO ? 1 : 2;
  const column = columns === 2 ? (width - GUTTER) / 2 : width;
  const pieces = milestones.map(({ date, text }, i): Piece => {
    const said = textIn(text, strings.lang).text;
    const body = paragraph(
      `${strings.date(date)}: ${said}`,
      column - NUMBER,
      { ...SMALL, fill: 'muted' },
      measureText,
    );
    const number = paragraph(`${i + 1}.`, NUMBER, SMALL, measureText);
    return {
      height: body.height,
      shapes: [...number.shapes, { kind: 'group', shift: [NUMBER, 0], shapes: body.shapes }],
    };
  });
  return columns === 2
    ? inColumns(pieces, column + GUTTER, 4)
    : stacked(pieces.map((piece, i) => ({ gap: i === 0 ? 0 : 4, piece })));
}
